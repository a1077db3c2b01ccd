using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>
/// What an operation selects of one object type: fragments spread, equal fields merged, conditions applied. It never changes,
/// and the same selection is always the same object, so that plans can be kept with it.
/// </summary>
// https://spec.graphql.org/September2025/#CollectFields()
public sealed class SelectionSet
{
    internal SelectionSet(ObjectType type, SelectedField[] fields)
    {
        Type = type;
        Items = fields;
    }

    /// <summary>The object type that is selected from.</summary>
    public ObjectType Type { get; }

    /// <summary>
    /// The fields in the order of the response; never empty, unless conditions took every field away or all are delivered later.
    /// </summary>
    public ImmutableArray<SelectedField> Fields => ImmutableCollectionsMarshal.AsImmutableArray(Items);

    internal SelectedField[] Items { get; }

    /// <summary>What is executed later; null if nothing is, as almost always.</summary>
    internal Incremental.DeferPlan? Later { get; init; }
}
