using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>A directive exists and stands where it may.</summary>
// https://spec.graphql.org/September2025/#sec-Directives-Are-Defined
// https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations
internal sealed class KnownDirectives : DocumentRule
{
    internal KnownDirectives(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not DirectiveNode { Name.Value: var name })
        {
            return;
        }

        if (!Context.Directives.TryGetValue(name, out var directive))
        {
            Context.Report(ValidationErrors.DirectiveUnknown.At(node, ("name", name)));
        }
        else if (LocationOf(Context.Ancestor(0)) is { } location && !directive.Locations.Contains(DirectiveLocations.NameOf(location)))
        {
            Context.Report(ValidationErrors.DirectiveMisplaced.At(node, ("name", name), ("location", DirectiveLocations.NameOf(location))));
        }
    }

    private DirectiveLocation? LocationOf(SyntaxNode? owner) => owner switch
    {
        OperationDefinitionNode { Operation: OperationType.Query } => DirectiveLocation.Query,
        OperationDefinitionNode { Operation: OperationType.Mutation } => DirectiveLocation.Mutation,
        OperationDefinitionNode => DirectiveLocation.Subscription,
        FieldNode => DirectiveLocation.Field,
        FragmentSpreadNode => DirectiveLocation.FragmentSpread,
        InlineFragmentNode => DirectiveLocation.InlineFragment,
        FragmentDefinitionNode => DirectiveLocation.FragmentDefinition,
        VariableDefinitionNode => DirectiveLocation.VariableDefinition,
        SchemaNode => DirectiveLocation.Schema,
        ScalarTypeNode => DirectiveLocation.Scalar,
        ObjectTypeNode => DirectiveLocation.Object,
        FieldDefinitionNode => DirectiveLocation.FieldDefinition,
        InterfaceTypeNode => DirectiveLocation.Interface,
        UnionTypeNode => DirectiveLocation.Union,
        EnumTypeNode => DirectiveLocation.Enum,
        EnumValueDefinitionNode => DirectiveLocation.EnumValue,
        InputObjectTypeNode => DirectiveLocation.InputObject,
        InputValueDefinitionNode when Context.Ancestor(1) is InputObjectTypeNode => DirectiveLocation.InputFieldDefinition,
        InputValueDefinitionNode => DirectiveLocation.ArgumentDefinition,
        _ => null,
    };
}
