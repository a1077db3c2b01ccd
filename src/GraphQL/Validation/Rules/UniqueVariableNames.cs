using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Each variable of an operation has a name of its own.</summary>
// https://spec.graphql.org/September2025/#sec-Variable-Uniqueness
internal sealed class UniqueVariableNames : DocumentRule
{
    internal UniqueVariableNames(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not OperationDefinitionNode operation)
        {
            return;
        }

        foreach (var group in operation.Variables.GroupBy(variable => variable.Variable.Name.Value).Where(group => group.Skip(1).Any()))
        {
            Context.Report(ValidationErrors.VariableNameTwice.At(group.Select(variable => variable.Variable.Name), ("name", group.Key)));
        }
    }
}
