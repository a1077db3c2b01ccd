using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Platform.Api.Data.Planning;
using Platform.Api.Identity;

namespace Platform.Api.Aggregates;

/// <summary>Has EF Core write the one statement of a request: all ways of grouping, joined. Runs once for each shape.</summary>
internal sealed class AggregateCompiler(FilterCompiler filters, ReadDatabase database)
{
    private const char Last = '9';
    private const int LongestCode = 12;
    private static readonly MethodInfo SetMethod = typeof(Microsoft.EntityFrameworkCore.DbContext)
        .GetMethod(nameof(Microsoft.EntityFrameworkCore.DbContext.Set), []) ?? throw new MissingMethodException("Set");

    public ReadStatement Compile(AggregateRequest request, PlannedType type, RowRule? rule, Caller caller)
    {
        var (question, slots) = (request.Question, new SlotTable());
        var row = Expression.Parameter(question.Subject.RowType, "row");

        // The order of the places: see AggregateRequest.Describe.
        var scope = rule?.Build(row, slots);
        var condition = request.Where is { } where ? And(scope, filters.Build(type, where, caller, row, slots)) : scope;
        var divisions = request.Divisions.ToDictionary(code => code, code => Within(question.Subject, row, slots));
        var hidden = request.Hidden?.Build(row, slots);
        var work = new Work(question, row, hidden, request.IsProtected);
        return database.Translate(
            context =>
            {
                var source = (IQueryable)(SetMethod.MakeGenericMethod(row.Type).Invoke(context, null) ?? throw new InvalidOperationException());
                var sets = request.Sets.Select((set, place) => work.Group(
                    source.Expression.Where(row, And(condition, set.Within is { } division ? divisions[division.Value] : null)), set, place, request.Sets.Count > 1));
                return source.Provider.CreateQuery(sets.Aggregate((all, next) => Expression.Call(typeof(Queryable), nameof(Queryable.Concat), [typeof(AggregateRow)], all, next)));
            },
            limit: null);
    }

    /// <summary>The values of the places for a division: whatever begins with its code lies between it and its nines.</summary>
    public static (string From, string To) Bounds(string division) => (division, division.PadRight(LongestCode, Last));

    private static BinaryExpression Within(AggregateSubject subject, ParameterExpression row, SlotTable slots)
    {
        var division = FilterCompiler.Inline(subject.Places.Division, row);
        return Expression.AndAlso(
            FilterCompiler.Comparison(ExpressionType.GreaterThanOrEqual, division, slots.Next(typeof(string))),
            FilterCompiler.Comparison(ExpressionType.LessThanOrEqual, division, slots.Next(typeof(string))));
    }

    private static Expression? And(Expression? left, Expression? right) =>
        left is null ? right : right is null ? left : Expression.AndAlso(left, right);

    private sealed class Work(AggregateQuestion question, ParameterExpression row, Expression? hidden, bool isProtected)
    {
        private const string AllRows = "all";

        public Expression Group(Expression rows, GroupingSet set, int place, bool isOneOfMany)
        {
            var keys = KeysOf(set).ToList();
            Expression key = keys.Count == 0 ? Expression.Constant(AllRows) : Expression.MemberInit(
                Expression.New(typeof(AggregateKey)), keys.Select(part => Expression.Bind(Property<AggregateKey>($"K{part.Place}"), part.Value)));
            var group = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(key.Type, row.Type), "rows");
            var columns = Keys(set, group, isOneOfMany).Concat(Counts(group)).Concat(question.Measures.SelectMany((measure, index) => Figures(measure, index, group)));
            if (isOneOfMany)
            {
                columns = columns.Prepend(Column("Set", Expression.Constant(place)));
            }

            return rows.GroupBy(row, key).Select(group, Expression.MemberInit(Expression.New(typeof(AggregateRow)), columns));
        }

        private IEnumerable<(int Place, Expression Value)> KeysOf(GroupingSet set)
        {
            if (set.Tier is { } tier)
            {
                yield return (0, FilterCompiler.Inline(tier.Value, row));
            }

            foreach (var place in set.Others)
            {
                yield return (place + 1, FilterCompiler.Inline(question.Others[place].Value, row));
            }
        }

        // Joined queries need the same columns, so that what one does not group by is an empty text there.
        private IEnumerable<MemberBinding> Keys(GroupingSet set, Expression group, bool isOneOfMany)
        {
            var used = KeysOf(set).Select(part => part.Place).ToHashSet();
            var key = Expression.Property(group, "Key");
            return Enumerable.Range(0, question.Others.Count + 1).Where(place => isOneOfMany || used.Contains(place)).Select(place => Column(
                $"K{place}", used.Contains(place) ? Expression.Property(key, $"K{place}") : Expression.Constant("")));
        }

        private IEnumerable<MemberBinding> Counts(Expression group)
        {
            yield return Column("Rows", Call(nameof(Enumerable.Count), [row.Type], group));
            if (!isProtected)
            {
                yield break;
            }

            var enterprise = question.Subject.Places.Enterprise;
            if (enterprise is not null)
            {
                yield return Column("Behind", CountDistinct(group, FilterCompiler.Inline(enterprise, row)));
            }

            if (hidden is not null)
            {
                var rows = Call(nameof(Enumerable.Where), [row.Type], group, Expression.Lambda(hidden, row));
                yield return Column("Hidden", enterprise is null ? Call(nameof(Enumerable.Count), [row.Type], rows) : CountDistinct(rows, FilterCompiler.Inline(enterprise, row)));
            }
        }

        private IEnumerable<MemberBinding> Figures(AggregateMeasure measure, int index, Expression group)
        {
            var value = FilterCompiler.Inline(measure.Value, row);
            if (measure.IsNullable)
            {
                yield return Column($"N{index}", Call(nameof(Enumerable.Count), [row.Type], group, Expression.Lambda(Expression.Not(FilterCompiler.IsNull(value)), row)));
            }

            var type = measure.IsDate ? typeof(DateOnly?) : typeof(int?);
            var (low, high) = measure.IsDate ? ("E", "T") : ("L", "H");
            var nullable = Expression.Lambda(FilterCompiler.Lift(value, type), row);
            Type[] types = measure.IsDate ? [row.Type, type] : [row.Type];
            yield return Column(low + index.ToString(CultureInfo.InvariantCulture), Call(nameof(Enumerable.Min), types, group, nullable));
            yield return Column(high + index.ToString(CultureInfo.InvariantCulture), Call(nameof(Enumerable.Max), types, group, nullable));
            yield return Column($"D{index}", CountDistinct(group, value));
            if (!measure.IsDate)
            {
                yield return Column($"S{index}", Call(nameof(Enumerable.Sum), [row.Type], group, Expression.Lambda(FilterCompiler.Lift(value, typeof(long?)), row)));
            }
        }

        private MethodCallExpression CountDistinct(Expression rows, Expression value)
        {
            var values = Call(nameof(Enumerable.Select), [row.Type, value.Type], rows, Expression.Lambda(value, row));
            return Call(nameof(Enumerable.Count), [value.Type], Call(nameof(Enumerable.Distinct), [value.Type], values));
        }

        private static MemberAssignment Column(string name, Expression value) => Expression.Bind(Property<AggregateRow>(name), value);

        private static PropertyInfo Property<T>(string name) => typeof(T).GetProperty(name) ?? throw new MissingMemberException(name);

        private static MethodCallExpression Call(string method, Type[] types, params Expression[] arguments) =>
            Expression.Call(typeof(Enumerable), method, types, arguments);
    }
}
