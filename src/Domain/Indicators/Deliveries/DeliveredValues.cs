using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>Raw values of indicators from delivered figures.</summary>
public static class DeliveredValues
{
    /// <summary>The raw values of one enterprise.</summary>
    /// <param name="catalogue">The catalogue that will score them.</param>
    /// <param name="figures">By code of the templates' columns; what is not known is absent.</param>
    /// <returns>In the order of the catalogue's indicators; NaN where a figure that the value needs is absent.</returns>
    public static ImmutableArray<double> Of(IndicatorCatalogue catalogue, IReadOnlyDictionary<string, double> figures)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(figures);
        return [.. catalogue.Indicators.Select(indicator => Value(indicator, figures))];
    }

    private static double Value(Indicator indicator, IReadOnlyDictionary<string, double> figures) => indicator switch
    {
        { Measure: { } measure } => measure.Value(id => id == Measure.Enterprises ? 1 : Figure(figures, id)),
        { Shape: ChecklistShape list } => list.ShareFulfilled(Answers(indicator, list, figures)),
        _ => Figure(figures, indicator.Code),
    };

    private static double Figure(IReadOnlyDictionary<string, double> figures, string code) =>
        figures.TryGetValue(code, out var value) ? value : double.NaN;

    private static Dictionary<string, bool> Answers(
        Indicator indicator, ChecklistShape list, IReadOnlyDictionary<string, double> figures) => list.Items
        .Select(item => (item.Code, Answer: Figure(figures, DeliveryColumns.ItemCode(indicator, item))))
        .Where(pair => !double.IsNaN(pair.Answer))
        .ToDictionary(pair => pair.Code, pair => pair.Answer > 0);
}
