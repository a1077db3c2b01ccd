using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Platform.GraphQL.Coercion;

namespace Platform.Api.Data.Planning;

/// <summary>Builds the statements of a plan. Runs once for each shape of request.</summary>
internal sealed class PlanCompiler(PlanCatalogue catalogue, RowRules rules, FilterCompiler filters, ReadDatabase database)
{
    private static readonly MethodInfo SetMethod = typeof(DbContext).GetMethod(nameof(DbContext.Set), []) ?? throw new MissingMethodException("Set");

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

        var keyed = outline.Owner is null ? row : (Expression)Expression.Property(KeyedParameter(outline), nameof(KeyedRow<int, int>.Row));
        var templates = new TemplateBuilder(catalogue, rules, request.Caller, slots, keyed, child => Compile(child, request, slots));
        templates.Build(plan, order);
        if (outline.Owner is null)
        {
            TranslateRoot(level, templates, request.Root is NodeKeyRoot);
        }
        else
        {
            TranslateChild(level, templates, (MemberExpression)keyed);
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
            plan.Rows = Translate(level, context => Page(Root(context, level.Row.Type).Where(level.Row, level.Condition), level)
                .Select(level.Row, templates.Columns.ToRow()));
        }

        if (templates.NeedsCount)
        {
            plan.Count = Translate(level, context => CountAll(Root(context, level.Row.Type).Where(level.Row, level.Condition), level.Row));
        }
    }

    private void TranslateChild(Level level, TemplateBuilder templates, MemberExpression keyedRow)
    {
        var plan = level.Plan;
        var outline = plan.Outline;
        if (outline is not { Owner: { } owner, Collection: { } collection } || keyedRow.Expression is not ParameterExpression keyed)
        {
            throw new InvalidOperationException("Only a level below another has an owner.");
        }

        var above = Expression.Parameter(owner.RowType, "above");
        var aboveKey = FilterCompiler.Inline(owner.Key, above);
        var items = FilterCompiler.Inline(collection.Items, above).AsQueryable(outline.Type.RowType).Where(level.Row, level.Condition);
        Expression Above(ReadContext context) => Root(context, owner.RowType).Where(above, HasKey(aboveKey));

        plan.ParentKeyColumn = templates.Columns.Add(Expression.Property(keyed, nameof(KeyedRow<int, int>.Key)));
        plan.IsParentKeyNumber = owner.Key.ReturnType == typeof(long);
        if (templates.NeedsRows)
        {
            var order = ChildOrder(level, keyed, keyedRow).ToList();
            var isLateral = database.HasLateralJoins && !ReferenceFinder.IsIn(templates.Columns.Expressions.Concat(order.Select(key => key.Value)), keyedRow);
            plan.Rows = Translate(level, context => KeyedRows(Above(context), above, aboveKey, Page(items, level), level, keyed, isLateral)
                .OrderBy(keyed, order)
                .Select(keyed, templates.Columns.ToRow()));
        }

        if (templates.NeedsCount)
        {
            plan.Count = Translate(level, context => Above(context).Select(above, Expression.NewArrayInit(
                typeof(object), Expression.Convert(aboveKey, typeof(object)), Expression.Convert(items.Count(level.Row.Type), typeof(object)))));
        }
    }

    // With lateral joins the subquery itself carries the key, which makes EF Core write one; without, it ranks rows by parent.
    // Out of a subquery that carries the key EF Core follows no reference: it would read the whole row and look in memory.
    private static Expression KeyedRows(
        Expression source, ParameterExpression above, Expression aboveKey, Expression page, Level level, ParameterExpression keyed, bool isLateral)
    {
        if (isLateral)
        {
            return source.SelectMany(above, page.Select(level.Row, NewKeyed(keyed.Type, aboveKey, level.Row)), keyed.Type);
        }

        var item = Expression.Parameter(level.Row.Type, "item");
        return source.SelectMany(above, page, item, NewKeyed(keyed.Type, aboveKey, item));
    }

    private static MemberInitExpression NewKeyed(Type type, Expression key, Expression row) => Expression.MemberInit(
        Expression.New(type),
        Expression.Bind(type.GetProperty(nameof(KeyedRow<int, int>.Key)) ?? throw new MissingMemberException(), key),
        Expression.Bind(type.GetProperty(nameof(KeyedRow<int, int>.Row)) ?? throw new MissingMemberException(), row));

    private static IEnumerable<(Expression Value, bool Descending)> ChildOrder(Level level, ParameterExpression keyed, Expression row) =>
        QueryExpressions.Ranked(level.Order, row).Prepend((Expression.Property(keyed, nameof(KeyedRow<int, int>.Key)), false));

    private static ParameterExpression KeyedParameter(PlanOutline outline) => Expression.Parameter(
        typeof(KeyedRow<,>).MakeGenericType(outline.Owner?.Key.ReturnType ?? typeof(long), outline.Type.RowType), "keyed");

    private static Expression HasKey(Expression key) => Expression.Call(
        typeof(Enumerable), nameof(Enumerable.Contains), [key.Type],
        key.Type == typeof(long) ? KeySlot<long>.Expression : KeySlot<string>.Expression, key);

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

    private static Expression Root(ReadContext context, Type row) =>
        ((IQueryable)(SetMethod.MakeGenericMethod(row).Invoke(context, null) ?? throw new InvalidOperationException())).Expression;

    private ReadStatement Translate(Level level, Func<ReadContext, Expression> build) => database.Translate(
        context => ((IQueryable)context.Set<Regions.RegionRow>()).Provider.CreateQuery(build(context)),
        level.Limit is null ? null : SlotTable.PlaceOf(level.Limit));

    private static Expression? All(Expression? left, Expression? right) =>
        left is null ? right : right is null ? left : Expression.AndAlso(left, right);

    private sealed record Level(
        LevelPlan Plan, ParameterExpression Row, Expression? Condition, Expression? Keyset, IReadOnlyList<OrderKey> Order, Expression? Limit);
}
