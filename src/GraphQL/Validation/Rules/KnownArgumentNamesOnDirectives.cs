using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>An argument of a directive exists.</summary>
// https://spec.graphql.org/September2025/#sec-Argument-Names
internal sealed class KnownArgumentNamesOnDirectives : DocumentRule
{
    internal KnownArgumentNamesOnDirectives(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is DirectiveNode directive)
        {
            Check(Context, directive);
            Skip(node);
        }
    }

    internal static void Check(ValidationContext context, DirectiveNode directive)
    {
        if (!context.Directives.TryGetValue(directive.Name.Value, out var known))
        {
            return;
        }

        var names = known.Arguments.Select(argument => argument.Name).ToList();
        foreach (var argument in directive.Arguments.Where(argument => !names.Contains(argument.Name.Value)))
        {
            context.Report(ValidationErrors.DirectiveArgumentUnknown.At(
                argument,
                ("argument", argument.Name.Value),
                ("directive", directive.Name.Value),
                ("suggestion", Suggestions.For(argument.Name.Value, names))));
        }
    }
}
