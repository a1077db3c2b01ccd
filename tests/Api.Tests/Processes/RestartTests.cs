using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Processes;

/// <summary>
/// Two programs begin with the same data and are sent the same changes. One is killed without warning after every change and
/// started again; the other runs through. What they hold and what they say must be the same.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class RestartTests : IDisposable
{
    private const int Rows = 12;
    private const string Decided = """
        query($code: String!) { enterprise(creditCode: $code) { decisions { packHash sentences
          matters { ruleId lead instrument term reason { decision rowId annotations { column text } conditions { input test value } } }
          services { ruleId service } nearMisses { ruleId input value needed distance } inputs { id value }
          nextChange { date entered left sentence } } } }
        """;

    // Fact, value, enterprise: some bring matters and services about, some take them back.
    private static readonly (string Fact, object Value, int Enterprise)[] Changes =
    [
        ("wageArrearsAlert", true, 1), ("certificateShare", 10, 2), ("retaliation", true, 3), ("openDisputes", 4, 4), ("wageArrearsAlert", false, 1), ("certificateShare", 80, 2),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("platform-restart-").FullName;

    [Fact]
    public async Task Program_KilledAfterEveryChange_HoldsAndSaysWhatOneThatRanThroughDoes()
    {
        var (killed, whole) = (Path.Combine(_folder, "killed"), Path.Combine(_folder, "whole"));
        await FillAsync(killed);
        CopyFolder(killed, whole);

        await using (var through = Serve(whole))
        {
            foreach (var change in Changes)
            {
                await ChangeAsync(await through.EndpointAsync(), whole, change);
                await using var program = Serve(killed);
                await ChangeAsync(await program.EndpointAsync(), killed, change);
                Assert.True(await program.KillAsync());
            }
        }

        await using var restarted = Serve(killed);
        await using var again = Serve(whole);
        Assert.Equal(await SaidAsync(await again.EndpointAsync(), whole), await SaidAsync(await restarted.EndpointAsync(), killed));
        Assert.Equal(await HeldAsync(whole), await HeldAsync(killed));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static StartedProgram Serve(string data) => StartedProgram.Start(["--data", data, "--urls", "http://127.0.0.1:0"]);

    private async Task FillAsync(string data)
    {
        var file = Path.Combine(_folder, "enterprises.csv");
        var lines = Enumerable.Range(1, Rows).Select(number => $"{CreditCodes.Of(number)},测试{number}有限公司,,C3465,330784001,private,{20 + (number * 40)},{number},否,否,2015-01-01,active");
        await File.WriteAllLinesAsync(file, lines.Prepend(SmallCounty.Header));
        Assert.Equal(ExitCode.Done, (await StartedProgram.RunAsync(["import", "enterprises", file, "--data", data])).Code);
        Assert.Equal(ExitCode.Done, (await StartedProgram.RunAsync(["evaluate", "--data", data])).Code);
    }

    private static async Task ChangeAsync(Uri endpoint, string data, (string Fact, object Value, int Enterprise) change)
    {
        var id = (await AskAsync(endpoint, data, "query($code: String!) { enterprise(creditCode: $code) { id } }", new { code = CreditCodes.Of(change.Enterprise) }))
            .GetProperty("data").GetProperty("enterprise").GetProperty("id").GetString();
        var answer = await AskAsync(
            endpoint, data, "mutation($input: RecordFactInput!) { recordFact(input: $input) { errors { ... on Error { code } } } }",
            new { input = new { enterpriseId = id, factId = change.Fact, value = change.Value, source = "试验" } });
        Assert.Equal("""{"data":{"recordFact":{"errors":[]}}}""", answer.GetRawText());
    }

    private static async Task<string> SaidAsync(Uri endpoint, string data)
    {
        var said = new List<string>();
        foreach (var number in Enumerable.Range(1, Rows))
        {
            var answer = await AskAsync(endpoint, data, Decided, new { code = CreditCodes.Of(number) });
            Assert.False(answer.TryGetProperty("errors", out _), answer.GetRawText());
            said.Add(answer.GetRawText());
        }

        Assert.Contains("S", string.Concat(said), StringComparison.Ordinal);
        return string.Join('\n', said);
    }

    // Outcomes, next looks, and the reasons with which they were decided; not when, which differs by the time of the kill.
    private static async Task<string> HeldAsync(string data)
    {
        await using var context = Open(data);
        var cases = await context.SupervisionCases.AsNoTracking().OrderBy(opened => opened.Number).Select(opened => $"{opened.Number} {opened.Status} {opened.DueOn} {opened.ClosingReason}").ToListAsync();
        var offers = await context.ServiceRecommendations.AsNoTracking().OrderBy(offer => offer.EnterpriseId).ThenBy(offer => offer.RuleId).ThenBy(offer => offer.Id)
            .Select(offer => $"{offer.EnterpriseId} {offer.RuleId} {offer.Status}").ToListAsync();
        var looks = await context.Judgements.AsNoTracking().OrderBy(judgement => judgement.EnterpriseId).Select(judgement => $"{judgement.EnterpriseId} {judgement.LookAgainOn} {judgement.Inputs}").ToListAsync();
        var reasons = await context.DecisionRecords.AsNoTracking().OrderBy(record => record.EnterpriseId).ThenBy(record => record.RuleId).ThenBy(record => record.Id)
            .Select(record => $"{record.EnterpriseId} {record.RuleId} {record.Reason} {record.Inputs}").ToListAsync();
        Assert.True(cases.Count >= 1 && offers.Count >= 2 && looks.Count == Rows, $"{cases.Count} cases, {offers.Count} offers, {looks.Count} looks");
        return string.Join('\n', [.. cases, .. offers, .. looks, .. reasons]);
    }

    private static async Task<JsonElement> AskAsync(Uri endpoint, string data, string query, object variables)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", new DevelopmentIssuer(data, TimeProvider.System).Issue(People.Administrator));
        using var response = await http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    private static SqliteContext Open(string data) => new(new DbContextOptionsBuilder<SqliteContext>()
        .UseSqlite($"Data Source={Path.Combine(data, "platform.db")};Pooling=False;Default Timeout=30").Options);
}
