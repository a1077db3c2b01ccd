using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>A schema document holds no operations and fragments.</summary>
// https://spec.graphql.org/September2025/#TypeSystemDocument
internal sealed class SchemaDefinitionsOnly : DocumentRule
{
    internal SchemaDefinitionsOnly(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not ExecutableDefinitionNode)
        {
            return;
        }

        var name = (node as OperationDefinitionNode)?.Name ?? (node as FragmentDefinitionNode)?.Name;
        Context.Report(SchemaDocumentErrors.OperationInSchema.At(node, ("definition", name is null ? "anonymous" : $"\"{name.Value}\"")));
        Skip(node);
    }
}
