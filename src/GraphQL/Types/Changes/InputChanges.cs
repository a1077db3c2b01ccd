using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Types.Changes;

/// <summary>Compares the fields of input objects.</summary>
internal sealed class InputChanges
{
    private readonly SchemaChanges _changes;

    internal InputChanges(SchemaChanges changes) => _changes = changes;

    internal void Compare(InputObjectType from, InputObjectType to)
    {
        foreach (var added in to.Fields.Where(field => from.Fields.Find(field.Name) is null))
        {
            ReportAdded(added, from);
        }

        foreach (var removed in from.Fields.Where(field => to.Fields.Find(field.Name) is null))
        {
            _changes.Break(removed, SchemaChangeTexts.FieldRemoved, ("field", removed.Coordinate));
        }

        foreach (var field in from.Fields)
        {
            if (to.Fields.TryGet(field.Name, out var kept) && !AcceptsAsMuch(field.Type, kept.Type))
            {
                _changes.Break(field, SchemaChangeTexts.FieldChangedKind, ("field", field.Coordinate), ("from", field.Type), ("to", kept.Type));
            }
        }
    }

    /// <summary>Whether a new input type accepts every value that the old one accepted.</summary>
    internal static bool AcceptsAsMuch(GraphQLType from, GraphQLType to) => (from, to) switch
    {
        (ListType before, ListType after) => AcceptsAsMuch(before.Item, after.Item),
        (NonNullType before, NonNullType after) => AcceptsAsMuch(before.Inner, after.Inner),
        (NonNullType before, _) => AcceptsAsMuch(before.Inner, to),
        (NamedType before, NamedType after) => before.Name == after.Name,
        _ => false,
    };

    private void ReportAdded(InputValueDefinition added, InputObjectType type)
    {
        if (added.IsRequired)
        {
            _changes.Break(added, SchemaChangeTexts.RequiredInputFieldAdded, ("field", added.Name), ("type", type));
        }
        else
        {
            _changes.Endanger(added, SchemaChangeTexts.OptionalInputFieldAdded, ("field", added.Name), ("type", type));
        }
    }
}
