using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Types.Changes;

/// <summary>Compares the fields of object types and interfaces, and their arguments.</summary>
internal sealed class FieldChanges
{
    private readonly SchemaChanges _changes;

    internal FieldChanges(SchemaChanges changes) => _changes = changes;

    internal void Compare(FieldsType from, FieldsType to)
    {
        foreach (var removed in from.Fields.Where(field => to.Fields.Find(field.Name) is null))
        {
            _changes.Break(removed, SchemaChangeTexts.FieldRemoved, ("field", removed.Coordinate));
        }

        foreach (var field in from.Fields)
        {
            if (to.Fields.TryGet(field.Name, out var kept))
            {
                CompareArguments(field, kept);
                CompareTypes(field, kept);
            }
        }
    }

    private void CompareTypes(FieldDefinition from, FieldDefinition to)
    {
        if (!ReturnsNoMore(from.Type, to.Type))
        {
            _changes.Break(from, SchemaChangeTexts.FieldChangedKind, ("field", from.Coordinate), ("from", from.Type), ("to", to.Type));
        }
    }

    private void CompareArguments(FieldDefinition from, FieldDefinition to)
    {
        foreach (var removed in from.Arguments.Where(argument => to.Arguments.Find(argument.Name) is null))
        {
            _changes.Break(removed, SchemaChangeTexts.ArgumentRemoved, ("field", from.Coordinate), ("argument", removed.Name));
        }

        foreach (var argument in from.Arguments)
        {
            if (to.Arguments.TryGet(argument.Name, out var kept))
            {
                CompareArgument(from, argument, kept);
            }
        }

        foreach (var added in to.Arguments.Where(argument => from.Arguments.Find(argument.Name) is null))
        {
            ReportAdded(from, added);
        }
    }

    private void CompareArgument(FieldDefinition field, InputValueDefinition from, InputValueDefinition to)
    {
        if (!InputChanges.AcceptsAsMuch(from.Type, to.Type))
        {
            _changes.Break(
                from,
                SchemaChangeTexts.ArgumentChangedKind,
                ("field", field.Coordinate),
                ("argument", from.Name),
                ("from", from.Type),
                ("to", to.Type));
        }
        else if (ConstantText.OfSorted(from) is { } before)
        {
            CompareDefaults(field, from, before, ConstantText.OfSorted(to));
        }
    }

    private void CompareDefaults(FieldDefinition field, InputValueDefinition argument, string from, string? to)
    {
        if (to is null)
        {
            _changes.Endanger(argument, SchemaChangeTexts.DefaultRemoved, ("field", field.Coordinate), ("argument", argument.Name));
        }
        else if (from != to)
        {
            _changes.Endanger(
                argument,
                SchemaChangeTexts.DefaultChanged,
                ("field", field.Coordinate),
                ("argument", argument.Name),
                ("from", from),
                ("to", to));
        }
    }

    private void ReportAdded(FieldDefinition field, InputValueDefinition added)
    {
        if (added.IsRequired)
        {
            _changes.Break(added, SchemaChangeTexts.RequiredArgumentAdded, ("argument", added.Name), ("field", field.Coordinate));
        }
        else
        {
            _changes.Endanger(added, SchemaChangeTexts.OptionalArgumentAdded, ("argument", added.Name), ("field", field.Coordinate));
        }
    }

    // Whether every value of the new type is one that the old type allowed, as far as the names of types tell.
    private static bool ReturnsNoMore(GraphQLType from, GraphQLType to) => (from, to) switch
    {
        (NonNullType before, NonNullType after) => ReturnsNoMore(before.Inner, after.Inner),
        (NonNullType, _) => false,
        (_, NonNullType after) => ReturnsNoMore(from, after.Inner),
        (ListType before, ListType after) => ReturnsNoMore(before.Item, after.Item),
        (NamedType before, NamedType after) => before.Name == after.Name,
        _ => false,
    };
}
