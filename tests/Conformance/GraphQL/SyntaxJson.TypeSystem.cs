using System.Text.Json.Nodes;
using Platform.GraphQL.Language;

namespace Platform.Conformance.GraphQL;

internal static partial class SyntaxJson
{
    private static JsonObject OfTypeSystem(SyntaxNode node) => node switch
    {
        SchemaNode schema => Make(
            schema.IsExtension ? "SchemaExtension" : "SchemaDefinition",
            ("description", Maybe(schema.Description)),
            ("directives", All(schema.Directives)),
            ("operationTypes", All(schema.OperationTypes))),
        OperationTypeNode operation => Make(
            "OperationTypeDefinition",
            ("operation", operation.Operation.ToString().ToLowerInvariant()),
            ("type", Of(operation.Type))),
        DirectiveDefinitionNode directive => Make(
            "DirectiveDefinition",
            ("description", Maybe(directive.Description)),
            ("name", Of(directive.Name)),
            ("arguments", All(directive.Arguments)),
            ("repeatable", directive.IsRepeatable),
            ("locations", All(directive.Locations))),
        TypeDefinitionNode type => OfType(type),
        MemberNode member => OfMember(member),
        _ => throw new InvalidDataException(node.GetType().Name),
    };

    private static JsonObject OfType(TypeDefinitionNode node) => Make(
        KindOf(node) + (node.IsExtension ? "TypeExtension" : "TypeDefinition"),
        ("description", Maybe(node.Description)),
        ("name", Of(node.Name)),
        ("interfaces", node is FieldsTypeNode implementing ? All(implementing.Interfaces) : null),
        ("directives", All(node.Directives)),
        ("fields", FieldsOf(node)),
        ("types", node is UnionTypeNode union ? All(union.Members) : null),
        ("values", node is EnumTypeNode values ? All(values.Values) : null));

    private static JsonArray? FieldsOf(TypeDefinitionNode node) => node switch
    {
        FieldsTypeNode type => All(type.Fields),
        InputObjectTypeNode type => All(type.Fields),
        _ => null,
    };

    private static string KindOf(TypeDefinitionNode node) => node switch
    {
        ScalarTypeNode => "Scalar",
        ObjectTypeNode => "Object",
        InterfaceTypeNode => "Interface",
        UnionTypeNode => "Union",
        EnumTypeNode => "Enum",
        _ => "InputObject",
    };

    private static JsonObject OfMember(MemberNode node) => node switch
    {
        FieldDefinitionNode field => Make(
            "FieldDefinition",
            ("description", Maybe(field.Description)),
            ("name", Of(field.Name)),
            ("arguments", All(field.Arguments)),
            ("type", Of(field.Type)),
            ("directives", All(field.Directives))),
        InputValueDefinitionNode value => Make(
            "InputValueDefinition",
            ("description", Maybe(value.Description)),
            ("name", Of(value.Name)),
            ("type", Of(value.Type)),
            ("defaultValue", Maybe(value.DefaultValue)),
            ("directives", All(value.Directives))),
        _ => Make(
            "EnumValueDefinition",
            ("description", Maybe(node.Description)),
            ("name", Of(node.Name)),
            ("directives", All(node.Directives))),
    };
}
