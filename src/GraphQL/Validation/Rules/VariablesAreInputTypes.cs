using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>A variable's type can be used for input.</summary>
// https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types
internal sealed class VariablesAreInputTypes : DocumentRule
{
    internal VariablesAreInputTypes(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is VariableDefinitionNode variable && Context.Schema?.FindType(variable.Type) is { IsInput: false })
        {
            Context.Report(ValidationErrors.VariableNotInput.At(
                variable.Type, ("name", variable.Variable.Name.Value), ("type", Printer.Print(variable.Type))));
        }
    }
}
