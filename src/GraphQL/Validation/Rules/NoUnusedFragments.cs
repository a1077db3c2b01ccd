using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Every fragment is used by an operation.</summary>
// https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used
internal sealed class NoUnusedFragments : DocumentRule
{
    internal NoUnusedFragments(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is ExecutableDefinitionNode)
        {
            Skip(node);
        }
    }

    internal override void Leave(SyntaxNode node)
    {
        if (node is not DocumentNode document)
        {
            return;
        }

        var used = document.Operations.SelectMany(Context.References.ReachedFrom).Select(fragment => fragment.Name.Value).ToHashSet();
        foreach (var fragment in document.Fragments.Where(fragment => !used.Contains(fragment.Name.Value)))
        {
            Context.Report(ValidationErrors.FragmentUnused.At(fragment, ("name", fragment.Name.Value)));
        }
    }
}
