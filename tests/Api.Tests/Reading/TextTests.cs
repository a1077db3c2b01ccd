using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Reading;

/// <summary>Texts as people write them come back as they were written, whether a database hands out strings or bytes.</summary>
public sealed class TextTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Sent = "“加班”工资: {\"a\": [1]} C:\\路径\n第二行\t行\u2028段\u2029 😀 é \u007f";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Text_WithWhatJsonEscapes_IsReadAsItWasGiven(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (id, code) = await SmallCounty.AddAsync(platform, 611);
        var round = await (await Round.PlanAsync(platform, id, code)).GoThroughAsync("deliverRequest");
        var scanned = (await Workers.OpenAsync(platform, round.Id)).Text("openParticipation.code");
        var token = (await Workers.JoinAsync(platform, scanned, Workers.DeviceOf(1))).Text("joinParticipation.participantToken");
        await Workers.GiveAsync(platform, round.Id, token, Sent);

        var read = await platform.AskAsync(
            "query($id: ID!) { enterprise(id: $id) { negotiations { nodes { opinions { nodes { text } } } } } }", new { id }, People.UnionOf(code));

        Assert.Equal(Sent, read.Text("enterprise.negotiations.nodes.0.opinions.nodes.0.text"));
    }
}
