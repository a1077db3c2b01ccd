using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>
/// The directives that <see cref="ValidationOptions.MutationDirectives"/> names stand on fields of the mutation type only.
/// The specification's directive locations cannot say so: they know fields, but not whose.
/// </summary>
internal sealed class MutationDirectives : DocumentRule
{
    internal MutationDirectives(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not FieldNode field || Context.Options.MutationDirectives.IsEmpty
            || (Context.Types.ParentType is { } parent && ReferenceEquals(parent, Context.Schema?.MutationType)))
        {
            return;
        }

        foreach (var directive in field.Directives.Where(directive => Context.Options.MutationDirectives.Contains(directive.Name.Value)))
        {
            Context.Report(ValidationErrors.DirectiveNotOnMutation.At(directive, ("name", directive.Name.Value)));
        }
    }
}
