using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Every variable that an operation defines is used, be it in a fragment.</summary>
// https://spec.graphql.org/September2025/#sec-All-Variables-Used
internal sealed class NoUnusedVariables : DocumentRule
{
    internal NoUnusedVariables(ValidationContext context)
        : base(context)
    {
    }

    internal override void Leave(SyntaxNode node)
    {
        if (node is not OperationDefinitionNode operation || operation.Variables.IsEmpty)
        {
            return;
        }

        var used = Context.Variables.ReachedFrom(operation).Select(usage => usage.Node.Name.Value).ToHashSet();
        foreach (var variable in operation.Variables.Where(variable => !used.Contains(variable.Variable.Name.Value)))
        {
            Context.Report(ValidationErrors.VariableUnused.At(
                variable,
                ("name", variable.Variable.Name.Value),
                ("operation", ValidationPhrases.UsedIn(operation.Name?.Value))));
        }
    }
}
