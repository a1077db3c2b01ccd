using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Regions;

/// <summary>A measure bound to places of totals, so that thousands of regions look nothing up by id.</summary>
internal sealed class MeasurePlan
{
    private readonly Measure _measure;
    private readonly Dictionary<string, int> _places;

    internal MeasurePlan(Measure measure)
    {
        _measure = measure;
        Ids = [.. measure.Ids];
        _places = Ids.Select((id, place) => (id, place)).ToDictionary();
        AnswersPlace = measure.Answers is null ? -1 : _places[measure.Answers];
    }

    /// <summary>The ids in the order of the totals.</summary>
    internal ImmutableArray<string> Ids { get; }

    /// <summary>The place of the number of answers; -1 where the measure is no survey.</summary>
    internal int AnswersPlace { get; }

    /// <summary>Numerator and denominator over totals; the denominator is 1 where the measure has none.</summary>
    internal (double Numerator, double Denominator) Parts(double[] totals) => (
        _measure.Numerator.Evaluate(id => totals[_places[id]]), _measure.Denominator?.Evaluate(id => totals[_places[id]]) ?? 1);

    internal double Value(double[] totals) => _measure.Value(id => totals[_places[id]]);
}
