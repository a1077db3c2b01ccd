using Platform.Rules.Analysis;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Inputs;
using Platform.Rules.Tests.Tables;

namespace Platform.Rules.Tests.Analysis;

/// <summary>A table over a number <c>n1</c>, a number <c>n2</c> and a text <c>s1</c>, analysed.</summary>
internal static class AnalysedTable
{
    internal static Vocabulary Vocabulary { get; } = new(
    [
        new VocabularyInput("n1", "n1", InputKind.Number) { Unit = "calendar_day", Min = 0 },
        new VocabularyInput("n2", "n2", InputKind.Number) { Unit = "person" },
        new VocabularyInput("s1", "s1", InputKind.Text) { Allowed = ["a", "b"] },
    ]);

    private static readonly RandomColumn[] Columns = [new("n1", "number", ""), new("n2", "number", ""), new("s1", "string", "")];

    /// <summary>The problems of a table whose rules are lines of three cells and an output, separated by bars.</summary>
    internal static IReadOnlyList<RuleProblem> Problems(string hitPolicy, params string[] rules) =>
        [.. PolicyAnalysis.Analyse(Compile(hitPolicy, rules)).Where(problem => problem.Kind != RuleProblemKind.InputUnused)];

    internal static CompiledPolicy Compile(string hitPolicy, params string[] rules)
    {
        var rows = rules.Select(rule => rule.Split('|').Select(cell => cell.Trim()).ToArray()).ToList();
        var table = new RandomTable($"hitPolicy=\"{hitPolicy}\"", Columns, [.. rows.Select(row => row[..3])], [.. rows.Select(row => row[3])], "", "", "");
        return CompiledPolicy.Compile(table.ToModel(), Vocabulary).Policy;
    }

    /// <summary>Code and arguments of each problem.</summary>
    internal static string[] Brief(IEnumerable<RuleProblem> problems) =>
        [.. problems.Select(problem => $"{problem.Code} {string.Join(",", problem.Arguments)}".TrimEnd())];
}
