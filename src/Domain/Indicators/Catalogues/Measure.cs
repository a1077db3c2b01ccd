namespace Platform.Domain.Indicators.Catalogues;

/// <summary>
/// How a raw value comes from counts: factor x numerator / denominator. Over the summed counts of a region it gives the
/// pooled rate (ratio of sums) rather than a mean of percentages.
/// </summary>
/// <param name="Numerator">Over the catalogue's counts.</param>
/// <param name="Denominator">Over the catalogue's counts; null where the numerator is the value.</param>
/// <param name="Factor">Not 0; 100 for percent.</param>
/// <param name="ZeroBase">What a denominator of 0 means; null where the value is then missing.</param>
/// <param name="PositiveOnly">Whether the value is missing unless both parts are over 0.</param>
/// <param name="Answers">Id of the count of workers' answers behind it; null where it is no survey.</param>
public sealed record Measure(
    CountExpression Numerator,
    CountExpression? Denominator,
    double Factor,
    ZeroBase? ZeroBase,
    bool PositiveOnly,
    string? Answers)
{
    /// <summary>The id that stands for the number of enterprises: 1 for each, and never listed among the counts.</summary>
    public const string Enterprises = "enterprises";

    /// <summary>The ids it reads, each once, in order of first appearance.</summary>
    public IReadOnlyList<string> Ids =>
        [.. Numerator.Ids.Concat(Denominator?.Ids ?? []).Concat(Answers is null ? [] : [Answers]).Distinct()];

    /// <summary>Whether it is a plain rate, one count over another, so that small firms' rates can be shrunk.</summary>
    public bool IsPlainRate => Numerator.IsSum && Denominator is { IsSum: true };

    /// <summary>The raw value.</summary>
    /// <param name="count">The value of a count by its id; NaN where missing.</param>
    /// <returns>In the indicator's unit; NaN where a count is missing or the ratio is not defined.</returns>
    public double Value(Func<string, double> count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return Value(Numerator.Evaluate(count), Denominator?.Evaluate(count) ?? 1);
    }

    internal double Value(double numerator, double denominator)
    {
        if (double.IsNaN(numerator) || (PositiveOnly && !(numerator > 0 && denominator > 0)))
        {
            return double.NaN;
        }

        if (denominator == 0)
        {
            return ZeroBase is null ? double.NaN : numerator == 0 ? ZeroBase.Unchanged : ZeroBase.Risen;
        }

        var value = Factor * (numerator / denominator);
        return double.IsFinite(value) ? value : double.NaN;
    }
}
