using System.Diagnostics;
using Platform.Rules.Analysis;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tests.Tables;

/// <summary>Models that are made to cost much must end in located problems, within seconds.</summary>
public sealed class HostilePolicyTests
{
    private static readonly RandomColumn[] Columns = [new("n1", "number", ""), new("s1", "string", "")];

    [Fact]
    public void Check_OfManyDistinctBounds_EndsInTime()
    {
        var cells = Enumerable.Range(0, 8_000).Select(rule => (IReadOnlyList<string>)[$"> {rule * 3}", "-"]).ToList();

        var result = Timed(Table("FIRST", cells));

        Assert.Contains(result.Problems, problem => problem.Kind is RuleProblemKind.Gap or RuleProblemKind.SearchGivenUp);
        Assert.Equal(new FeelNumber(1), result.Policy.Evaluate("d", Inputs(50, "a")));
    }

    [Fact]
    public void Check_OfVeryLongCells_LeavesThemOutOfTheIndexAndSaysSo()
    {
        var list = string.Join(", ", Enumerable.Range(0, 3_000).Select(number => $"{number * 2}"));
        var cells = Enumerable.Range(0, 10).Select(rule => (IReadOnlyList<string>)[$"{list}, {-rule - 1}", "-"]).ToList();

        var result = Timed(Table("COLLECT", cells));

        Assert.Contains(result.Problems, problem => problem is { Kind: RuleProblemKind.ColumnCurtailed, PartId: "i_n1" });
        Assert.Equal(10, (result.Policy.Evaluate("d", Inputs(4, "a")) as FeelList)?.Items.Count);
        Assert.Single((result.Policy.Evaluate("d", Inputs(-3, "a")) as FeelList)?.Items ?? []);
    }

    [Fact]
    public void Check_OfPatternsThatBacktrack_EndsInTime()
    {
        var cells = Enumerable.Range(0, 20).Select(rule => (IReadOnlyList<string>)["-", $"matches(?, \"^(a+)+{rule}$\")"]).ToList();

        var result = Timed(Table("COLLECT", cells));

        Assert.Equal(FeelList.Empty, result.Policy.Evaluate("d", Inputs(1, new string('a', 40))) is FeelList list ? list : FeelList.Empty);
    }

    [Fact]
    public void Check_OfATableBeyondTheLimit_ReportsItAndInterprets()
    {
        var cells = Enumerable.Range(0, 60).Select(rule => (IReadOnlyList<string>)[$"{rule}", "-"]).ToList();
        var model = Table("COLLECT", cells).ToModel();

        var result = CompiledPolicy.Compile(model, null, new CompilationOptions { MaxCells = 100 });

        Assert.Contains(result.Problems, problem => problem is { Kind: RuleProblemKind.TableTooLarge, ElementId: "d", PartId: "t" });
        Assert.Equal("[1]", result.Policy.Evaluate("d", Inputs(7, "a")).ToString());
    }

    [Fact]
    public void Search_ForGapsInATableWithout_IsBounded()
    {
        var random = new Random(1);
        var columns = Enumerable.Range(1, 12).Select(i => new RandomColumn($"n{i}", "number", "")).ToArray();
        var cells = Enumerable.Range(0, 200).Select(_ => (IReadOnlyList<string>)[.. columns.Select(_ => random.Next(2) == 0 ? "-" : $"{(random.Next(2) == 0 ? "<" : ">=")} {random.Next(9)}")]).ToList();
        cells.Add([.. columns.Select(_ => "-")]);

        var result = Timed(new RandomTable("hitPolicy=\"FIRST\"", columns, cells, [.. cells.Select(_ => "1")], "", "", ""));

        Assert.DoesNotContain(result.Problems, problem => problem.Kind == RuleProblemKind.Gap);
    }

    private static CompilationResult Timed(RandomTable table)
    {
        var model = table.ToModel();
        var started = Stopwatch.GetTimestamp();
        var result = PolicyAnalysis.Check(model, Vocabulary.Of(model));
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 20);
        return result;
    }

    private static RandomTable Table(string hitPolicy, List<IReadOnlyList<string>> cells) =>
        new($"hitPolicy=\"{hitPolicy}\"", Columns, cells, [.. cells.Select(_ => "1")], "", "", "");

    private static FeelContext Inputs(decimal number, string text) => new(
        [KeyValuePair.Create<string, FeelValue>("n1", new FeelNumber(number)), KeyValuePair.Create<string, FeelValue>("s1", new FeelString(text))]);
}
