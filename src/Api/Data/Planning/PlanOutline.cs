using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.Api.Data.Planning;

/// <summary>The levels of lists below a planned field, in document order: each becomes statements of its own.</summary>
internal sealed class PlanOutline
{
    private readonly ObjectType _rowType;

    private PlanOutline(SelectedField field, PlannedType type, CollectionField? collection, PlannedType? owner, bool isConnection, Schema schema)
    {
        _rowType = (ObjectType)schema.Types[type.Name];
        Field = field;
        Type = type;
        Collection = collection;
        Owner = owner;
        IsConnection = isConnection;
    }

    public SelectedField Field { get; }

    public PlannedType Type { get; }

    /// <summary>How the rows above lead to this level; <see langword="null"/> at the root.</summary>
    public CollectionField? Collection { get; }

    /// <summary>The type that has the collection: the level above's, or one that its rows refer to.</summary>
    public PlannedType? Owner { get; }

    public bool IsConnection { get; }

    /// <summary>Number in the order of <see cref="Levels"/>.</summary>
    public int Index { get; private set; }

    public List<PlanOutline> Children { get; } = [];

    /// <summary>Whether any field at any level is left to a resolver.</summary>
    public bool HasDeferred { get; private set; }

    /// <summary>This level and all below, each before its children.</summary>
    public IReadOnlyList<PlanOutline> Levels { get; private set; } = [];

    /// <summary>What a request must be asked for, in the order in which a plan's places are handed out.</summary>
    public IReadOnlyList<OutlineStep> Steps { get; private set; } = [];

    public static PlanOutline Of(SelectedField field, PlannedType type, bool isConnection, PlanCatalogue catalogue, Schema schema)
    {
        var outline = new PlanOutline(field, type, null, null, isConnection, schema);
        var steps = new List<OutlineStep>();
        outline.Discover(catalogue, schema, steps);
        outline.Steps = steps;
        outline.Levels = [.. outline.SelfAndBelow()];
        for (var index = 0; index < outline.Levels.Count; index++)
        {
            outline.Levels[index].Index = index;
        }

        outline.HasDeferred = outline.Levels.Any(level => level.HasDeferred);
        return outline;
    }

    /// <summary>What is selected of the rows: below <c>nodes</c> and <c>edges.node</c> of a connection, else of the field itself.</summary>
    public IEnumerable<SelectionSet> RowSelections()
    {
        if (!IsConnection)
        {
            yield return Field.SelectionsOn(_rowType);
            yield break;
        }

        foreach (var part in Field.SelectionsOn(ConnectionTypeOf(Field)).Fields)
        {
            switch (part.Definition.Name)
            {
                case "nodes":
                    yield return part.SelectionsOn(_rowType);
                    break;
                case "edges":
                    foreach (var inner in EdgeFields(part).Where(inner => inner.Definition.Name == "node"))
                    {
                        yield return inner.SelectionsOn(_rowType);
                    }

                    break;
            }
        }
    }

    public static ObjectType ConnectionTypeOf(SelectedField field) => (ObjectType)field.Definition.Type.Named;

    public static IEnumerable<SelectedField> EdgeFields(SelectedField edges) => edges.SelectionsOn((ObjectType)edges.Definition.Type.Named).Fields;

    private void Discover(PlanCatalogue catalogue, Schema schema, List<OutlineStep> steps)
    {
        steps.Add(new LevelStep(this));
        foreach (var selections in RowSelections())
        {
            Discover(selections, Type, catalogue, schema, steps);
        }
    }

    private void Discover(SelectionSet selections, PlannedType type, PlanCatalogue catalogue, Schema schema, List<OutlineStep> steps)
    {
        foreach (var field in selections.Fields)
        {
            switch (type.Fields.GetValueOrDefault(field.Definition.Name))
            {
                case ReferenceField reference:
                    var target = catalogue[reference.TypeName];
                    steps.Add(new ReferenceStep(target));
                    Discover(field.SelectionsOn((ObjectType)field.Definition.Type.Named), target, catalogue, schema, steps);
                    break;
                case CollectionField collection:
                    var child = new PlanOutline(field, catalogue[collection.TypeName], collection, type, collection.IsConnection, schema);
                    Children.Add(child);
                    child.Discover(catalogue, schema, steps);
                    break;
                case DeferredField:
                    HasDeferred = true;
                    break;
            }
        }
    }

    private IEnumerable<PlanOutline> SelfAndBelow() => Children.SelectMany(child => child.SelfAndBelow()).Prepend(this);
}

/// <summary>Something in a selection that takes values from the request. Closed: both kinds are in this file.</summary>
internal abstract record OutlineStep;

/// <summary>A level of rows: its rule, filter, cursor and limit.</summary>
internal sealed record LevelStep(PlanOutline Level) : OutlineStep;

/// <summary>An object that a row refers to: the rule of its type.</summary>
internal sealed record ReferenceStep(PlannedType Type) : OutlineStep;
