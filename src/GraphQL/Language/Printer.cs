using System.Collections.Immutable;
using System.Text;

namespace Platform.GraphQL.Language;

/// <summary>Writes syntax as text, in the layout of the reference implementation.</summary>
public static partial class Printer
{
    private const int LongestArgumentLine = 80;

    /// <summary>The text of a node, without a trailing line break.</summary>
    /// <param name="node">Any node.</param>
    /// <returns>Text that parses to the same syntax.</returns>
    public static string Print(SyntaxNode node) => node switch
    {
        NameNode name => name.Value,
        DocumentNode document => string.Join("\n\n", document.Definitions.Select(Print)),
        OperationDefinitionNode operation => PrintOperation(operation),
        FragmentDefinitionNode fragment => PrintFragment(fragment),
        VariableDefinitionNode variable => PrintVariableDefinition(variable),
        DirectiveNode directive => $"@{directive.Name.Value}{Wrap("(", Join(directive.Arguments, ", "), ")")}",
        ArgumentNode argument => $"{argument.Name.Value}: {Print(argument.Value)}",
        SelectionSetNode selectionSet => Block(selectionSet.Selections),
        FieldNode field => PrintField(field),
        FragmentSpreadNode spread => $"...{spread.Name.Value}{Wrap(" ", Join(spread.Directives, " "))}",
        InlineFragmentNode inline => PrintInlineFragment(inline),
        ValueNode value => PrintValue(value),
        ObjectFieldNode field => $"{field.Name.Value}: {Print(field.Value)}",
        TypeNode type => PrintType(type),
        TypeSystemNode definition => PrintTypeSystem(definition),
        OperationTypeNode operation => $"{Keyword(operation.Operation)}: {Print(operation.Type)}",
        MemberNode member => PrintMember(member),
        _ => throw new ArgumentException($"A node of type {node.GetType().Name} has no text.", nameof(node)),
    };

    internal static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private static string PrintOperation(OperationDefinitionNode operation)
    {
        var name = operation.Name?.Value + Wrap("(", Join(operation.Variables, ", "), ")");
        var prefix = JoinWords(Keyword(operation.Operation), name, Join(operation.Directives, " "));

        // A query without name, variables and directives has a short form, unless it is described.
        var isShort = prefix == "query" && operation.Description is null;
        return Described(operation.Description) + (isShort ? "" : prefix + " ") + Print(operation.SelectionSet);
    }

    private static string PrintFragment(FragmentDefinitionNode fragment) =>
        Described(fragment.Description)
        + $"fragment {fragment.Name.Value}{Wrap("(", Join(fragment.Variables, ", "), ")")} "
        + $"on {Print(fragment.TypeCondition)} {Wrap("", Join(fragment.Directives, " "), " ")}{Print(fragment.SelectionSet)}";

    private static string PrintVariableDefinition(VariableDefinitionNode variable) =>
        Described(variable.Description)
        + $"{Print(variable.Variable)}: {Print(variable.Type)}"
        + Wrap(" = ", variable.DefaultValue is { } value ? Print(value) : "")
        + Wrap(" ", Join(variable.Directives, " "));

    private static string PrintField(FieldNode field)
    {
        var name = Wrap("", field.Alias?.Value, ": ") + field.Name.Value;
        var line = name + Wrap("(", Join(field.Arguments, ", "), ")");
        if (line.Length > LongestArgumentLine)
        {
            line = name + Wrap("(\n", Indent(Join(field.Arguments, "\n")), "\n)");
        }

        return JoinWords(line, Join(field.Directives, " "), field.SelectionSet is { } selectionSet ? Print(selectionSet) : "");
    }

    private static string PrintInlineFragment(InlineFragmentNode inline) => JoinWords(
        "...",
        Wrap("on ", inline.TypeCondition?.Name.Value),
        Join(inline.Directives, " "),
        Print(inline.SelectionSet));

    private static string PrintType(TypeNode type) => type switch
    {
        NamedTypeNode named => named.Name.Value,
        ListTypeNode list => $"[{PrintType(list.Item)}]",
        NonNullTypeNode nonNull => $"{PrintType(nonNull.Inner)}!",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string PrintValue(ValueNode value) => value switch
    {
        VariableNode variable => $"${variable.Name.Value}",
        IntValueNode number => number.Text,
        FloatValueNode number => number.Text,
        StringValueNode { IsBlock: true } text => BlockString.Print(text.Value),
        StringValueNode text => PrintString(text.Value),
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode name => name.Value,
        ListValueNode list => $"[{Join(list.Items, ", ")}]",
        ObjectValueNode fields => $"{{{Join(fields.Fields, ", ")}}}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // https://spec.graphql.org/September2025/#StringCharacter
    private static string PrintString(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            AppendCharacter(text, character);
        }

        return text.Append('"').ToString();
    }

    private static void AppendCharacter(StringBuilder text, char character)
    {
        const string escaped = "\"\\\b\f\n\r\t";
        const string letters = "\"\\bfnrt";
        var index = escaped.IndexOf(character, StringComparison.Ordinal);
        if (index >= 0)
        {
            text.Append('\\').Append(letters[index]);
        }
        else if (char.IsControl(character))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
        }
        else
        {
            text.Append(character);
        }
    }

    private static string Described(StringValueNode? description) =>
        description is null ? "" : PrintValue(description) + "\n";

    private static string Join<TNode>(ImmutableArray<TNode> nodes, string separator)
        where TNode : SyntaxNode => string.Join(separator, nodes.Select(Print));

    private static string JoinWords(params string?[] words) => string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));

    private static string Block<TNode>(ImmutableArray<TNode> nodes)
        where TNode : SyntaxNode => Wrap("{\n", Indent(Join(nodes, "\n")), "\n}");

    private static string Wrap(string before, string? text, string after = "") =>
        string.IsNullOrEmpty(text) ? "" : before + text + after;

    private static string Indent(string text) =>
        Wrap("  ", text.Replace("\n", "\n  ", StringComparison.Ordinal));
}
