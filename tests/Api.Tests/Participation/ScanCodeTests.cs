using Microsoft.EntityFrameworkCore;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;
using Platform.Domain.Participation;

namespace Platform.Api.Tests.Participation;

/// <summary>Workers take part by scanning the round's code; nobody makes up a worker.</summary>
public sealed class ScanCodeTests(Platforms platforms) : IClassFixture<Platforms>
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Phone_ThatScansTheCode_HasOneTokenForTheRound(DatabaseProvider provider)
    {
        var (platform, _, round) = await PlannedAsync(provider, 541);
        var first = (await Workers.OpenAsync(platform, round.Id)).Text("openParticipation.code");
        platform.Clock.Set(RunningPlatform.Start.AddHours(1));
        var second = (await Workers.OpenAsync(platform, round.Id)).Text("openParticipation.code");

        var once = await Workers.JoinAsync(platform, first, Workers.DeviceOf(1));
        var again = await Workers.JoinAsync(platform, second, Workers.DeviceOf(1));
        var other = await Workers.JoinAsync(platform, first, Workers.DeviceOf(2));

        Assert.NotEqual(first, second);
        Assert.Equal(once.Data, again.Data);
        Assert.NotEqual(once.Text("joinParticipation.participantToken"), other.Text("joinParticipation.participantToken"));
        Assert.Equal(round.Id, once.Text("joinParticipation.negotiationId"));
    }

    [Theory, OnSqlite]
    public async Task Token_ThatNobodyIssued_IsRefused(DatabaseProvider provider)
    {
        var (platform, _, round) = await PlannedAsync(provider, 542);
        var code = (await Workers.OpenAsync(platform, round.Id)).Text("openParticipation.code");
        var token = (await Workers.JoinAsync(platform, code, Workers.DeviceOf(1))).Text("joinParticipation.participantToken");

        var invented = await Workers.GiveAsync(platform, round.Id, new string('a', 64), "意见");
        var altered = await Workers.GiveAsync(platform, round.Id, (token[0] == '0' ? '1' : '0') + token[1..], "意见");
        var genuine = await Workers.GiveAsync(platform, round.Id, token, "意见");

        Assert.Equal("OPINION_NO_TOKEN", invented.Text("giveOpinion.errors.0.code"));
        Assert.Equal("OPINION_NO_TOKEN", altered.Text("giveOpinion.errors.0.code"));
        Assert.True(genuine["giveOpinion.received"].GetBoolean());
    }

    [Theory, OnSqlite]
    public async Task Token_OfAnotherRound_IsRefused(DatabaseProvider provider)
    {
        var (platform, _, round) = await PlannedAsync(provider, 543);
        var (_, _, other) = await PlannedAsync(provider, 544);
        await Workers.OpenAsync(platform, other.Id);
        var code = (await Workers.OpenAsync(platform, round.Id)).Text("openParticipation.code");
        var token = (await Workers.JoinAsync(platform, code, Workers.DeviceOf(1))).Text("joinParticipation.participantToken");

        var answer = await Workers.GiveAsync(platform, other.Id, token, "意见");

        Assert.Equal("OPINION_NO_TOKEN", answer.Text("giveOpinion.errors.0.code"));
    }

    [Theory, OnSqlite]
    public async Task Code_ExpiredForgedOrNone_LetsNobodyIn(DatabaseProvider provider)
    {
        var (platform, _, round) = await PlannedAsync(provider, 545);
        var code = (await Workers.OpenAsync(platform, round.Id)).Text("openParticipation.code");
        var forged = ScanCode.Sign(RoundKey.New(), ScanCode.Parse(code).Expect().NegotiationId, RunningPlatform.Start.AddYears(1)).ToString();

        platform.Clock.Set(RunningPlatform.Start.AddDays(14).AddMinutes(1));
        var expired = await Workers.JoinAsync(platform, code, Workers.DeviceOf(1));

        Assert.Equal(Text("SCAN_CODE_EXPIRED"), expired.Data);
        Assert.Equal(Text("SCAN_CODE_INVALID"), (await Workers.JoinAsync(platform, forged, Workers.DeviceOf(1))).Data);
        Assert.Equal(Text("SCAN_CODE_INVALID"), (await Workers.JoinAsync(platform, "协商码", Workers.DeviceOf(1))).Data);
    }

    [Theory, OnSqlite]
    public async Task Device_WithAShortSecret_IsRefused(DatabaseProvider provider)
    {
        var (platform, _, round) = await PlannedAsync(provider, 546);
        var code = (await Workers.OpenAsync(platform, round.Id)).Text("openParticipation.code");

        Assert.Equal(Text("DEVICE_SECRET_LENGTH"), (await Workers.JoinAsync(platform, code, new string('x', 31))).Data);
    }

    [Theory, OnSqlite]
    public async Task Code_UsedBeyondTheLimit_LetsOthersInAMinuteLater(DatabaseProvider provider)
    {
        var (platform, _, round) = await PlannedAsync(provider, 547);
        var code = (await Workers.OpenAsync(platform, round.Id)).Text("openParticipation.code");
        platform.Clock.Set(RunningPlatform.Start.AddDays(1));
        foreach (var number in Enumerable.Range(1, 60))
        {
            await Workers.JoinAsync(platform, code, Workers.DeviceOf(number));
        }

        var beyond = await Workers.JoinAsync(platform, code, Workers.DeviceOf(61));
        platform.Clock.Set(RunningPlatform.Start.AddDays(1).AddMinutes(2));
        var later = await Workers.JoinAsync(platform, code, Workers.DeviceOf(61));

        Assert.Equal(Text("SCAN_CODE_BUSY"), beyond.Data);
        Assert.Empty(later["joinParticipation.errors"].EnumerateArray());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Key_WhenTheRoundIsOver_IsDestroyed(DatabaseProvider provider)
    {
        var (platform, code, round) = await PlannedAsync(provider, 548);
        await round.GoThroughAsync("beginPerformance");
        var scan = (await Workers.OpenAsync(platform, round.Id)).Text("openParticipation.code");
        var before = await KeysAsync(platform, scan);

        await round.SendAsync("terminateAgreement", "ChangeAgreementInput", People.UnionOf(code), new { reason = "MUTUAL_AGREEMENT", documents = new[] { new { kind = "CAUSE_PROOF", reference = "解除协议" } } });

        Assert.Equal(1, before);
        Assert.Equal(0, await KeysAsync(platform, scan));
        Assert.Equal(Text("SCAN_CODE_INVALID"), (await Workers.JoinAsync(platform, scan, Workers.DeviceOf(1))).Data);
    }

    [Theory, OnSqlite]
    public async Task Participation_OpenedByAStranger_FindsNoRound(DatabaseProvider provider)
    {
        var (platform, code, round) = await PlannedAsync(provider, 549);

        var stranger = await Workers.OpenAsync(platform, round.Id, People.UnionOf(CreditCodes.Of(1)));
        var employer = await Workers.OpenAsync(platform, round.Id, People.EmployerOf(code));

        Assert.Equal("NOT_FOUND", stranger.Text("openParticipation.errors.0.code"));
        Assert.Equal(["FORBIDDEN"], employer.ErrorCodes);
    }

    private static string Text(string code) => $$$"""{"joinParticipation":{"participantToken":null,"negotiationId":null,"errors":[{"code":"{{{code}}}"}]}}""";

    private static async Task<int> KeysAsync(RunningPlatform platform, string code)
    {
        await using var context = platform.OpenContext();
        var round = ScanCode.Parse(code).Expect().NegotiationId;
        return await context.ParticipationKeys.CountAsync(key => key.NegotiationId == round);
    }

    private async Task<(RunningPlatform Platform, string Code, Round Round)> PlannedAsync(DatabaseProvider provider, int number)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, number);
        return (platform, code, await Round.PlanAsync(platform, enterprise, code));
    }
}
