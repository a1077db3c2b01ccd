using System.Xml.Linq;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;

namespace Platform.Rules.Dmn.Reading;

/// <summary>Reads decision tables (8.3).</summary>
internal sealed class TableReader(ReadingSession session, TypeReader types)
{
    internal DecisionTable Read(XElement element, SymbolTable symbols, ItemType expected)
    {
        var inputs = element.Parts("input").Select(input => ReadInput(input, symbols)).ToList();
        var outputs = element.Parts("output").ToList();
        var clauses = outputs.Select(output => ReadOutput(output, symbols, expected, outputs.Count == 1)).ToList();
        return new DecisionTable(element.Value("id"), element.TypeRef().Length > 0 ? types.TypeOf(element) : ItemType.Any, ModelXml.LocationOf(element))
        {
            HitPolicy = ReadHitPolicy(element),
            Aggregation = ReadAggregation(element),
            Inputs = inputs,
            Outputs = clauses,
            AnnotationNames = [.. element.Parts("annotation").Select(annotation => annotation.Value("name"))],
            Rules = ReadRules(element, inputs, clauses, symbols),
        };
    }

    private InputClause ReadInput(XElement element, SymbolTable symbols)
    {
        var expression = element.Part("inputExpression") ?? element;
        var text = expression.TextOf("text");
        var read = session.ReadExpression(text.Length > 0 ? text : "null", expression, symbols);
        var type = types.TypeOf(expression);
        var label = element.Value("label");
        return new InputClause(
            element.Value("id"), label.Length > 0 ? label : text, read, type, ReadValues(element, "inputValues", symbols, TypeOf(type, read)));
    }

    private OutputClause ReadOutput(XElement element, SymbolTable symbols, ItemType expected, bool isOnly)
    {
        var name = element.Value("name");
        var type = types.TypeOf(element);
        var enclosing = expected.Element ?? expected;
        var described = isOnly ? enclosing : enclosing.Components.FirstOrDefault(part => part.Key == name).Value;
        // 8.3.3: without output values of its own a column takes the allowed values of its type.
        var values = ReadValues(element, "outputValues", symbols, type.Type) ?? type.AllowedValues ?? described?.AllowedValues;
        var initial = element.Part("defaultOutputEntry");
        return new OutputClause(element.Value("id"), name, type, values, initial is null ? null : ReadEntry(initial, symbols));
    }

    private TestsText? ReadValues(XElement element, string name, SymbolTable symbols, FeelType type)
    {
        var text = element.Part(name)?.TextOf("text") ?? "";
        return text.Length == 0 ? null : session.ReadTests(text, element, symbols, type);
    }

    private List<DecisionRule> ReadRules(XElement table, List<InputClause> inputs, List<OutputClause> outputs, SymbolTable symbols)
    {
        var rules = new List<DecisionRule>();
        foreach (var (element, position) in table.Parts("rule").Select((element, index) => (element, index + 1)))
        {
            var tests = element.Parts("inputEntry").ToList();
            var entries = element.Parts("outputEntry").ToList();
            if (tests.Count != inputs.Count || entries.Count != outputs.Count)
            {
                session.Report(DmnProblemKind.WrongCellCount, element, $"{tests.Count + entries.Count}", $"{inputs.Count + outputs.Count}");
                continue;
            }

            rules.Add(new DecisionRule(
                element.Value("id"),
                position,
                element.TextOf("description"),
                [.. tests.Zip(inputs, (test, input) => session.ReadTests(test.TextOf("text"), test, symbols, TypeOf(input.Type, input.Expression)))],
                [.. entries.Select(entry => ReadEntry(entry, symbols))],
                [.. element.Parts("annotationEntry").Select(annotation => annotation.TextOf("text"))]));
        }

        return rules;
    }

    private ExpressionText ReadEntry(XElement element, SymbolTable symbols)
    {
        var text = element.TextOf("text");
        return text.Length == 0
            ? new ExpressionText(element.Value("id"), "", new NullLiteral(default), null, [])
            : session.ReadExpression(text, element, symbols);
    }

    private static FeelType TypeOf(ItemType declared, ExpressionText expression) =>
        declared.Type is AnyType ? expression.Root?.Type ?? FeelType.Any : declared.Type;

    private HitPolicy ReadHitPolicy(XElement table)
    {
        var text = table.Value("hitPolicy");
        HitPolicy? policy = text switch
        {
            "" or "UNIQUE" => HitPolicy.Unique,
            "ANY" => HitPolicy.Any,
            "PRIORITY" => HitPolicy.Priority,
            "FIRST" => HitPolicy.First,
            "OUTPUT ORDER" => HitPolicy.OutputOrder,
            "RULE ORDER" => HitPolicy.RuleOrder,
            "COLLECT" => HitPolicy.Collect,
            _ => null,
        };
        return policy ?? Refused(table, text, HitPolicy.Unique);
    }

    private Aggregation ReadAggregation(XElement table)
    {
        var text = table.Value("aggregation");
        Aggregation? aggregation = text switch
        {
            "" => Aggregation.None,
            "SUM" => Aggregation.Sum,
            "MIN" => Aggregation.Min,
            "MAX" => Aggregation.Max,
            "COUNT" => Aggregation.Count,
            _ => null,
        };
        return aggregation ?? Refused(table, text, Aggregation.None);
    }

    private T Refused<T>(XElement table, string text, T otherwise)
    {
        session.Report(DmnProblemKind.InvalidHitPolicy, table, text);
        return otherwise;
    }
}
