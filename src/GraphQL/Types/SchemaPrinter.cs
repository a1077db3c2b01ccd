using Platform.GraphQL.Coercion;
using Platform.GraphQL.Introspection;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>Writes a schema as one document, in the layout of the reference implementation.</summary>
public static class SchemaPrinter
{
    private const string Indent = "  ";
    private static readonly Location Nowhere = new(SourceText.Synthetic, 0, 0);

    /// <summary>The document, without what every schema has and without a trailing line break.</summary>
    /// <param name="schema">The schema.</param>
    public static string Print(Schema schema)
    {
        var directives = schema.Directives.Where(directive => !IsBuiltIn(directive)).Select(PrintDirective);
        var types = schema.Types.Where(type => !type.IsBuiltIn).Select(PrintType);
        return string.Join("\n\n", directives.Concat(types).Prepend(PrintSchema(schema)).Where(text => text.Length > 0));
    }

    /// <summary>The definition of one type.</summary>
    /// <param name="type">The type.</param>
    public static string PrintType(NamedType type) => PrintDescription(type.Description, "", isFirst: true) + type switch
    {
        ScalarType scalar => $"scalar {scalar.Name}{PrintSpecifiedBy(scalar)}",
        ObjectType fields => $"type {PrintFields(fields)}",
        InterfaceType fields => $"interface {PrintFields(fields)}",
        UnionType union => $"union {union.Name}{(union.Members.IsEmpty ? "" : $" = {string.Join(" | ", union.Members)}")}",
        EnumType values => $"enum {values.Name}{Block(values.Values, PrintEnumValue)}",
        InputObjectType fields => $"input {fields.Name}{(fields.IsOneOf ? " @oneOf" : "")}{Block(fields.Fields, PrintInputValue)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // A directive that replaces a built-in one is left out as well: it would be there without the document.
    private static bool IsBuiltIn(DirectiveDefinition directive) =>
        directive.IsBuiltIn || BuiltIns.Document.Definitions.OfType<DirectiveDefinitionNode>().Any(builtIn => builtIn.Name.Value == directive.Name);

    // The definition of the schema is left out if it says no more than the default.
    private static string PrintSchema(Schema schema)
    {
        var roots = Enum.GetValues<OperationType>()
            .Where(operation => schema.RootType(operation) is not null)
            .ToDictionary(operation => operation, operation => schema.RootType(operation)?.Name);
        if (schema.Description is null && roots.All(root => root.Value == root.Key.ToString()))
        {
            return "";
        }

        var lines = roots.Select(root => $"{Indent}{Printer.Keyword(root.Key)}: {root.Value}");
        return $"{PrintDescription(schema.Description, "", isFirst: true)}schema {{\n{string.Join('\n', lines)}\n}}";
    }

    private static string PrintDirective(DirectiveDefinition directive) =>
        PrintDescription(directive.Description, "", isFirst: true)
        + $"directive @{directive.Name}{PrintArguments(directive.Arguments, "")}{(directive.IsRepeatable ? " repeatable" : "")}"
        + $" on {string.Join(" | ", directive.Locations.Select(DirectiveLocations.NameOf))}";

    private static string PrintFields(FieldsType type)
    {
        var interfaces = type.Interfaces.IsEmpty ? "" : $" implements {string.Join(" & ", type.Interfaces)}";
        return type.Name + interfaces + Block(type.Fields, PrintField);
    }

    private static string PrintField(FieldDefinition field) =>
        $"{field.Name}{PrintArguments(field.Arguments, Indent)}: {field.Type}{PrintDeprecated(field)}";

    private static string PrintEnumValue(EnumValueDefinition value) => value.Name + PrintDeprecated(value);

    private static string PrintInputValue(InputValueDefinition value)
    {
        var defaultValue = ConstantText.Of(value) is { } text ? $" = {text}" : "";
        return $"{value.Name}: {value.Type}{defaultValue}{PrintDeprecated(value)}";
    }

    // Arguments without descriptions stand on one line.
    private static string PrintArguments(NamedList<InputValueDefinition> arguments, string indent)
    {
        if (arguments.Count == 0)
        {
            return "";
        }

        if (arguments.All(argument => string.IsNullOrEmpty(argument.Description)))
        {
            return $"({string.Join(", ", arguments.Select(PrintInputValue))})";
        }

        var inner = indent + Indent;
        var lines = arguments.Select((argument, index) =>
            PrintDescription(argument.Description, inner, index == 0) + inner + PrintInputValue(argument));
        return $"(\n{string.Join('\n', lines)}\n{indent})";
    }

    private static string PrintDeprecated(SchemaMember member) => member.DeprecationReason switch
    {
        null => "",
        BuiltIns.DefaultDeprecationReason => " @deprecated",
        var reason => $" @deprecated(reason: {Printer.Print(new StringValueNode(Nowhere, reason))})",
    };

    private static string PrintSpecifiedBy(ScalarType scalar) => scalar.SpecifiedByUrl is { } url
        ? $" @specifiedBy(url: {Printer.Print(new StringValueNode(Nowhere, url))})"
        : "";

    private static string Block<TMember>(NamedList<TMember> members, Func<TMember, string> print)
        where TMember : SchemaMember
    {
        var lines = members.Select((member, index) => PrintDescription(member.Description, Indent, index == 0) + Indent + print(member));
        return members.Count == 0 ? "" : $" {{\n{string.Join('\n', lines)}\n}}";
    }

    // Within a block an empty line stands before every described member but the first.
    private static string PrintDescription(string? description, string indent, bool isFirst)
    {
        if (description is null)
        {
            return "";
        }

        var text = Printer.Print(new StringValueNode(Nowhere, description, BlockString.IsPrintable(description)));
        var gap = indent.Length > 0 && !isFirst ? "\n" : "";
        return gap + indent + text.Replace("\n", "\n" + indent, StringComparison.Ordinal) + "\n";
    }
}
