using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>Whether the figures of a file are plausible: by themselves, as columns, and against each other.</summary>
internal sealed class DeliveryChecks(
    DeliveryTemplate template,
    ImmutableArray<DeliveryColumn> columns,
    int headerLine,
    List<ParsedRow> rows,
    List<DeliveryProblem> problems)
{
    private readonly Dictionary<string, int> _places = columns.Select((column, place) => (column.Code, place)).ToDictionary();

    internal void Run()
    {
        for (var i = 0; i < columns.Length; i++)
        {
            CheckColumn(columns[i], i);
        }

        foreach (var measured in template.Measured)
        {
            CheckMeasure(measured);
        }
    }

    private void CheckColumn(DeliveryColumn column, int place)
    {
        if (column is not { Unit: { } unit, Plausible: { } range } || column.Kind == DeliveryColumnKind.Rate)
        {
            return;
        }

        if (unit.IsHundredths && AreFractions(place))
        {
            problems.Add(DeliveryProblems.PercentAsFraction(headerLine, column));
            return;
        }

        foreach (var row in rows)
        {
            var value = row.Figures[place];
            DeliveryProblem? problem = value switch
            {
                double.NaN => null,
                < 0 when range.From >= 0 => DeliveryProblems.Negative(row.Line, column, value),
                _ when !range.Contains(value) => DeliveryProblems.OutOfRange(row.Line, column, value, range),
                _ when unit.IsWhole && value != Math.Floor(value) => DeliveryProblems.NotWhole(row.Line, column, value),
                _ => null,
            };
            Add(problem);
        }
    }

    /// <summary>Whether a column has figures, all from 0 to 1 and not all 0.</summary>
    private bool AreFractions(int place)
    {
        var given = rows.Select(row => row.Figures[place]).Where(double.IsFinite).ToList();
        return given.Exists(value => value > 0) && given.TrueForAll(value => value is >= 0 and <= 1);
    }

    private void CheckMeasure(MeasuredIndicator measured)
    {
        var computed = rows.Select(row => measured.Measure.Value(id => Count(row, id))).ToArray();
        if (!AreSwapped(measured, computed))
        {
            CheckComputed(measured, computed);
        }

        if (_places.TryGetValue(measured.Indicator.Code, out var place))
        {
            CheckRates(columns[place], place, computed);
        }
    }

    private double Count(ParsedRow row, string id) => id == Measure.Enterprises ? 1 : row.Figures[_places[id]];

    /// <summary>
    /// Whether two counts stand under each other's headings: every row that has both is implausible as it is, and plausible
    /// the other way round.
    /// </summary>
    private bool AreSwapped(MeasuredIndicator measured, double[] computed)
    {
        var (_, measure, range) = measured;
        if (measure is not { Numerator: CountReference numerator, Denominator: CountReference { Id: not Measure.Enterprises } denominator })
        {
            return false;
        }

        var both = rows.Select((row, i) => (Top: Count(row, numerator.Id), Bottom: Count(row, denominator.Id), Value: computed[i]))
            .Where(row => row is { Top: not double.NaN, Bottom: not double.NaN }).ToList();
        if (both.Count == 0 || !both.TrueForAll(row => !range.Contains(row.Value) && range.Contains(measure.Factor * row.Bottom / row.Top)))
        {
            return false;
        }

        problems.Add(DeliveryProblems.ColumnsSwapped(headerLine, columns[_places[numerator.Id]], columns[_places[denominator.Id]]));
        return true;
    }

    private void CheckComputed(MeasuredIndicator measured, double[] computed)
    {
        var (indicator, measure, range) = measured;
        var at = measure.Numerator.Ids[0];
        for (var i = 0; i < computed.Length; i++)
        {
            var row = rows[i];
            if (!double.IsNaN(computed[i]))
            {
                Add(range.Contains(computed[i]) ? null : DeliveryProblems.ImplausibleRate(row.Line, at, indicator, computed[i], range));
            }
            else if (measure is { IsPlainRate: true, ZeroBase: null, Denominator: { } denominator } &&
                denominator.Evaluate(id => Count(row, id)) == 0 && measure.Numerator.Evaluate(id => Count(row, id)) > 0)
            {
                Add(DeliveryProblems.ZeroDenominator(row.Line, at, indicator));
            }
        }
    }

    private void CheckRates(DeliveryColumn column, int place, double[] computed)
    {
        var wrong = Enumerable.Range(0, rows.Count).Where(i => !Agrees(rows[i], place, computed[i])).ToList();
        if (wrong.Count > 0 && column.Unit is { IsHundredths: true } && AreFractions(place))
        {
            problems.Add(DeliveryProblems.PercentAsFraction(headerLine, column));
            return;
        }

        problems.AddRange(wrong.Select(i => double.IsNaN(computed[i])
            ? DeliveryProblems.CountsMissing(rows[i].Line, column)
            : DeliveryProblems.RateDiffers(rows[i].Line, column, rows[i].Figures[place], computed[i])));
    }

    /// <summary>Whether a rate is what the counts give, up to the digits it was written with.</summary>
    private static bool Agrees(ParsedRow row, int place, double computed)
    {
        var given = row.Figures[place];
        return double.IsNaN(given) || Math.Abs(given - computed) <= row.Roundings[place] + (1e-9 * Math.Abs(computed));
    }

    private void Add(DeliveryProblem? problem)
    {
        if (problem is not null)
        {
            problems.Add(problem);
        }
    }
}
