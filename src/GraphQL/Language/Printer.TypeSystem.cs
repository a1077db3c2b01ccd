using System.Collections.Immutable;

namespace Platform.GraphQL.Language;

public static partial class Printer
{
    private static string PrintTypeSystem(TypeSystemNode definition) => definition switch
    {
        SchemaNode schema => PrintSchema(schema),
        DirectiveDefinitionNode directive => PrintDirectiveDefinition(directive),
        ScalarTypeNode scalar => Head(scalar, "scalar"),
        ObjectTypeNode type => PrintFieldsType(type, "type"),
        InterfaceTypeNode type => PrintFieldsType(type, "interface"),
        UnionTypeNode union => JoinWords(Head(union, "union"), Wrap("= ", Join(union.Members, " | "))),
        EnumTypeNode type => JoinWords(Head(type, "enum"), Block(type.Values)),
        InputObjectTypeNode type => JoinWords(Head(type, "input"), Block(type.Fields)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string PrintSchema(SchemaNode schema) =>
        Described(schema.Description)
        + JoinWords(schema.IsExtension ? "extend schema" : "schema", Join(schema.Directives, " "), Block(schema.OperationTypes));

    private static string PrintFieldsType(FieldsTypeNode type, string keyword) => Described(type.Description) + JoinWords(
        (type.IsExtension ? "extend " : "") + keyword,
        type.Name.Value,
        Wrap("implements ", Join(type.Interfaces, " & ")),
        Join(type.Directives, " "),
        Block(type.Fields));

    private static string Head(TypeDefinitionNode type, string keyword) =>
        Described(type.Description)
        + JoinWords((type.IsExtension ? "extend " : "") + keyword, type.Name.Value, Join(type.Directives, " "));

    private static string PrintDirectiveDefinition(DirectiveDefinitionNode directive) =>
        Described(directive.Description)
        + $"directive @{directive.Name.Value}{PrintArgumentsDefinition(directive.Arguments)}"
        + (directive.IsRepeatable ? " repeatable" : "")
        + $" on {Join(directive.Locations, " | ")}";

    private static string PrintMember(MemberNode member) => Described(member.Description) + member switch
    {
        FieldDefinitionNode field =>
            $"{field.Name.Value}{PrintArgumentsDefinition(field.Arguments)}: {Print(field.Type)}{Wrap(" ", Join(field.Directives, " "))}",
        InputValueDefinitionNode value => JoinWords(
            $"{value.Name.Value}: {Print(value.Type)}",
            Wrap("= ", value.DefaultValue is { } defaultValue ? Print(defaultValue) : ""),
            Join(value.Directives, " ")),
        _ => JoinWords(member.Name.Value, Join(member.Directives, " ")),
    };

    // Arguments stand on one line unless one of them needs more.
    private static string PrintArgumentsDefinition(ImmutableArray<InputValueDefinitionNode> arguments)
    {
        var isMultiline = arguments.Any(argument => Print(argument).Contains('\n', StringComparison.Ordinal));
        return isMultiline
            ? Wrap("(\n", Indent(Join(arguments, "\n")), "\n)")
            : Wrap("(", Join(arguments, ", "), ")");
    }
}
