using System.Runtime.CompilerServices;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Merging;

/// <summary>
/// Finds the conflicts within selection sets. What was compared once is not compared again, and the number of comparisons is
/// limited, since a document can be written that needs a square of its size.
/// </summary>
// https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
internal sealed class MergeConflicts
{
    private readonly ValidationContext _context;
    private readonly bool _comparesStreams;
    private readonly Dictionary<SyntaxNode, FieldsByName> _fields = new(ReferenceEqualityComparer.Instance);
    private readonly ComparedPairs<FieldsByName> _comparedWithFragment = new();
    private readonly ComparedPairs<string> _comparedFragments = new();
    private int _comparisons;

    internal MergeConflicts(ValidationContext context)
    {
        _context = context;
        _comparesStreams = IncrementalDirectives.AreDefined(context);
    }

    /// <summary>The conflicts of a selection set, those that come in through fragments included.</summary>
    internal List<MergeConflict> FindWithin(NamedType? parentType, SelectionSetNode selectionSet)
    {
        var conflicts = new List<MergeConflict>();
        var fields = FieldsOf(parentType, selectionSet);
        CollectWithin(fields, conflicts);
        for (var index = 0; index < fields.FragmentNames.Count; index++)
        {
            CompareWithFragment(fields, fields.FragmentNames[index], areMutuallyExclusive: false, conflicts);
            foreach (var other in fields.FragmentNames.Skip(index + 1))
            {
                CompareFragments(fields.FragmentNames[index], other, areMutuallyExclusive: false, conflicts);
            }
        }

        return conflicts;
    }

    private void CollectWithin(FieldsByName fields, List<MergeConflict> conflicts)
    {
        foreach (var name in fields.Names)
        {
            var group = fields[name];
            for (var left = 0; left < group.Count - 1; left++)
            {
                CompareWithLater(name, group, left, conflicts);
            }
        }
    }

    private void CompareWithLater(string name, IReadOnlyList<MergeField> group, int left, List<MergeConflict> conflicts)
    {
        for (var right = left + 1; right < group.Count && !_context.IsAborted; right++)
        {
            Compare(name, group[left], group[right], areMutuallyExclusive: false, conflicts);
        }
    }

    private void CollectBetween(FieldsByName left, FieldsByName right, bool areMutuallyExclusive, List<MergeConflict> conflicts)
    {
        foreach (var name in left.Names)
        {
            foreach (var first in left[name])
            {
                foreach (var second in right[name])
                {
                    Compare(name, first, second, areMutuallyExclusive, conflicts);
                }
            }
        }
    }

    private void CompareWithFragment(FieldsByName fields, string fragmentName, bool areMutuallyExclusive, List<MergeConflict> conflicts)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!CountComparison(fields.Node)
            || !_comparedWithFragment.Add(fields, fragmentName, areMutuallyExclusive)
            || FieldsOf(fragmentName) is not { } other
            || ReferenceEquals(fields, other))
        {
            return;
        }

        CollectBetween(fields, other, areMutuallyExclusive, conflicts);
        foreach (var nested in other.FragmentNames)
        {
            CompareWithFragment(fields, nested, areMutuallyExclusive, conflicts);
        }
    }

    private void CompareFragments(string left, string right, bool areMutuallyExclusive, List<MergeConflict> conflicts)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var (first, second) = string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
        if (left == right
            || _context.FindFragment(left) is not { } fragment
            || !CountComparison(fragment)
            || !_comparedFragments.Add(first, second, areMutuallyExclusive)
            || FieldsOf(left) is not { } leftFields
            || FieldsOf(right) is not { } rightFields)
        {
            return;
        }

        CollectBetween(leftFields, rightFields, areMutuallyExclusive, conflicts);
        foreach (var nested in rightFields.FragmentNames)
        {
            CompareFragments(left, nested, areMutuallyExclusive, conflicts);
        }

        foreach (var nested in leftFields.FragmentNames)
        {
            CompareFragments(nested, right, areMutuallyExclusive, conflicts);
        }
    }

    private void Compare(string name, MergeField left, MergeField right, bool areMutuallyExclusive, List<MergeConflict> conflicts)
    {
        if (!CountComparison(right.Node))
        {
            return;
        }

        var areExclusive = areMutuallyExclusive || FieldComparison.AreExclusive(left, right);
        if (FieldComparison.FindReason(left, right, areExclusive, _comparesStreams) is { } reason)
        {
            conflicts.Add(new MergeConflict(name, reason, [left.Node], [right.Node]));
        }
        else if (left.Node.SelectionSet is not null && right.Node.SelectionSet is not null)
        {
            CompareSubfields(name, left, right, areExclusive, conflicts);
        }
    }

    // Fragments count like fields: a long chain of them, without any field, costs a square of its length as well.
    private bool CountComparison(SyntaxNode node)
    {
        if (++_comparisons > _context.Options.MaxFieldComparisons)
        {
            _context.Abort(ValidationErrors.TooComplex.At(node, ("limit", _context.Options.MaxFieldComparisons)));
        }

        return !_context.IsAborted;
    }

    private void CompareSubfields(string name, MergeField left, MergeField right, bool areMutuallyExclusive, List<MergeConflict> conflicts)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var below = new List<MergeConflict>();
        var leftFields = FieldsBelow(left);
        var rightFields = FieldsBelow(right);
        CollectBetween(leftFields, rightFields, areMutuallyExclusive, below);
        foreach (var fragment in rightFields.FragmentNames)
        {
            CompareWithFragment(leftFields, fragment, areMutuallyExclusive, below);
        }

        foreach (var fragment in leftFields.FragmentNames)
        {
            CompareWithFragment(rightFields, fragment, areMutuallyExclusive, below);
        }

        foreach (var fragment in leftFields.FragmentNames)
        {
            foreach (var other in rightFields.FragmentNames)
            {
                CompareFragments(fragment, other, areMutuallyExclusive, below);
            }
        }

        if (below.Count > 0)
        {
            conflicts.Add(Combine(name, left.Node, right.Node, below));
        }
    }

    private static MergeConflict Combine(string name, FieldNode left, FieldNode right, List<MergeConflict> below) => new(
        name,
        ValidationPhrases.Subfields([.. below.Select(conflict => (conflict.Name, conflict.Reason))]),
        [left, .. below.SelectMany(conflict => conflict.Left)],
        [right, .. below.SelectMany(conflict => conflict.Right)]);

    private FieldsByName FieldsBelow(MergeField field) => FieldsOf(
        field.Definition?.Type.Named,
        field.Node.SelectionSet ?? throw new System.Diagnostics.UnreachableException());

    private FieldsByName? FieldsOf(string fragmentName) => _context.FindFragment(fragmentName) is { } fragment
        ? FieldsOf(_context.Schema?.Types.Find(fragment.TypeCondition.Name.Value), fragment.SelectionSet)
        : null;

    private FieldsByName FieldsOf(NamedType? parentType, SelectionSetNode selectionSet)
    {
        if (!_fields.TryGetValue(selectionSet, out var fields))
        {
            fields = FieldsByName.Collect(_context.Schema, parentType, selectionSet);
            _fields.Add(selectionSet, fields);
        }

        return fields;
    }
}
