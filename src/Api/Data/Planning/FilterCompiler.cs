using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Identity;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Types;

namespace Platform.Api.Data.Planning;

/// <summary>
/// Turns a <c>where</c> argument into a condition. It goes over the argument twice in the same order: for every request to
/// collect shape and values, and once per shape to build the expression.
/// </summary>
internal sealed class FilterCompiler(PlanCatalogue catalogue, RowRules rules)
{
    private static readonly MethodInfo Like = typeof(DbFunctionsExtensions).GetMethod(
        nameof(DbFunctionsExtensions.Like), [typeof(DbFunctions), typeof(string), typeof(string), typeof(string)]) ?? throw new MissingMethodException("Like");

    private static readonly MethodInfo CompareText = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)]) ?? throw new MissingMethodException("Compare");

    /// <summary>Adds the filter's shape and values.</summary>
    public void Describe(PlannedType type, InputObjectValue filter, Caller caller, QueryShape shape) =>
        Visit(type, filter, new Describer(this, caller, shape), null);

    /// <summary>Builds the condition on a row.</summary>
    public Expression Build(PlannedType type, InputObjectValue filter, Caller caller, Expression row, SlotTable slots) =>
        Visit(type, filter, new Builder(this, caller, slots), row) ?? Expression.Constant(true);

    // One walk for both passes, so that values and places cannot come apart. Without a row there is nothing to build.
    private static Expression? Visit(PlannedType type, InputObjectValue filter, Pass pass, Expression? row)
    {
        Expression? all = null;
        pass.Mark('{');
        for (var index = 0; index < filter.Type.Fields.Count; index++)
        {
            if (!InputValues.IsGiven(filter[index]))
            {
                continue;
            }

            var name = filter.Type.Fields[index].Name;
            pass.Mark(name);
            all = And(all, VisitField(type, name, filter[index], pass, row));
        }

        pass.Mark('}');
        return all;
    }

    private static Expression? VisitField(PlannedType type, string name, object? value, Pass pass, Expression? row) => name switch
    {
        "and" => VisitAll(value, pass, item => Visit(type, item, pass, row), And),
        "or" => VisitAll(value, pass, item => Visit(type, item, pass, row) ?? (row is null ? null : Expression.Constant(true)), Or),
        "not" => value is InputObjectValue inner ? Not(Visit(type, inner, pass, row)) : null,
        _ => VisitTypeField(type.Fields[name], value, pass, row),
    };

    private static Expression? VisitTypeField(PlannedField field, object? value, Pass pass, Expression? row)
    {
        if (value is not InputObjectValue operations)
        {
            pass.Mark('0');
            return null;
        }

        return field switch
        {
            ReferenceField reference => VisitReference(pass.TypeOf(reference.TypeName), operations, pass, row is null ? null : Inline(reference.Target, row)),
            CollectionField items => VisitList(items, operations, pass, row),
            GlobalIdField id => VisitOperations(Operand.Of(id), operations, pass, row is null ? null : Inline(id.Key, row)),
            ColumnField column => VisitOperations(Operand.Of(column), operations, pass, row is null ? null : Inline(column.Value, row)),
            _ => throw new InvalidOperationException($"{field.Name} cannot be filtered by."),
        };
    }

    // A condition must not tell about rows that the caller may not see.
    private static Expression? VisitReference(PlannedType type, InputObjectValue operations, Pass pass, Expression? target) =>
        And(pass.Rule(type, target), Visit(type, operations, pass, target));

    private static Expression? VisitList(CollectionField items, InputObjectValue operations, Pass pass, Expression? row)
    {
        Expression? all = null;
        var type = pass.TypeOf(items.TypeName);
        for (var index = 0; index < operations.Type.Fields.Count; index++)
        {
            var name = operations.Type.Fields[index].Name;
            if (!InputValues.IsGiven(operations[index]))
            {
                continue;
            }

            pass.Mark(name);
            all = And(all, VisitQuantifier(items, type, name, operations[index], pass, row));
        }

        return all;
    }

    private static Expression? VisitQuantifier(CollectionField items, PlannedType type, string name, object? value, Pass pass, Expression? row)
    {
        var source = VisibleItems(type, pass, row is null ? null : Inline(items.Items, row));
        if (name == "any")
        {
            pass.Mark(value is true ? '1' : '0');
            var any = source is null ? null : Call(nameof(Enumerable.Any), type.RowType, source);
            return value is true ? any : Not(any);
        }

        if (value is not InputObjectValue filter)
        {
            return null;
        }

        var item = source is null ? null : Expression.Parameter(type.RowType, "item");
        var condition = Visit(type, filter, pass, item) ?? Expression.Constant(true);
        if (source is null || item is null)
        {
            return null;
        }

        var predicate = Expression.Lambda(condition, item);
        return name switch
        {
            "some" => Call(nameof(Enumerable.Any), type.RowType, source, predicate),
            "none" => Not(Call(nameof(Enumerable.Any), type.RowType, source, predicate)),
            _ => Call(nameof(Enumerable.All), type.RowType, source, predicate),
        };
    }

    private static Expression? VisibleItems(PlannedType type, Pass pass, Expression? source)
    {
        var item = source is null ? null : Expression.Parameter(type.RowType, "visible");
        var rule = pass.Rule(type, item);
        return source is null || item is null || rule is null ? source : Call(nameof(Enumerable.Where), type.RowType, source, Expression.Lambda(rule, item));
    }

    private static Expression? VisitOperations(Operand operand, InputObjectValue operations, Pass pass, Expression? column)
    {
        Expression? all = null;
        for (var index = 0; index < operations.Type.Fields.Count; index++)
        {
            if (!InputValues.IsGiven(operations[index]))
            {
                continue;
            }

            var name = operations.Type.Fields[index].Name;
            pass.Mark(name);
            all = And(all, VisitOperation(operand, name, operations[index], pass, column));
        }

        return all;
    }

    private static Expression? VisitOperation(Operand operand, string name, object? value, Pass pass, Expression? column) => name switch
    {
        "and" => VisitAll(value, pass, item => VisitOperations(operand, item, pass, column), And),
        "or" => VisitAll(value, pass, item => VisitOperations(operand, item, pass, column) ?? (column is null ? null : Expression.Constant(true)), Or),
        "eq" => Equal(operand, value, pass, column),
        "neq" => Not(Equal(operand, value, pass, column)),
        "in" => In(operand, value, pass, column),
        "nin" => Not(In(operand, value, pass, column)),
        "contains" => Matches(value, pass, column, "%", "%"),
        "ncontains" => Not(Matches(value, pass, column, "%", "%")),
        "startsWith" => Matches(value, pass, column, "", "%"),
        "nstartsWith" => Not(Matches(value, pass, column, "", "%")),
        "endsWith" => Matches(value, pass, column, "%", ""),
        "nendsWith" => Not(Matches(value, pass, column, "%", "")),
        "gt" => Compare(ExpressionType.GreaterThan, operand, value, pass, column),
        "ngt" => Not(Compare(ExpressionType.GreaterThan, operand, value, pass, column)),
        "gte" => Compare(ExpressionType.GreaterThanOrEqual, operand, value, pass, column),
        "ngte" => Not(Compare(ExpressionType.GreaterThanOrEqual, operand, value, pass, column)),
        "lt" => Compare(ExpressionType.LessThan, operand, value, pass, column),
        "nlt" => Not(Compare(ExpressionType.LessThan, operand, value, pass, column)),
        "lte" => Compare(ExpressionType.LessThanOrEqual, operand, value, pass, column),
        "nlte" => Not(Compare(ExpressionType.LessThanOrEqual, operand, value, pass, column)),
        _ => throw new InvalidOperationException($"There is no operation {name}."),
    };

    private static Expression? Equal(Operand operand, object? value, Pass pass, Expression? column)
    {
        if (value is null)
        {
            pass.Mark('0');
            return column is null ? null : IsNull(column);
        }

        var place = pass.Place(operand.Convert(value), operand.Type);
        return column is null || place is null ? null : Expression.Equal(column, Lift(place, column.Type));
    }

    private static Expression? In(Operand operand, object? value, Pass pass, Expression? column)
    {
        var items = value as object?[] ?? [];
        var hasNull = items.Contains(null);
        pass.Mark(hasNull ? '0' : '1');
        var values = Array.CreateInstance(operand.Type, items.Count(item => item is not null));
        var position = 0;
        foreach (var item in items.OfType<object>())
        {
            values.SetValue(operand.Convert(item), position++);
        }

        var place = pass.Place(values, values.GetType());
        if (column is null || place is null)
        {
            return null;
        }

        var plain = column.Type == operand.Type ? column : Expression.Convert(column, operand.Type);
        var contained = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [operand.Type], place, plain);
        return hasNull ? Expression.OrElse(IsNull(column), contained)
            : IsNullable(column.Type) ? Expression.AndAlso(Expression.Not(IsNull(column)), contained)
            : contained;
    }

    private static Expression? Matches(object? value, Pass pass, Expression? column, string before, string after)
    {
        var place = pass.Place(before + EscapeLike(value as string ?? "") + after, typeof(string));
        return column is null || place is null ? null : Expression.Call(Like, Expression.Constant(EF.Functions), column, place, Expression.Constant("\\"));
    }

    private static Expression? Compare(ExpressionType comparison, Operand operand, object? value, Pass pass, Expression? column)
    {
        if (value is null)
        {
            // Nothing is greater or smaller than nothing.
            pass.Mark('0');
            return column is null ? null : Expression.Constant(false);
        }

        var place = pass.Place(operand.Convert(value), operand.Type);
        return column is null || place is null ? null : Comparison(comparison, column, place);
    }

    /// <summary>A comparison that SQL understands, also of texts and of flags (false before true).</summary>
    internal static Expression Comparison(ExpressionType comparison, Expression column, Expression value) =>
        column.Type == typeof(string) ? Expression.MakeBinary(comparison, Expression.Call(CompareText, column, value), Expression.Constant(0))
        : (Nullable.GetUnderlyingType(column.Type) ?? column.Type) == typeof(bool) ? CompareFlags(comparison, column, Lift(value, column.Type))
        : Expression.MakeBinary(comparison, column, Lift(value, column.Type));

    /// <summary>Puts an expression in the place of a lambda's parameter.</summary>
    internal static Expression Inline(LambdaExpression lambda, Expression argument) =>
        new ParameterReplacer(lambda.Parameters[0], argument).Visit(lambda.Body);

    internal static Expression IsNull(Expression column) =>
        IsNullable(column.Type) ? Expression.Equal(column, Expression.Constant(null, column.Type)) : Expression.Constant(false);

    internal static bool IsNullable(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    // The value stays as it is: EF Core would work out an expression around it once and for all requests.
    private static BinaryExpression CompareFlags(ExpressionType comparison, Expression column, Expression value)
    {
        var isUpward = comparison is ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual;
        var isLast = Expression.Equal(column, Lift(Expression.Constant(isUpward), column.Type));
        return comparison is ExpressionType.GreaterThan or ExpressionType.LessThan
            ? Expression.AndAlso(isLast, Expression.NotEqual(column, value))
            : Expression.OrElse(isLast, Expression.Equal(column, value));
    }

    internal static Expression Lift(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    private static string EscapeLike(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    private static Expression? VisitAll(object? value, Pass pass, Func<InputObjectValue, Expression?> visit, Func<Expression?, Expression?, Expression?> join)
    {
        Expression? all = null;
        pass.Mark('[');
        foreach (var item in (value as object?[] ?? []).OfType<InputObjectValue>())
        {
            all = join(all, visit(item));
            pass.Mark(',');
        }

        pass.Mark(']');
        return all;
    }

    private static Expression? And(Expression? left, Expression? right) =>
        left is null ? right : right is null ? left : Expression.AndAlso(left, right);

    private static Expression? Or(Expression? left, Expression? right) =>
        left is null ? right : right is null ? left : Expression.OrElse(left, right);

    private static Expression? Not(Expression? condition) => condition is null ? null : Expression.Not(condition);

    private static MethodCallExpression Call(string method, Type row, params Expression[] arguments) =>
        Expression.Call(typeof(Enumerable), method, [row], arguments);

    private abstract class Pass(FilterCompiler compiler, Caller caller)
    {
        public PlannedType TypeOf(string name) => compiler.Catalogue[name];

        public Expression? Rule(PlannedType type, Expression? row) => compiler.Rules.For(type, caller) is { } rule ? Apply(rule, row) : null;

        public abstract void Mark(char mark);

        public abstract void Mark(string text);

        public abstract Expression? Place(object value, Type type);

        protected abstract Expression? Apply(RowRule rule, Expression? row);
    }

    private sealed class Describer(FilterCompiler compiler, Caller caller, QueryShape shape) : Pass(compiler, caller)
    {
        public override void Mark(char mark) => shape.Add(mark);

        public override void Mark(string text) => shape.Add(text);

        public override Expression? Place(object value, Type type)
        {
            shape.AddValue(value);
            return null;
        }

        protected override Expression? Apply(RowRule rule, Expression? row)
        {
            shape.Add(rule);
            return null;
        }
    }

    private sealed class Builder(FilterCompiler compiler, Caller caller, SlotTable slots) : Pass(compiler, caller)
    {
        public override void Mark(char mark)
        {
        }

        public override void Mark(string text)
        {
        }

        public override Expression Place(object value, Type type) => slots.Next(type);

        protected override Expression? Apply(RowRule rule, Expression? row) => row is null ? null : rule.Build(row, slots);
    }

    private PlanCatalogue Catalogue { get; } = catalogue;

    private RowRules Rules { get; } = rules;

    private sealed class ParameterReplacer(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
    }

    /// <summary>What is compared: the type of its values and how a coerced input becomes one.</summary>
    internal sealed record Operand(Type Type, Func<object, object> Convert)
    {
        public static Operand Of(GlobalIdField id) => id.Key.ReturnType == typeof(long)
            ? new Operand(typeof(long), value => GlobalId.KeyOf(value as string, id.TypeName) ?? -1L)
            : new Operand(typeof(string), value => GlobalId.Parse(value as string) is { } parsed && parsed.TypeName == id.TypeName ? parsed.Key : "");

        public static Operand Of(ColumnField column)
        {
            var type = Nullable.GetUnderlyingType(column.Value.ReturnType) ?? column.Value.ReturnType;
            return new Operand(type, value => value switch
            {
                EnumValueDefinition member => member.Name,
                DateTimeOffset instant => instant.UtcDateTime,
                _ when type.IsInstanceOfType(value) => value,
                _ => System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
            });
        }
    }
}
