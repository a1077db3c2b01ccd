using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Evaluation;
using Platform.Api.Hosting;
using Platform.Api.Policies;
using Platform.Api.Policies.Life.Impact;
using Platform.Api.Tests.Running;
using Platform.Rules.Feel.Values;

namespace Platform.Api.Tests.Policies.Life;

public sealed class ImpactPreviewTests
{
    private static readonly DateOnly Today = new(2026, 4, 1);

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

    [Theory]
    [InlineData("cells")]
    [InlineData("row left out")]
    [InlineData("another output")]
    [InlineData("advice")]
    [InlineData("calendar")]
    [InlineData("another id of an input")]
    public async Task Impact_OverSampledEnterprises_IsThatOfEachDecidedByItself(string draft)
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var before = platform.Services.GetRequiredService<PackLibrary>().Packs.Single(pack => pack.Manifest.Division == People.County);
        var (document, content) = Draft(draft);
        var after = PackReader.ReadOne(before.Files.Folder, new Dictionary<string, string> { [document] = content }).Pack ?? throw new InvalidOperationException("no pack");
        var random = new Random(5);
        var snapshots = Enumerable.Range(1, 2_000).Select(number => ((long)number, Overdue(Sample(before, random), random))).ToList();
        var count = new ImpactCount(before, after, Today);

        foreach (var batch in snapshots.Chunk(700))
        {
            count.Add(Batch(batch));
        }

        var single = snapshots.Select(snapshot => One(before, after, snapshot)).ToList();
        Assert.Equal((single.Sum(one => one.Entered), single.Sum(one => one.Left), single.Sum(one => one.Changed)), (count.Entered, count.Left, count.Changed));
        Assert.InRange(count.Entered + count.Left + count.Changed, 20, snapshots.Count - 1);
    }

    [Fact]
    public async Task Comparison_OfAVocabularyWithARewordedAndANewInput_AsksAboutNobody()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var before = platform.Services.GetRequiredService<PackLibrary>().Packs.Single(pack => pack.Manifest.Division == People.County);
        int[] kept =
        [
            .. from change in new Action<JsonNode>[] { share => share["en"] = "Certified", share => share["id"] = "certificates" }
               let after = PackReader.ReadOne(before.Files.Folder, new Dictionary<string, string> { [PackDocument.Vocabulary] = Vocabulary(change) }).Pack
               select Kept(before, after),
        ];

        Assert.Equal(0, kept[0]);
        Assert.NotEqual(0, kept[1]);
    }

    private static int Kept(PolicyPack before, PolicyPack after)
    {
        var (counts, random) = (new CountedDaysOn(before.Calendar, Today), new Random(7));
        var comparison = new PackComparison((before, counts), (after, counts), [.. PolicyOutcomes.DecidingIn(before)], null);
        comparison.Fill(Batch(Enumerable.Range(1, 200).Select(number => ((long)number, Sample(before, random)))));
        _ = Enumerable.Range(0, 200).Count(row => !comparison.Of(row).IsNone);
        return comparison.Kept;
    }

    // The share of workers with certificates is changed, and an input added that nothing reads.
    private static string Vocabulary(Action<JsonNode> change)
    {
        var json = JsonNode.Parse(PolicyClient.Delivered(PackDocument.Vocabulary)) ?? throw new InvalidOperationException("no vocabulary");
        var inputs = json["inputs"]?.AsArray() ?? throw new InvalidOperationException("no inputs");
        var share = inputs.Single(input => (string?)input?["id"] == "certificateShare") ?? throw new InvalidOperationException("no share");
        var added = share.DeepClone();
        (added["id"], added["zh"]) = ("certificateShareAbroad", "境外持证率");
        inputs.Insert(0, added);
        change(share);
        return json.ToJsonString();
    }

    private static (string Document, string Content) Draft(string draft) => draft switch
    {
        "cells" => (PolicyClient.Supervision, PolicyClient.Ladder(20)),
        "row left out" => (PolicyClient.Supervision, WithoutRow(PolicyClient.Delivered(PolicyClient.Supervision))),
        "another output" => ("services/policy.dmn", PolicyClient.Delivered("services/policy.dmn").Replace("\"V05\"", "\"V95\"", StringComparison.Ordinal)),
        "advice" => ("advice/policy.dmn", PolicyClient.Delivered("advice/policy.dmn").Replace("<text>&lt; 60</text>", "<text>&lt; 30</text>", StringComparison.Ordinal)),
        "another id of an input" => (PackDocument.Vocabulary, Vocabulary(share => share["id"] = "certificates")),
        _ => ("calendar.json", ImpactDocumentTests.WithHoliday("2026-04-01")),
    };

    // The fourth row of the ladder: the answer to a request is overdue.
    private static string WithoutRow(string policy)
    {
        var start = policy.LastIndexOf("<rule ", policy.IndexOf("\"S04\"", StringComparison.Ordinal), StringComparison.Ordinal);
        return policy.Remove(start, policy.IndexOf("</rule>", start, StringComparison.Ordinal) + "</rule>".Length - start);
    }

    private static string Overdue(string inputs, Random random)
    {
        var json = JsonNode.Parse(inputs) as JsonObject ?? [];
        json["replyOverdueDays"] = new JsonObject
        {
            ["since"] = Today.AddDays(-random.Next(6)).ToString("O", CultureInfo.InvariantCulture), ["unit"] = "WORKING_DAY", ["isOverdue"] = true,
        };
        return json.ToJsonString();
    }

    private static (int Entered, int Left, int Changed) One(PolicyPack before, PolicyPack after, (long, string) snapshot)
    {
        var outcome = RowOutcome.Between(Says(before, snapshot), Says(after, snapshot));
        return (Math.Sign(outcome.Entered.Count), Math.Sign(outcome.Left.Count), Math.Sign(outcome.Changed.Count));
    }

    private static Dictionary<string, FeelValue> Says(PolicyPack pack, (long, string) snapshot)
    {
        var table = new PopulationTable(pack.RuleVocabulary, new CountedDaysOn(pack.Calendar, Today), (_, _) => true);
        table.Fill(Batch([snapshot]));
        return PolicyOutcomes.Of(pack, table.Table.Snapshot(0), [.. PolicyOutcomes.DecidingIn(pack)]);
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
