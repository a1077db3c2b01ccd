using System.Collections.Immutable;
using Platform.Api.Data.Planning;
using Platform.Api.Identity;
using Platform.GraphQL.Coercion;

namespace Platform.Api.Aggregates;

/// <summary>One request for statistics, ready to become a statement.</summary>
internal sealed class AggregateRequest
{
    private AggregateRequest(AggregateQuestion question, IReadOnlyList<GroupingSet> sets) => (Question, Sets) = (question, sets);

    public AggregateQuestion Question { get; }

    public IReadOnlyList<GroupingSet> Sets { get; }

    /// <summary>The filter that the statement applies; <see langword="null"/> where its conditions became dimensions.</summary>
    public InputObjectValue? Where { get; private init; }

    /// <summary>The conditions that choose among the cells; <see langword="null"/> where the statement applies the filter.</summary>
    public LiftedConditions? Conditions { get; private init; }

    /// <summary>The rows that the caller may not read; <see langword="null"/> for all or none, as <see cref="IsProtected"/> says.</summary>
    public RowRule? Hidden { get; private init; }

    /// <summary>Whether there may be rows that the caller may not read.</summary>
    public bool IsProtected => Conditions is not null;

    /// <summary>The divisions that ways of grouping are restricted to.</summary>
    public ImmutableArray<string> Divisions { get; private init; } = [];

    /// <exception cref="Platform.GraphQL.Errors.GraphQLRequestException">The caller may not ask for this.</exception>
    public static AggregateRequest Of(AggregateQuestion question, InputObjectValue? where, Caller caller)
    {
        var scope = AggregateScope.Of(caller);
        if (scope.Covers(question.Subject, where))
        {
            return new AggregateRequest(question, GroupingSets.Open(question)) { Where = where };
        }

        var conditions = LiftedConditions.Of(question.Subject, where);
        var whole = question.With(conditions);
        var sets = GroupingSets.Protected(whole, conditions.Region);
        return new AggregateRequest(whole, sets)
        {
            Conditions = conditions,
            Hidden = scope.Hidden(question.Subject),
            Divisions = [.. sets.Select(set => set.Within?.Value).OfType<string>().Distinct()],
        };
    }

    /// <summary>Collects shape and values, in the order in which <see cref="AggregateCompiler"/> hands out places.</summary>
    public QueryShape Describe(FilterCompiler filters, PlannedType type, RowRule? rule, Caller caller)
    {
        var shape = new QueryShape();
        shape.Add(IsProtected ? "p" : "o");
        foreach (var set in Sets)
        {
            shape.Add($"({set.Tier?.Name},{(set.Within is null ? -1 : Divisions.IndexOf(set.Within.Value))},{set.Mask})");
        }

        shape.Add($"{string.Join(',', Question.Others.Select(dimension => dimension.Name))};{string.Join(',', Question.Measures.Select(measure => measure.Field))}");
        if (rule is not null)
        {
            shape.Add(rule);
        }

        if (Where is { } where)
        {
            filters.Describe(type, where, caller, shape);
        }

        foreach (var (from, to) in Divisions.Select(AggregateCompiler.Bounds))
        {
            shape.AddValue(from);
            shape.AddValue(to);
        }

        if (Hidden is { } hidden)
        {
            shape.Add(hidden);
        }

        return shape;
    }
}
