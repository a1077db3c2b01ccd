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

/// <summary>One corner of a <see cref="PiecewiseShape"/>.</summary>
/// <param name="Raw">Raw value in the indicator's unit.</param>
/// <param name="Score">Score there, 0 to 100.</param>
public readonly record struct ShapePoint(double Raw, double Score);

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

/// <summary>One item of a checklist.</summary>
/// <param name="Code">Unique in its checklist.</param>
/// <param name="Names">What must hold.</param>
/// <param name="Weight">Over 0; relative to the other items.</param>
public sealed record ChecklistItem(string Code, LocalizedText Names, double Weight);
