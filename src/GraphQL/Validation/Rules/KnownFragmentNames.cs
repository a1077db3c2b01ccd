using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>A fragment that is spread exists.</summary>
// https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined
internal sealed class KnownFragmentNames : DocumentRule
{
    internal KnownFragmentNames(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is FragmentSpreadNode { Name: var name } && Context.FindFragment(name.Value) is null)
        {
            Context.Report(ValidationErrors.FragmentUnknown.At(name, ("name", name.Value)));
        }
    }
}
