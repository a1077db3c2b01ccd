using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Introspection;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types.Changes;

/// <summary>Compares two versions of a schema from the point of view of clients.</summary>
public sealed class SchemaChanges
{
    private readonly List<SchemaChange> _changes = [];

    private SchemaChanges()
    {
    }

    /// <summary>The changes that may be noticed: those of the types, in the old order, then those of the directives.</summary>
    /// <param name="from">The old schema.</param>
    /// <param name="to">The new schema.</param>
    /// <returns>Empty if every client can go on as before.</returns>
    public static ImmutableArray<SchemaChange> Find(Schema from, Schema to)
    {
        var changes = new SchemaChanges();
        changes.CompareTypes(from, to);
        changes.CompareDirectives(from, to);
        return [.. changes._changes];
    }

    internal void Break(ISchemaElement element, ErrorDefinition definition, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        _changes.Add(new SchemaChange(isBreaking: true, element.Coordinate, definition.Create(arguments)));

    internal void Endanger(ISchemaElement element, ErrorDefinition definition, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        _changes.Add(new SchemaChange(isBreaking: false, element.Coordinate, definition.Create(arguments)));

    private void CompareTypes(Schema from, Schema to)
    {
        foreach (var removed in from.Types.Where(type => to.Types.Find(type.Name) is null))
        {
            var isStandard = BuiltIns.FindCoercion(removed.Name) is not null;
            Break(removed, isStandard ? SchemaChangeTexts.StandardScalarRemoved : SchemaChangeTexts.TypeRemoved, ("name", removed));
        }

        foreach (var type in from.Types)
        {
            Compare(type, to.Types.Find(type.Name));
        }
    }

    private void Compare(NamedType from, NamedType? to)
    {
        switch (from, to)
        {
            case (_, null):
                break;
            case (EnumType before, EnumType after):
                CompareValues(before, after);
                break;
            case (UnionType before, UnionType after):
                CompareMembers(before, after);
                break;
            case (InputObjectType before, InputObjectType after):
                new InputChanges(this).Compare(before, after);
                break;
            case (FieldsType before, FieldsType after) when before.GetType() == after.GetType():
                new FieldChanges(this).Compare(before, after);
                CompareInterfaces(before, after);
                break;
            case var _ when from.GetType() != to.GetType():
                Break(from, SchemaChangeTexts.TypeChangedKind, ("name", from), ("from", KindOf(from)), ("to", KindOf(to)));
                break;
        }
    }

    private void CompareValues(EnumType from, EnumType to)
    {
        foreach (var added in to.Values.Where(value => from.Values.Find(value.Name) is null))
        {
            Endanger(added, SchemaChangeTexts.ValueAddedToEnum, ("value", added.Name), ("type", from));
        }

        foreach (var removed in from.Values.Where(value => to.Values.Find(value.Name) is null))
        {
            Break(removed, SchemaChangeTexts.ValueRemovedFromEnum, ("value", removed.Name), ("type", from));
        }
    }

    private void CompareMembers(UnionType from, UnionType to)
    {
        foreach (var added in to.Members.ExceptBy(from.Members.Select(member => member.Name), member => member.Name))
        {
            Endanger(from, SchemaChangeTexts.TypeAddedToUnion, ("member", added), ("type", from));
        }

        foreach (var removed in from.Members.ExceptBy(to.Members.Select(member => member.Name), member => member.Name))
        {
            Break(from, SchemaChangeTexts.TypeRemovedFromUnion, ("member", removed), ("type", from));
        }
    }

    private void CompareInterfaces(FieldsType from, FieldsType to)
    {
        foreach (var added in to.Interfaces.ExceptBy(from.Interfaces.Select(type => type.Name), type => type.Name))
        {
            Endanger(from, SchemaChangeTexts.ImplementedInterfaceAdded, ("interface", added), ("type", from));
        }

        foreach (var removed in from.Interfaces.ExceptBy(to.Interfaces.Select(type => type.Name), type => type.Name))
        {
            Break(from, SchemaChangeTexts.ImplementedInterfaceRemoved, ("type", from), ("interface", removed));
        }
    }

    private void CompareDirectives(Schema from, Schema to)
    {
        foreach (var removed in from.Directives.Where(directive => to.Directives.Find(directive.Name) is null))
        {
            Break(removed, SchemaChangeTexts.DirectiveRemoved, ("directive", removed.Name));
        }

        foreach (var directive in from.Directives)
        {
            if (to.Directives.TryGet(directive.Name, out var kept))
            {
                Compare(directive, kept);
            }
        }
    }

    private void Compare(DirectiveDefinition from, DirectiveDefinition to)
    {
        foreach (var added in to.Arguments.Where(argument => argument.IsRequired && from.Arguments.Find(argument.Name) is null))
        {
            Break(added, SchemaChangeTexts.RequiredDirectiveArgumentAdded, ("argument", added.Name), ("directive", from.Name));
        }

        foreach (var removed in from.Arguments.Where(argument => to.Arguments.Find(argument.Name) is null))
        {
            Break(removed, SchemaChangeTexts.DirectiveArgumentRemoved, ("argument", removed.Name), ("directive", from.Name));
        }

        if (from.IsRepeatable && !to.IsRepeatable)
        {
            Break(from, SchemaChangeTexts.DirectiveRepeatableRemoved, ("directive", from.Name));
        }

        foreach (var location in from.Locations.Except(to.Locations))
        {
            Break(
                from,
                SchemaChangeTexts.DirectiveLocationRemoved,
                ("location", DirectiveLocations.NameOf(location)),
                ("directive", from.Name));
        }
    }

    private static ErrorPhrase KindOf(NamedType type) => type switch
    {
        ScalarType => new ErrorPhrase("a Scalar type", "标量"),
        ObjectType => new ErrorPhrase("an Object type", "对象类型"),
        InterfaceType => new ErrorPhrase("an Interface type", "接口"),
        UnionType => new ErrorPhrase("a Union type", "联合类型"),
        EnumType => new ErrorPhrase("an Enum type", "枚举"),
        _ => new ErrorPhrase("an Input type", "输入类型"),
    };
}
