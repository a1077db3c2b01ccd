using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Catalogues;

/// <summary>A measure compiled to places of counts, so that a million enterprises look nothing up by id.</summary>
internal sealed class MeasurePlan
{
    private readonly Measure _measure;
    private readonly Func<double[], double> _numerator;
    private readonly Func<double[], double> _denominator;

    internal MeasurePlan(Measure measure)
    {
        _measure = measure;
        Ids = [.. measure.Ids];
        AnswersPlace = measure.Answers is null ? -1 : Ids.IndexOf(measure.Answers);
        _numerator = Compile(measure.Numerator);
        _denominator = measure.Denominator is null ? _ => 1 : Compile(measure.Denominator);
    }

    /// <summary>The ids in the order of the counts.</summary>
    internal ImmutableArray<string> Ids { get; }

    /// <summary>The place of the number of answers; -1 where the measure is no survey.</summary>
    internal int AnswersPlace { get; }

    /// <summary>Numerator and denominator over counts; the denominator is 1 where the measure has none.</summary>
    internal (double Numerator, double Denominator) Parts(double[] counts) => (_numerator(counts), _denominator(counts));

    internal double Value(double[] counts) => _measure.Value(_numerator(counts), _denominator(counts));

    private Func<double[], double> Compile(CountExpression expression)
    {
        switch (expression)
        {
            case CountReference reference:
                var place = Ids.IndexOf(reference.Id);
                return counts => counts[place];
            case CountOperation operation:
                var (left, right) = (Compile(operation.Left), Compile(operation.Right));
                return counts => operation.Apply(left(counts), right(counts));
            case CountNumber number:
                return _ => number.Value;
            default:
                throw new ArgumentException($"No value for a {expression.GetType().Name}.", nameof(expression));
        }
    }
}
