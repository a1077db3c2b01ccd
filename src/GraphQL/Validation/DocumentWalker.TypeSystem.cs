using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation;

internal sealed partial class DocumentWalker
{
    private void WalkTypeSystemChildren(SyntaxNode node)
    {
        switch (node)
        {
            case SchemaNode schema:
                WalkAll(schema.Directives);
                WalkAll(schema.OperationTypes);
                break;
            case OperationTypeNode operation:
                Walk(operation.Type);
                break;
            case DirectiveDefinitionNode directive:
                WalkAll(directive.Arguments);
                break;
            case TypeDefinitionNode type:
                WalkType(type);
                break;
            case FieldDefinitionNode field:
                WalkAll(field.Arguments);
                Walk(field.Type);
                WalkAll(field.Directives);
                break;
            case InputValueDefinitionNode value:
                Walk(value.Type);
                WalkOptional(value.DefaultValue);
                WalkAll(value.Directives);
                break;
            case EnumValueDefinitionNode value:
                WalkAll(value.Directives);
                break;
        }
    }

    private void WalkType(TypeDefinitionNode type)
    {
        if (type is FieldsTypeNode { Interfaces: var interfaces })
        {
            WalkAll(interfaces);
        }

        WalkAll(type.Directives);
        switch (type)
        {
            case FieldsTypeNode fields:
                WalkAll(fields.Fields);
                break;
            case UnionTypeNode union:
                WalkAll(union.Members);
                break;
            case EnumTypeNode values:
                WalkAll(values.Values);
                break;
            case InputObjectTypeNode fields:
                WalkAll(fields.Fields);
                break;
        }
    }
}
