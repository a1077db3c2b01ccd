using System.Globalization;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;
using Platform.Domain.Indicators.Sample;

namespace Platform.Bench.Index;

/// <summary>
/// Writes what the departments delivered about a province's enterprises for one year as rows that PostgreSQL's COPY reads: one
/// delivery a template. The figures of a few thousand made-up enterprises come again and again.
/// </summary>
internal sealed class ProvinceRows(IndicatorCatalogue catalogue, UnitList units, int year, TextWriter output)
{
    private const int Different = 5_000;
    private readonly DeliveryTemplate[] _templates = [.. DeliveryTemplate.Of(catalogue, units)];

    /// <summary>The columns of <c>deliveries</c> in the order of the table.</summary>
    internal void Deliveries(int enterprises)
    {
        for (var place = 0; place < _templates.Length; place++)
        {
            var template = _templates[place];
            var period = DeliveryPeriod.Of(template.Period, new DateOnly(year, 12, 31));
            output.WriteLine(string.Join('\t', Id(place), catalogue.Header.Id, catalogue.Header.Version, template.Department, period, year, "33", "bench", "bench",
                $"{year + 1}-01-10 00:00:00+08", enterprises, "f", "t", Id(place)));
        }
    }

    /// <summary>The columns of <c>delivered_figures</c>; the keys of the enterprises run from 1.</summary>
    internal void Figures(int enterprises)
    {
        var deliveryOf = _templates.SelectMany((template, place) => template.Columns.Select(column => (column.Code, Delivery: Id(place))))
            .DistinctBy(pair => pair.Code).ToDictionary(pair => pair.Code, pair => pair.Delivery);
        var different = Enumerable.Range(0, Math.Min(Different, enterprises)).Select(number => Rows(number, deliveryOf)).ToArray();
        for (var enterprise = 1; enterprise <= enterprises; enterprise++)
        {
            foreach (var (delivery, line) in different[enterprise % different.Length])
            {
                output.Write(delivery);
                output.Write('\t');
                output.Write(enterprise);
                output.WriteLine(line);
            }
        }
    }

    private (string Delivery, string Line)[] Rows(int number, Dictionary<string, string> deliveryOf) =>
    [
        .. SampleGenerator.History(catalogue, 'C', 5 + (number * 7919 % 600), (ulong)number, 1)[0].Figures
            .Where(figure => deliveryOf.ContainsKey(figure.Key))
            .Select(figure => (deliveryOf[figure.Key], $"\t{figure.Key}\t{figure.Value.ToString("R", CultureInfo.InvariantCulture)}")),
    ];

    private static string Id(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);
}
