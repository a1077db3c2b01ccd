using System.Xml.Linq;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;

namespace Platform.Rules.Dmn.Reading;

/// <summary>Reads boxed expressions (7.3.1 and 10.2). Names are resolved against a symbol table that grows inwards.</summary>
internal sealed class ExpressionReader(ReadingSession session, TypeReader types)
{
    private const string FeelNamespacePart = "/FEEL";

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "literalExpression", "context", "invocation", "functionDefinition", "list", "relation", "decisionTable",
        "conditional", "filter", "for", "some", "every",
    };

    private readonly TableReader _tables = new(session, types);

    /// <summary>The expression that an element holds; null where it holds none.</summary>
    /// <param name="holder">The element around it.</param>
    /// <param name="symbols">The names in scope.</param>
    /// <param name="expected">The declared type of the result.</param>
    internal BoxedExpression? ReadIn(XElement? holder, SymbolTable symbols, ItemType expected)
    {
        var element = holder?.OwnParts().FirstOrDefault(part => Kinds.Contains(part.Name.LocalName));
        return element is null ? null : Read(element, symbols, expected);
    }

    internal InformationItem ReadItem(XElement element) => new(element.Value("name"), types.TypeOf(element));

    /// <summary>A function: formal parameters and a body.</summary>
    internal BoxedFunction ReadFunction(XElement element, SymbolTable symbols)
    {
        var parameters = element.Parts("formalParameter").Select(ReadItem).ToList();
        var inner = symbols.WithNames(parameters.Select(Symbol));
        var kind = element.Value("kind");
        var isExternal = kind is not ("" or "FEEL" or "F");
        var type = types.TypeOf(element);
        return new BoxedFunction(parameters, ReadIn(element, inner, type), isExternal, element.Value("id"), type, ModelXml.LocationOf(element));
    }

    private static KeyValuePair<string, FeelType> Symbol(InformationItem item) => new(item.Name, item.Type.Type);

    private BoxedExpression? Read(XElement element, SymbolTable symbols, ItemType expected) => element.Name.LocalName switch
    {
        "literalExpression" => ReadLiteral(element, symbols),
        "context" => ReadContext(element, symbols),
        "invocation" => ReadInvocation(element, symbols),
        "functionDefinition" => ReadFunction(element, symbols),
        "list" => new BoxedList(ReadAll(element, symbols), Id(element), types.TypeOf(element), Location(element)),
        "relation" => ReadRelation(element, symbols),
        "decisionTable" => _tables.Read(element, symbols, element.TypeRef().Length > 0 ? types.TypeOf(element) : expected),
        "conditional" => ReadConditional(element, symbols, expected),
        "filter" => ReadFilter(element, symbols),
        "for" => ReadFor(element, symbols),
        _ => ReadQuantified(element, symbols),
    };

    private static string Id(XElement element) => element.Value("id");

    private static SourceLocation Location(XElement element) => ModelXml.LocationOf(element);

    private BoxedExpression? ReadLiteral(XElement element, SymbolTable symbols)
    {
        var language = element.Value("expressionLanguage");
        if (language.Length > 0 && !language.Contains(FeelNamespacePart, StringComparison.OrdinalIgnoreCase) && !language.Equals("feel", StringComparison.OrdinalIgnoreCase))
        {
            session.Report(DmnProblemKind.UnsupportedExpression, element, language);
            return new BoxedUnsupported(language, Id(element), Location(element));
        }

        var text = element.TextOf("text");
        return text.Length == 0
            ? null
            : new BoxedLiteral(session.ReadExpression(text, element, symbols), Id(element), types.TypeOf(element), Location(element));
    }

    private List<BoxedExpression> ReadAll(XElement element, SymbolTable symbols) =>
        [.. element.OwnParts()
            .Where(part => Kinds.Contains(part.Name.LocalName))
            .Select(part => Read(part, symbols, ItemType.Any) ?? Empty(part))];

    /// <summary>An expression without text at a place where something must stand.</summary>
    private static BoxedLiteral Empty(XElement element) =>
        new(new ExpressionText(Id(element), "", new NullLiteral(default), null, []), Id(element), ItemType.Any, Location(element));

    private BoxedContext ReadContext(XElement element, SymbolTable symbols)
    {
        var entries = new List<BoxedEntry>();
        foreach (var part in element.Parts("contextEntry"))
        {
            var variable = part.Part("variable") is { } named ? ReadItem(named) : null;
            var value = ReadIn(part, symbols, variable?.Type ?? ItemType.Any);
            entries.Add(new BoxedEntry(variable, value));
            if (variable is not null)
            {
                symbols = symbols.WithNames([new(variable.Name, BoxedTypes.Of(variable, value))]);
            }
        }

        return new BoxedContext(entries, Id(element), types.TypeOf(element), Location(element));
    }

    private BoxedInvocation ReadInvocation(XElement element, SymbolTable symbols)
    {
        var bindings = element.Parts("binding").Select(binding => new BoxedBinding(
            binding.Part("parameter") is { } parameter ? ReadItem(parameter) : new InformationItem("", ItemType.Any),
            ReadIn(binding, symbols, ItemType.Any)));
        var function = ReadIn(element, symbols, ItemType.Any);
        return new BoxedInvocation(function, [.. bindings], Id(element), types.TypeOf(element), Location(element));
    }

    private BoxedRelation ReadRelation(XElement element, SymbolTable symbols)
    {
        var columns = element.Parts("column").Select(ReadItem).ToList();
        var rows = new List<IReadOnlyList<BoxedExpression>>();
        foreach (var row in element.Parts("row"))
        {
            var cells = ReadAll(row, symbols);
            if (cells.Count == columns.Count)
            {
                rows.Add(cells);
                continue;
            }

            session.Report(DmnProblemKind.WrongCellCount, row, $"{cells.Count}", $"{columns.Count}");
        }

        return new BoxedRelation(columns, rows, Id(element), types.TypeOf(element), Location(element));
    }

    private BoxedConditional ReadConditional(XElement element, SymbolTable symbols, ItemType expected) => new(
        ReadIn(element.Part("if"), symbols, ItemType.Any),
        ReadIn(element.Part("then"), symbols, expected),
        ReadIn(element.Part("else"), symbols, expected),
        Id(element), types.TypeOf(element), Location(element));

    private BoxedFilter ReadFilter(XElement element, SymbolTable symbols)
    {
        var source = ReadIn(element.Part("in"), symbols, ItemType.Any);
        var item = BoxedTypes.ElementOf(source);
        var fields = (item as ContextType)?.Fields.Select(field => KeyValuePair.Create(field.Name, field.Type)) ?? [];
        var inner = symbols.WithNames([new("item", item), .. fields]);
        var match = ReadIn(element.Part("match"), inner, ItemType.Any);
        return new BoxedFilter(source, match, Id(element), types.TypeOf(element), Location(element));
    }

    private BoxedFor ReadFor(XElement element, SymbolTable symbols)
    {
        var variable = element.Value("iteratorVariable");
        var source = ReadIn(element.Part("in"), symbols, ItemType.Any);
        var inner = symbols.WithNames([new(variable, BoxedTypes.ElementOf(source)), new("partial", FeelType.AnyList)]);
        var result = ReadIn(element.Part("return"), inner, ItemType.Any);
        return new BoxedFor(variable, source, result, Id(element), types.TypeOf(element), Location(element));
    }

    private BoxedQuantified ReadQuantified(XElement element, SymbolTable symbols)
    {
        var variable = element.Value("iteratorVariable");
        var quantifier = element.Name.LocalName == "some" ? Quantifier.Some : Quantifier.Every;
        var source = ReadIn(element.Part("in"), symbols, ItemType.Any);
        var inner = symbols.WithNames([new(variable, BoxedTypes.ElementOf(source))]);
        var condition = ReadIn(element.Part("satisfies"), inner, ItemType.Any);
        return new BoxedQuantified(quantifier, variable, source, condition, Id(element), types.TypeOf(element), Location(element));
    }
}
