using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Evaluation;
using Platform.Api.Hosting;
using Platform.Api.Policies;
using Platform.Api.Policies.Life.Impact;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Policies.Life;

public sealed class ImpactPreviewTests
{
    private const string Impact = """
        query($id: ID!) { policyVersion(id: $id) { impact { enterprises notJudged entered left changed milliseconds
          rules { ruleId entered left changed } affected { name entered left changed reasons { decision conditions { input test value } } } } } }
        """;

    [Fact]
    public async Task Impact_OfAShorterTerm_NamesTheEnterprisesThatEnterWithTheirReasons()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        await SmallCounty.LoadAsync(platform);
        await platform.Services.GetRequiredService<Evaluations>().RunAsync(null, CancellationToken.None);
        platform.Clock.Set(RunningPlatform.Start.AddDays(25));
        var staff = new PolicyClient(platform);
        await staff.DraftAsync(PolicyClient.Supervision, PolicyClient.Ladder(20), PolicyClient.NoCases);

        var impact = await platform.AskAsync(Impact, new { id = staff.Id }, People.Policy);

        Assert.Equal((8, 0, 0), (impact["policyVersion.impact.enterprises"].GetInt32(), impact["policyVersion.impact.notJudged"].GetInt32(), impact["policyVersion.impact.left"].GetInt32()));
        Assert.Equal(Due(impact), impact["policyVersion.impact.entered"].GetInt32());
        Assert.Contains("S01", impact.Texts("policyVersion.impact.rules", "ruleId"));
        Assert.Contains("应协商未要约天数", impact["policyVersion.impact.affected"].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Impact_OverSampledEnterprises_IsThatOfEachDecidedByItself()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var before = platform.Services.GetRequiredService<PackLibrary>().Packs.Single(pack => pack.Manifest.Division == People.County);
        var after = PackReader.ReadOne(before.Files.Folder, new Dictionary<string, string> { [PolicyClient.Supervision] = PolicyClient.Ladder(20) }).Pack ?? throw new InvalidOperationException("no pack");
        var random = new Random(5);
        var snapshots = Enumerable.Range(1, 2_000).Select(number => ((long)number, Sample(before, random))).ToList();
        var count = new ImpactCount(before, after, new DateOnly(2026, 4, 1));

        count.Add(Batch(snapshots));

        var single = snapshots.Select(snapshot => One(before, after, snapshot)).ToList();
        Assert.Equal((single.Sum(one => one.Entered), single.Sum(one => one.Left), single.Sum(one => one.Changed)), (count.Entered, count.Left, count.Changed));
        Assert.True(count.Entered > 20 && count.Entered < snapshots.Count, $"{count.Entered} {count.Left} {count.Changed}");
    }

    private static (int Entered, int Left, int Changed) One(PolicyPack before, PolicyPack after, (long, string) snapshot)
    {
        var table = PopulationTable.Of(before, new CountedDaysOn(before.Calendar, new DateOnly(2026, 4, 1)), Batch([snapshot]));
        var inputs = table.Table.Snapshot(0);
        string[] policies = [SupervisionPolicy.Id, ServicePolicy.Id];
        var outcome = RowOutcome.Between(PolicyOutcomes.Of(before, inputs, policies), PolicyOutcomes.Of(after, inputs, policies));
        return (Math.Sign(outcome.Entered.Count), Math.Sign(outcome.Left.Count), Math.Sign(outcome.Changed.Count));
    }

    private static JudgedBatch Batch(IEnumerable<(long Id, string Inputs)> snapshots)
    {
        var batch = new JudgedBatch();
        foreach (var (id, inputs) in snapshots)
        {
            batch.Add(id, inputs);
        }

        return batch;
    }

    private static int Due(Answer impact) => impact["policyVersion.impact.affected"].EnumerateArray()
        .Count(enterprise => enterprise.GetProperty("entered").EnumerateArray().Any(rule => rule.GetString() is "S01" or "S20" or "S21"));

    internal static string Sample(PolicyPack pack, Random random) => JsonSerializer.Serialize(pack.Vocabulary.Inputs
        .Where(_ => random.Next(2) == 0).ToDictionary(input => input.Id, input => Value(input, random)));

    private static object Value(VocabularyInput input, Random random) => input.Type switch
    {
        "number" => random.Next(0, 60),
        "boolean" => random.Next(2) == 0,
        "text" => input.Allowed is { } allowed ? allowed[random.Next(allowed.Count)] : random.Next(2) == 0 ? "G60" : "E",
        _ => new[] { "S" + random.Next(1, 29).ToString("00", CultureInfo.InvariantCulture) },
    };
}
