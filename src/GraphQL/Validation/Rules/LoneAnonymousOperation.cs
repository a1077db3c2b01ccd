using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>An anonymous operation is the only one of its document.</summary>
// https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation
internal sealed class LoneAnonymousOperation : DocumentRule
{
    internal LoneAnonymousOperation(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is OperationDefinitionNode { Name: null } && Context.Document.Operations.Skip(1).Any())
        {
            Context.Report(ValidationErrors.AnonymousNotAlone.At(node));
        }
    }
}
