using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for each operation.</summary>
// https://spec.graphql.org/September2025/#sec-Operation-Type-Existence
internal sealed class KnownOperationTypes : DocumentRule
{
    internal KnownOperationTypes(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is OperationDefinitionNode operation && Context.Schema?.RootType(operation.Operation) is null)
        {
            Context.Report(ValidationErrors.OperationUnsupported.At(node, ("operation", Printer.Keyword(operation.Operation))));
        }
    }
}
