using System.Linq.Expressions;
using Platform.GraphQL.Coercion;

namespace Platform.Api.Data.Planning;

/// <summary>Builds the statements of a plan. Runs once for each shape of request.</summary>
internal sealed class PlanCompiler(PlanCatalogue catalogue, RowRules rules, FilterCompiler filters, ReadDatabase database)
{
    public LevelPlan Compile(PlanRequest request) => Compile(request.Outline, request, new SlotTable());

    private LevelPlan Compile(PlanOutline outline, PlanRequest request, SlotTable slots)
    {
        var plan = new LevelPlan(outline);
        var asked = request.Levels[outline.Index];
        var order = asked.IsBackward ? [.. asked.Order.Select(key => key.Reversed())] : asked.Order;
        var row = Expression.Parameter(outline.Type.RowType, "row");

        // The order of the places: see PlanRequest.Describe.
        var rule = rules.For(outline.Type, request.Caller)?.Build(row, slots);
        var condition = All(rule, outline.Collection is null ? RootCondition(request, row, slots) : Where(outline, request, row, slots));
        var keyset = asked.Cursor is { } cursor ? Keyset.Build(order, cursor, row, slots) : null;
        var limit = asked.Limit is null ? null : slots.Next(typeof(int));
        var level = new Level(plan, row, condition, keyset, order, limit);

        var children = outline is { Owner: { } owner, Collection: { } collection } ? new ChildQuery(collection, row, owner.Key.ReturnType, database) : null;
        var templates = new TemplateBuilder(catalogue, rules, request.Caller, slots, children?.RowOfKeyed ?? (Expression)row, child => Compile(child, request, slots));
        templates.Build(plan, order);
        if (children is null)
        {
            TranslateRoot(level, templates, request.Root is NodeKeyRoot);
        }
        else
        {
            TranslateChild(level, templates, children);
        }

        return plan;
    }

    private Expression? RootCondition(PlanRequest request, ParameterExpression row, SlotTable slots) => request.Root switch
    {
        SingleRoot single => KeyEquals(UsedKey(single, request), row, slots),
        KeyRoot => KeyEquals(catalogue[request.Root.TypeName].Key, row, slots),
        NodeKeyRoot node => Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [node.Keys.GetType().GetElementType() ?? typeof(long)],
            slots.Next(node.Keys.GetType()), FilterCompiler.Inline(request.Outline.Type.Key, row)),
        _ => Where(request.Outline, request, row, slots),
    };

    private static LambdaExpression UsedKey(SingleRoot single, PlanRequest request)
    {
        var arguments = request.ArgumentsOf(request.Outline);
        return single.By.First(unique => arguments.TryGet(unique.Argument, out var value) && value is not null).Column;
    }

    private static Expression KeyEquals(LambdaExpression key, Expression row, SlotTable slots)
    {
        var column = FilterCompiler.Inline(key, row);
        return Expression.Equal(column, slots.Next(column.Type));
    }

    private Expression? Where(PlanOutline outline, PlanRequest request, Expression row, SlotTable slots) =>
        request.ArgumentsOf(outline).TryGet("where", out var where) && where is InputObjectValue filter
            ? filters.Build(outline.Type, filter, request.Caller, row, slots)
            : null;

    private void TranslateRoot(Level level, TemplateBuilder templates, bool isByKeys)
    {
        var plan = level.Plan;
        if (isByKeys)
        {
            // Rows come back in any order and are put in the caller's.
            plan.ParentKeyColumn = templates.Columns.Add(FilterCompiler.Inline(plan.Outline.Type.Key, level.Row));
            plan.IsParentKeyNumber = plan.Outline.Type.Key.ReturnType == typeof(long);
        }

        if (templates.NeedsRows)
        {
            plan.Rows = Translate(level, context => Page(context.Rows(level.Row.Type).Expression.Where(level.Row, level.Condition), level)
                .Select(level.Row, templates.Columns.ToRow()));
        }

        if (templates.NeedsCount)
        {
            plan.Count = Translate(level, context => CountAll(context.Rows(level.Row.Type).Expression.Where(level.Row, level.Condition), level.Row));
        }
    }

    private void TranslateChild(Level level, TemplateBuilder templates, ChildQuery children)
    {
        var plan = level.Plan;
        plan.IsParentKeyNumber = children.KeyOfKeyed.Type == typeof(long);
        if (templates.NeedsRows)
        {
            var order = QueryExpressions.Ranked(level.Order, children.RowOfKeyed).ToList();

            // Out of a subquery that gives the key out EF Core follows no reference: it would read the whole row and look in memory.
            var isLateral = level.Limit is not null && database.HasLateralJoins
                && !ReferenceFinder.IsIn(templates.Columns.Expressions.Concat(order.Select(key => key.Value)), children.RowOfKeyed);
            var above = isLateral ? children.KeyOfKeyed : children.ColumnOfKeyed;
            plan.ParentKeyColumn = templates.Columns.Add(above);
            plan.Rows = Translate(level, context => Rows(context, level, children, isLateral)
                .OrderBy(children.Keyed, order.Prepend((above, false)))
                .Select(children.Keyed, templates.Columns.ToRow()));
        }

        if (templates.NeedsCount)
        {
            plan.Count = Translate(level, context => children.Counts(context, level.Condition));
        }
    }

    private static Expression Rows(ReadContext context, Level level, ChildQuery children, bool isLateral)
    {
        Expression PageOf(Expression rows) => Page(rows.Where(level.Row, level.Condition), level);
        return level.Limit is null ? children.All(context, All(level.Condition, level.Keyset))
            : isLateral ? children.LateralPages(context, PageOf)
            : children.RankedPages(context, PageOf);
    }

    private static Expression Page(Expression rows, Level level) => rows
        .Where(level.Row, level.Keyset)
        .OrderBy(level.Row, QueryExpressions.Ranked(level.Order, level.Row))
        .Take(level.Row.Type, level.Limit);

    private static Expression CountAll(Expression rows, ParameterExpression row)
    {
        var group = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(typeof(int), row.Type), "group");
        var count = Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [row.Type], group);
        return rows.GroupBy(row, Expression.Constant(1))
            .Select(group, Expression.NewArrayInit(typeof(object), Expression.Convert(count, typeof(object))));
    }

    private ReadStatement Translate(Level level, Func<ReadContext, Expression> build) => database.Translate(
        context => ((IQueryable)context.Set<Regions.RegionRow>()).Provider.CreateQuery(build(context)),
        level.Limit is null ? null : SlotTable.PlaceOf(level.Limit));

    private static Expression? All(Expression? left, Expression? right) =>
        left is null ? right : right is null ? left : Expression.AndAlso(left, right);

    private sealed record Level(
        LevelPlan Plan, ParameterExpression Row, Expression? Condition, Expression? Keyset, IReadOnlyList<OrderKey> Order, Expression? Limit);
}
