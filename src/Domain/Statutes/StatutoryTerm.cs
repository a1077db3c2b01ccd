using System.Diagnostics;
using Platform.Domain.Calendar;

namespace Platform.Domain.Statutes;

/// <summary>One number of law, as a rule pack states it.</summary>
/// <param name="Id">Name of the term.</param>
/// <param name="Kind">What it demands.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="OnBreach">What follows when it is not kept.</param>
/// <param name="Article">The article, as cited to people.</param>
/// <param name="OtherSources">What other sources say on the same point; empty if they are silent.</param>
public sealed record StatutoryTerm(
    StatutoryTermId Id,
    TermKind Kind,
    TermValue Value,
    TermUnit Unit,
    BreachConsequence OnBreach,
    string Article,
    IReadOnlyList<OtherSource> OtherSources)
{
    /// <summary>The term as a length of time.</summary>
    /// <exception cref="UnreachableException">The unit is no unit of time; <see cref="Statute"/> has checked the kind.</exception>
    public Period Period => PeriodOf(Value, Unit);

    /// <summary>The lengths of time that other sources state, in their order.</summary>
    public IEnumerable<Period> OtherPeriods => OtherSources.Where(other => IsTime(other.Unit)).Select(other => PeriodOf(other.Value, other.Unit));

    /// <summary>Whether a number of things keeps the term.</summary>
    /// <exception cref="UnreachableException">The term is no count.</exception>
    public bool IsMetBy(int count) => Kind switch
    {
        TermKind.MinCount or TermKind.Count or TermKind.MinPerYear => count >= Value.Numerator,
        TermKind.MaxCount => count <= Value.Numerator,
        _ => throw new UnreachableException($"{Id} is no count"),
    };

    /// <summary>Whether a part of a whole keeps the term; compared exactly, by cross-multiplication.</summary>
    /// <exception cref="UnreachableException">The term is no ratio.</exception>
    public bool IsMetBy(decimal part, decimal whole)
    {
        var actual = part * Value.Denominator;
        var demanded = whole * Value.Numerator;
        return Kind switch
        {
            TermKind.MinRatio => actual >= demanded,
            TermKind.GreaterThanRatio => actual > demanded,
            TermKind.MaxRatio or TermKind.Compare => actual <= demanded,
            _ => throw new UnreachableException($"{Id} is no ratio"),
        };
    }

    internal static bool IsTime(TermUnit unit) => unit <= TermUnit.Year;

    private static Period PeriodOf(TermValue value, TermUnit unit) => new(value.Numerator, unit switch
    {
        TermUnit.Hour => PeriodUnit.Hour,
        TermUnit.CalendarDay => PeriodUnit.CalendarDay,
        TermUnit.WorkingDay => PeriodUnit.WorkingDay,
        TermUnit.Month => PeriodUnit.Month,
        TermUnit.Year => PeriodUnit.Year,
        _ => throw new UnreachableException($"{unit} is no unit of time"),
    });
}
