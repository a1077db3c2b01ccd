using System.Globalization;
using System.Security;
using System.Text;
using System.Text.Json;
using Platform.Rules.Dmn;
using Platform.Rules.Tables;

namespace Platform.Bench.Rules;

/// <summary>A made-up table of some rules, each with three to five conditions, in the form of each engine.</summary>
internal sealed class MadeTable
{
    internal MadeTable(int rules)
    {
        var random = new Random(7);
        Rules = [.. Enumerable.Range(0, rules).Select(_ => Rule(random))];
    }

    internal IReadOnlyList<IReadOnlyList<Cell>> Rules { get; }

    internal CompiledPolicy Compile(string hitPolicy = "COLLECT")
    {
        var read = DmnModel.Read(ToDmn(hitPolicy));
        var result = CompiledPolicy.Compile(read.Model ?? throw new InvalidDataException(string.Join("; ", read.Problems)), Columns.Vocabulary);
        return result.IsClean ? result.Policy : throw new InvalidDataException(string.Join("; ", result.Problems));
    }

    /// <summary>What the other engines need, and the rules that match each of the first enterprises, which they must find too.</summary>
    internal string ToPeers(Columns columns, IEnumerable<int[]> expected) => JsonSerializer.Serialize(new
    {
        inputs = Enumerable.Range(0, Columns.Inputs).Select(input => $"in{input}"),
        rules = Rules.Select(rule => rule.Select(cell => new { fact = $"in{cell.Input}", feel = cell.Feel, op = cell.Operator, value = ValueOf(cell.Input, cell.Number, cell.Text) })),
        subjects = Enumerable.Range(0, columns.Count).Select(row => Enumerable.Range(0, Columns.Inputs).Select(input => ValueOf(input, columns.Values[input][row], null))),
        expected,
    });

    /// <summary>The lines that <c>IfElse.cs</c> holds.</summary>
    internal string ToCSharp()
    {
        var source = new StringBuilder();
        foreach (var (rule, place) in Rules.Select((rule, place) => (rule, place)))
        {
            source.AppendLine(CultureInfo.InvariantCulture, $"        bits |= {string.Join(" && ", rule.Select(cell => cell.CSharp))} ? 1UL << {place} : 0;");
        }

        return source.ToString();
    }

    private string ToDmn(string hitPolicy)
    {
        var types = Enumerable.Range(0, Columns.Inputs).Select(input => Columns.IsText(input) ? "string" : Columns.IsTruth(input) ? "boolean" : "number").ToList();
        var inputs = types.Select((type, input) => $"""<inputData id="in{input}" name="in{input}"><variable name="in{input}" typeRef="{type}"/></inputData>""");
        var needs = types.Select((_, input) => $"""<informationRequirement><requiredInput href="#in{input}"/></informationRequirement>""");
        var clauses = types.Select((type, input) => $"""<input id="c{input}"><inputExpression typeRef="{type}"><text>in{input}</text></inputExpression></input>""");
        var rules = Rules.Select((rule, place) => $"""<rule id="r{place}">{string.Concat(Enumerable.Range(0, Columns.Inputs).Select(input => Entry(rule, input)))}<outputEntry><text>{place}</text></outputEntry></rule>""");
        return $"""
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:m">{string.Concat(inputs)}
            <decision id="d" name="d"><variable name="d"/>{string.Concat(needs)}<decisionTable id="t" hitPolicy="{hitPolicy}">{string.Concat(clauses)}<output id="o"/>
            {string.Concat(rules)}</decisionTable></decision></definitions>
            """;
    }

    private static string Entry(IReadOnlyList<Cell> rule, int input) =>
        $"<inputEntry><text>{SecurityElement.Escape(rule.FirstOrDefault(cell => cell.Input == input)?.Feel ?? "-")}</text></inputEntry>";

    private static object ValueOf(int input, int value, string? text) =>
        Columns.IsText(input) ? text ?? Columns.Texts[value] : Columns.IsTruth(input) ? value == 1 : value;

    private static List<Cell> Rule(Random random)
    {
        var inputs = Enumerable.Range(0, Columns.Inputs).OrderBy(_ => random.Next()).Take(random.Next(3, 6)).Order();
        return [.. inputs.Select(input => Columns.IsText(input) ? new Cell(input, "==", 0, Columns.Texts[random.Next(Columns.Texts.Length)])
            : Columns.IsTruth(input) ? new Cell(input, "==", random.Next(2))
            : new Cell(input, random.Next(2) == 0 ? ">=" : "<", Columns.Value(input, random)))];
    }
}
