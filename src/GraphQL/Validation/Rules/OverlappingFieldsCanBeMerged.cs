using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Validation.Merging;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Fields that share a response name can be merged into one.</summary>
// https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
internal sealed class OverlappingFieldsCanBeMerged : DocumentRule
{
    private readonly MergeConflicts _conflicts;

    internal OverlappingFieldsCanBeMerged(ValidationContext context)
        : base(context) => _conflicts = new MergeConflicts(context);

    internal override void Enter(SyntaxNode node)
    {
        if (node is not SelectionSetNode selectionSet)
        {
            return;
        }

        foreach (var conflict in _conflicts.FindWithin(Context.Types.ParentType, selectionSet))
        {
            Context.Report(ValidationErrors.FieldsConflict.At(
                conflict.Left.Concat(conflict.Right), ("name", conflict.Name), ("reason", conflict.Reason)));
        }
    }
}
