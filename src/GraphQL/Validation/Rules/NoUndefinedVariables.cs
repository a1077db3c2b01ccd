using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Every variable that an operation uses, also through fragments, is defined by it.</summary>
// https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined
internal sealed class NoUndefinedVariables : DocumentRule
{
    internal NoUndefinedVariables(ValidationContext context)
        : base(context)
    {
    }

    internal override void Leave(SyntaxNode node)
    {
        if (node is not OperationDefinitionNode operation)
        {
            return;
        }

        var defined = operation.Variables.Select(variable => variable.Variable.Name.Value).ToHashSet();
        foreach (var usage in Context.Variables.ReachedFrom(operation).Where(usage => !defined.Contains(usage.Node.Name.Value)))
        {
            Context.Report(ValidationErrors.VariableUndefined.At(
                [usage.Node, operation],
                ("name", usage.Node.Name.Value),
                ("operation", ValidationPhrases.DefinedBy(operation.Name?.Value))));
        }
    }
}
