using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Catalogues;

/// <summary>How a raw value becomes a score of 0 to 100. Closed: every kind is in this file.</summary>
public abstract record IndicatorShape
{
    private protected IndicatorShape()
    {
    }
}

/// <summary>Straight from floor to target, flat outside. The order of the two says which way is better.</summary>
/// <param name="Floor">Raw value that scores 0.</param>
/// <param name="Target">Raw value that scores 100; never the floor.</param>
public sealed record LinearShape(double Floor, double Target) : IndicatorShape;

/// <summary>100 within the target range, straight down to 0 on either side.</summary>
/// <param name="Floor">Raw value under the range that scores 0.</param>
/// <param name="TargetFrom">Lower end of the range that scores 100; over the floor.</param>
/// <param name="TargetTo">Upper end of the range that scores 100; not under its lower end.</param>
/// <param name="Ceiling">Raw value over the range that scores 0; over the range.</param>
public sealed record RangeShape(double Floor, double TargetFrom, double TargetTo, double Ceiling) : IndicatorShape;

/// <summary>
/// Straight in the logarithm of the raw value: each doubling counts the same. A raw value of 0 or less scores as the
/// far end of the logarithm on its side.
/// </summary>
/// <param name="Floor">Raw value that scores 0; over 0.</param>
/// <param name="Target">Raw value that scores 100; over 0 and never the floor.</param>
public sealed record LogShape(double Floor, double Target) : IndicatorShape;

/// <summary>Straight between the points, flat outside them; scores only rise or only fall along the raw values.</summary>
/// <param name="Points">Two or more, raw values strictly rising.</param>
public sealed record PiecewiseShape(ImmutableArray<ShapePoint> Points) : IndicatorShape;

/// <summary>
/// Straight over the weighted share of a checklist that is fulfilled. The raw value is that share in percent, as
/// <see cref="ShareFulfilled"/> gives it.
/// </summary>
/// <param name="Items">What is checked; one or more.</param>
/// <param name="Floor">Percent fulfilled that scores 0.</param>
/// <param name="Target">Percent fulfilled that scores 100; over the floor.</param>
public sealed record ChecklistShape(ImmutableArray<ChecklistItem> Items, double Floor, double Target) : IndicatorShape
{
    /// <summary>The raw value of a checklist.</summary>
    /// <param name="answers">By item code: fulfilled or not. An item that is absent does not apply to this enterprise.</param>
    /// <returns>Percent by weight, 0 to 100; NaN (missing) where no item applies.</returns>
    public double ShareFulfilled(IReadOnlyDictionary<string, bool> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        double fulfilled = 0, applicable = 0;
        foreach (var item in Items)
        {
            if (answers.TryGetValue(item.Code, out var passed))
            {
                applicable += item.Weight;
                fulfilled += passed ? item.Weight : 0;
            }
        }

        return applicable == 0 ? double.NaN : 100 * (fulfilled / applicable);
    }
}
