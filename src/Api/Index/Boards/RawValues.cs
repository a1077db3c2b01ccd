using Platform.Api.Index.Catalogues;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Api.Index.Boards;

/// <summary>Which figures an indicator's raw value is made of, and the raw values of many enterprises from them.</summary>
internal sealed class RawValues
{
    private readonly CatalogueEdition _edition;
    private readonly Dictionary<string, List<string>> _items;

    public RawValues(CatalogueEdition edition)
    {
        _edition = edition;
        var columns = edition.Templates.SelectMany(template => template.Columns).ToList();
        Codes = [.. columns.Where(column => column.Kind is not (DeliveryColumnKind.Enterprise or DeliveryColumnKind.Period or DeliveryColumnKind.Rate))
            .Select(column => column.Code).Distinct()];
        _items = columns.Where(column => column.Kind == DeliveryColumnKind.ChecklistItem)
            .GroupBy(column => column.Uses[0].Indicator).ToDictionary(group => group.Key, group => group.Select(column => column.Code).ToList());
    }

    /// <summary>Codes of all figures that some indicator needs.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Codes of the figures behind an indicator.</summary>
    public IReadOnlyList<string> CodesOf(Indicator indicator) => indicator switch
    {
        { Measure: { } measure } => [.. measure.Ids.Where(id => id != Measure.Enterprises)],
        { Shape: ChecklistShape } => _items[indicator.Code],
        _ => [indicator.Code],
    };

    /// <summary>A column for each indicator, in the catalogue's order; NaN where a figure that the value needs is missing.</summary>
    public double[][] Of(FigureTable figures, int rows)
    {
        var measured = MeasuredColumns.Of(_edition.Catalogue, figures.Values, rows);
        return [.. _edition.Catalogue.Indicators.Select((indicator, place) => measured[place] ?? (indicator.Shape is ChecklistShape list
            ? Fulfilled(list, _items[indicator.Code], figures, rows)
            : figures.ColumnOf(indicator.Code)))];
    }

    // The items' columns stand in the order of the checklist.
    private static double[] Fulfilled(ChecklistShape list, List<string> codes, FigureTable figures, int rows)
    {
        var columns = codes.ConvertAll(figures.ColumnOf);
        var answers = new Dictionary<string, bool>(StringComparer.Ordinal);
        var values = new double[rows];
        for (var row = 0; row < rows; row++)
        {
            answers.Clear();
            for (var item = 0; item < columns.Count; item++)
            {
                if (!double.IsNaN(columns[item][row]))
                {
                    answers[list.Items[item].Code] = columns[item][row] > 0;
                }
            }

            values[row] = list.ShareFulfilled(answers);
        }

        return values;
    }
}
