using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Merging;

/// <summary>Compares two fields of one response name, without what is selected below them.</summary>
// https://spec.graphql.org/September2025/#FieldsInSetCanMerge()
internal static class FieldComparison
{
    /// <summary>
    /// Whether two selections can never apply to the same object, so that they may differ: their types are different object
    /// types. Other types might overlap, if not now then in a later version of the schema.
    /// </summary>
    internal static bool AreExclusive(MergeField left, MergeField right) =>
        !ReferenceEquals(left.ParentType, right.ParentType) && left.ParentType is ObjectType && right.ParentType is ObjectType;

    /// <summary>Why the fields cannot be merged, or null.</summary>
    internal static ErrorPhrase? FindReason(MergeField left, MergeField right, bool areMutuallyExclusive, bool comparesStreams)
    {
        if (!areMutuallyExclusive && left.Node.Name.Value != right.Node.Name.Value)
        {
            return ValidationPhrases.DifferentFields(left.Node.Name.Value, right.Node.Name.Value);
        }

        if (!areMutuallyExclusive && !HaveSameArguments(left.Node.Arguments, right.Node.Arguments))
        {
            return ValidationPhrases.DifferentArguments;
        }

        if (comparesStreams && FindOverlap(left.Node, right.Node) is { } overlap)
        {
            return overlap;
        }

        return left.Definition?.Type is { } leftType && right.Definition?.Type is { } rightType && Conflict(leftType, rightType)
            ? ValidationPhrases.ConflictingTypes(leftType, rightType)
            : null;
    }

    // Two streams of one list cannot be told apart by the client.
    private static ErrorPhrase? FindOverlap(FieldNode left, FieldNode right)
    {
        var (leftStream, rightStream) = (IncrementalDirectives.FindStream(left), IncrementalDirectives.FindStream(right));
        if (leftStream is null && rightStream is null)
        {
            return null;
        }

        var areEqual = leftStream is not null && rightStream is not null && HaveSameArguments(leftStream.Arguments, rightStream.Arguments);
        return ValidationPhrases.OverlappingStreams(areEqual);
    }

    // https://spec.graphql.org/September2025/#SameResponseShape()
    // Composite types are passed over here: their fields are compared one by one.
    private static bool Conflict(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (ListType leftList, ListType rightList) => Conflict(leftList.Item, rightList.Item),
        (ListType, _) or (_, ListType) => true,
        (NonNullType leftInner, NonNullType rightInner) => Conflict(leftInner.Inner, rightInner.Inner),
        (NonNullType, _) or (_, NonNullType) => true,
        (CompositeType, CompositeType) => false,
        _ => !ReferenceEquals(left, right),
    };

    private static bool HaveSameArguments(ImmutableArray<ArgumentNode> left, ImmutableArray<ArgumentNode> right) =>
        left.Length == right.Length
        && left.All(argument => right.LastOrDefault(other => other.Name.Value == argument.Name.Value) is { } match
            && AreSame(argument.Value, match.Value));

    // The order of an input object's fields does not matter.
    private static bool AreSame(ValueNode left, ValueNode right) => (left, right) switch
    {
        (ListValueNode leftList, ListValueNode rightList) =>
            leftList.Items.Length == rightList.Items.Length
            && leftList.Items.Zip(rightList.Items).All(pair => AreSame(pair.First, pair.Second)),
        (ObjectValueNode leftObject, ObjectValueNode rightObject) =>
            leftObject.Fields.Length == rightObject.Fields.Length
            && Sorted(leftObject).Zip(Sorted(rightObject)).All(pair =>
                pair.First.Name.Value == pair.Second.Name.Value && AreSame(pair.First.Value, pair.Second.Value)),
        _ => left.GetType() == right.GetType() && Printer.Print(left) == Printer.Print(right),
    };

    private static IEnumerable<ObjectFieldNode> Sorted(ObjectValueNode value) =>
        value.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal);
}
