using System.Linq.Expressions;
using System.Text;
using Platform.Api.Identity;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.Api.Data.Planning;

/// <summary>Finds the columns that a level's selections need and how rows are written from them.</summary>
internal sealed class TemplateBuilder(PlanCatalogue catalogue, RowRules rules, Caller caller, SlotTable slots, Expression row, Func<PlanOutline, LevelPlan> childPlan)
{
    private static readonly byte[] NoKey = [];
    private readonly List<ObjectTemplate> _templates = [];
    private readonly List<LevelPlan> _children = [];

    public ColumnSet Columns { get; } = new();

    public bool NeedsCount { get; private set; }

    /// <summary>Whether rows must be read: something of them is selected, or whether there are more.</summary>
    public bool NeedsRows { get; private set; }

    private bool NeedsCursors { get; set; }

    /// <summary>Fills the plan's templates, connection and children.</summary>
    public void Build(LevelPlan plan, IReadOnlyList<OrderKey> order)
    {
        if (plan.Outline.IsConnection)
        {
            var fields = plan.Outline.Field.SelectionsOn(PlanOutline.ConnectionTypeOf(plan.Outline.Field)).Fields;
            plan.Connection = [.. fields.Select(field => Part(field, plan.Outline))];
        }
        else
        {
            _templates.Add(Template(plan.Outline.RowSelections().Single(), plan.Outline.Type, row, plan.Outline));
        }

        NeedsRows |= _templates.Count > 0;
        plan.Templates = _templates;
        plan.Children = _children;
        plan.CursorColumns = NeedsCursors ? [.. order.Select(CursorColumn)] : [];
        if (NeedsRows && Columns.Count == 0)
        {
            Columns.Add(FilterCompiler.Inline(plan.Outline.Type.Key, row));
        }
    }

    private (int Column, ColumnKind Kind) CursorColumn(OrderKey key) =>
        (Columns.Add(FilterCompiler.Inline(key.Value, row)), ColumnKinds.Of(key.Value.ReturnType));

    private ConnectionPart Part(SelectedField field, PlanOutline outline)
    {
        switch (field.Definition.Name)
        {
            case "totalCount":
                NeedsCount = true;
                return new TotalCountPart(field);
            case "pageInfo":
                NeedsRows = true;
                var fields = field.SelectionsOn((ObjectType)field.Definition.Type.Named).Fields;
                NeedsCursors |= fields.Any(inner => inner.Definition.Name.EndsWith("Cursor", StringComparison.Ordinal));
                return new PageInfoPart(field, fields);
            case "nodes":
                return new NodesPart(field, AddTemplate(field, outline));
            case "edges":
                return new EdgesPart(field, [.. PlanOutline.EdgeFields(field).Select(inner => EdgeField(inner, outline))]);
            case "__typename":
                return new TypeNamePart(field, field.ParentType.Name);
            default:
                throw new InvalidOperationException($"{field.Definition} is no field of a connection.");
        }
    }

    private (SelectedField Field, int Template) EdgeField(SelectedField field, PlanOutline outline)
    {
        NeedsCursors |= field.Definition.Name == "cursor";
        return (field, field.Definition.Name == "node" ? AddTemplate(field, outline) : -1);
    }

    private int AddTemplate(SelectedField field, PlanOutline outline)
    {
        _templates.Add(Template(field.SelectionsOn((ObjectType)field.Definition.Type.Named), outline.Type, row, outline));
        return _templates.Count - 1;
    }

    private ObjectTemplate Template(SelectionSet selections, PlannedType type, Expression at, PlanOutline outline) =>
        new(NoKey, selections.Type, [.. selections.Fields.Select(field => Field(field, type, at, outline))], -1);

    private FieldTemplate Field(SelectedField field, PlannedType type, Expression at, PlanOutline outline)
    {
        var key = field.Utf8Key.ToArray();
        if (field.Definition.Name == "__typename")
        {
            return new ConstantTemplate(key, Encoding.UTF8.GetBytes($"\"{type.Name}\""));
        }

        return type.Fields[field.Definition.Name] switch
        {
            ColumnField column => new ColumnTemplate(key, Columns.Add(FilterCompiler.Inline(column.Value, at)), column.Kind),
            GlobalIdField id => new GlobalIdTemplate(key, Columns.Add(FilterCompiler.Inline(id.Key, at)), Encoding.UTF8.GetBytes(id.TypeName + ":"), id.Key.ReturnType == typeof(long)),
            ReferenceField reference => Reference(key, field, reference, at, outline),
            CollectionField => Child(key, field, type, at, outline),
            DeferredField deferred => Deferred(key, deferred, at),
            var other => throw new InvalidOperationException($"{other.Name} cannot be written."),
        };
    }

    private ObjectTemplate Reference(byte[] key, SelectedField field, ReferenceField reference, Expression at, PlanOutline outline)
    {
        var target = FilterCompiler.Inline(reference.Target, at);
        var type = catalogue[reference.TypeName];
        var selections = field.SelectionsOn((ObjectType)field.Definition.Type.Named);

        // The rule's places come before those of lists below the object.
        var presence = Columns.Add(Presence(type, target));
        return new ObjectTemplate(key, selections.Type, Template(selections, type, target, outline).Fields, presence);
    }

    // Null where there is no such row, or none that the caller may see.
    private Expression Presence(PlannedType type, Expression target)
    {
        var keyValue = FilterCompiler.Inline(type.Key, target);
        var nullable = keyValue.Type.IsValueType ? typeof(Nullable<>).MakeGenericType(keyValue.Type) : keyValue.Type;
        var presence = FilterCompiler.Lift(keyValue, nullable);
        return rules.For(type, caller) is { } rule
            ? Expression.Condition(rule.Build(target, slots), presence, Expression.Constant(null, nullable))
            : presence;
    }

    private ChildTemplate Child(byte[] key, SelectedField field, PlannedType owner, Expression at, PlanOutline outline)
    {
        var child = childPlan(outline.Children.First(level => ReferenceEquals(level.Field, field)));
        _children.Add(child);
        return new ChildTemplate(key, child, Columns.Add(FilterCompiler.Inline(owner.Key, at)), owner.Key.ReturnType == typeof(long));
    }

    private DeferredTemplate Deferred(byte[] key, DeferredField deferred, Expression at)
    {
        if (FilterCompiler.Inline(deferred.Parent, at) is not NewExpression { Constructor: { } constructor } made)
        {
            throw new InvalidOperationException($"{deferred.Name} must build its parent by a constructor.");
        }

        var values = Expression.Parameter(typeof(object?[]), "values");
        var arguments = made.Arguments.Select((argument, index) => Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(index)), argument.Type));
        var build = Expression.Lambda<Func<object?[], object>>(Expression.Convert(Expression.New(constructor, arguments), typeof(object)), values).Compile();
        return new DeferredTemplate(key, [.. made.Arguments.Select(Columns.Add)], build);
    }
}
