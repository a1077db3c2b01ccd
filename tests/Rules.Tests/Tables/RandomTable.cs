using System.Security;
using Platform.Rules.Dmn;

namespace Platform.Rules.Tests.Tables;

/// <summary>A column of a made-up table.</summary>
/// <param name="Name">Name of the input.</param>
/// <param name="Type">Its type reference; empty for none.</param>
/// <param name="Values">Its input values; empty for none.</param>
internal sealed record RandomColumn(string Name, string Type, string Values);

/// <summary>A made-up table, small enough to be read when it breaks something.</summary>
internal sealed record RandomTable(
    string HitPolicy,
    IReadOnlyList<RandomColumn> Columns,
    IReadOnlyList<IReadOnlyList<string>> Cells,
    IReadOnlyList<string> Outputs,
    string OutputType,
    string OutputValues,
    string Default)
{
    /// <summary>The table as the decision <c>d</c> of a model.</summary>
    internal DmnModel ToModel()
    {
        var read = DmnModel.Read(ToXml());
        return read.Model ?? throw new InvalidDataException(string.Join("; ", read.Problems));
    }

    internal string ToXml()
    {
        var inputs = Columns.Select(column => $"""<inputData id="{column.Name}" name="{column.Name}"><variable name="{column.Name}"{TypeRef(column.Type)}/></inputData>""");
        var needs = Columns.Select(column => $"""<informationRequirement><requiredInput href="#{column.Name}"/></informationRequirement>""");
        var clauses = Columns.Select(column => $"""
            <input id="i_{column.Name}"><inputExpression{TypeRef(column.Type)}><text>{column.Name}</text></inputExpression>{Texts("inputValues", column.Values)}</input>
            """);
        var rules = Cells.Select((row, rule) => $"""
            <rule id="r{rule}">{string.Concat(row.Select(cell => Texts("inputEntry", cell)))}{Texts("outputEntry", Outputs[rule])}</rule>
            """);
        return $"""
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:m">
            {string.Concat(inputs)}
            <decision id="d" name="d"><variable name="d"/>{string.Concat(needs)}
            <decisionTable id="t" {HitPolicy}>{string.Concat(clauses)}
            <output id="o"{TypeRef(OutputType)}>{Texts("outputValues", OutputValues)}{Texts("defaultOutputEntry", Default)}</output>
            {string.Concat(rules)}</decisionTable></decision></definitions>
            """;
    }

    /// <summary>Every table that is this one with something left out, the biggest omissions first.</summary>
    internal IEnumerable<RandomTable> Smaller()
    {
        for (var rule = 0; rule < Cells.Count; rule++)
        {
            yield return this with { Cells = Without(Cells, rule), Outputs = Without(Outputs, rule) };
        }

        for (var column = 0; column < Columns.Count; column++)
        {
            yield return this with { Columns = Without(Columns, column), Cells = [.. Cells.Select(row => Without(row, column))] };
        }

        for (var rule = 0; rule < Cells.Count; rule++)
        {
            for (var column = 0; column < Columns.Count; column++)
            {
                if (Cells[rule][column] != "-")
                {
                    yield return this with { Cells = Replaced(Cells, rule, Replaced(Cells[rule], column, "-")) };
                }
            }
        }
    }

    private static string TypeRef(string type) => type.Length == 0 ? "" : $" typeRef=\"{type}\"";

    private static string Texts(string element, string text) =>
        text.Length == 0 ? "" : $"<{element}><text>{SecurityElement.Escape(text)}</text></{element}>";

    private static List<T> Without<T>(IReadOnlyList<T> items, int index) => [.. items.Where((_, i) => i != index)];

    private static List<T> Replaced<T>(IReadOnlyList<T> items, int index, T item) => [.. items.Select((old, i) => i == index ? item : old)];
}
