using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Every argument that a directive requires is given.</summary>
// https://spec.graphql.org/September2025/#sec-Required-Arguments
internal sealed class ProvidedRequiredArgumentsOnDirectives : DocumentRule
{
    internal ProvidedRequiredArgumentsOnDirectives(ValidationContext context)
        : base(context)
    {
    }

    internal override void Leave(SyntaxNode node)
    {
        if (node is DirectiveNode directive)
        {
            Check(Context, directive);
        }
    }

    internal static void Check(ValidationContext context, DirectiveNode directive)
    {
        if (!context.Directives.TryGetValue(directive.Name.Value, out var known))
        {
            return;
        }

        var missing = known.Arguments.Where(argument =>
            argument.IsRequired && directive.Arguments.All(given => given.Name.Value != argument.Name));
        foreach (var argument in missing)
        {
            context.Report(ValidationErrors.DirectiveArgumentRequired.At(
                directive, ("directive", directive.Name.Value), ("argument", argument.Name), ("type", argument.Type)));
        }
    }
}
