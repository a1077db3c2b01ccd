using System.Collections.Immutable;
using System.Globalization;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>A row whose cells were read as what their columns hold.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Enterprise">Code; empty where missing.</param>
/// <param name="Figures">By column of the file; NaN where empty, not a figure, or not readable.</param>
/// <param name="Roundings">By column of the file: half a unit of the last digit written.</param>
internal sealed record ParsedRow(int Line, string Enterprise, double[] Figures, double[] Roundings)
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    internal static ParsedRow Of(
        DeliveryRow row, ImmutableArray<DeliveryColumn> columns, DeliveryPeriod period, List<DeliveryProblem> problems)
    {
        var enterprise = "";
        var figures = new double[columns.Length];
        var roundings = new double[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            var text = row.Cells[i].Trim();
            figures[i] = double.NaN;
            DeliveryProblem? problem = null;
            switch (columns[i].Kind)
            {
                case DeliveryColumnKind.Enterprise:
                    enterprise = text;
                    break;
                case DeliveryColumnKind.Period:
                    problem = CheckPeriod(row.Line, text, period);
                    break;
                default:
                    (figures[i], problem) = text.Length == 0 ? (double.NaN, null) : Figure(row.Line, columns[i], text);
                    roundings[i] = Rounding(text);
                    break;
            }

            if (problem is not null)
            {
                problems.Add(problem);
            }
        }

        return new(row.Line, enterprise, figures, roundings);
    }

    internal DeliveredRow Delivered(ImmutableArray<DeliveryColumn> columns)
    {
        var kept = columns.Select((column, i) => (column, Figure: Figures[i]))
            .Where(pair => pair.column.Kind != DeliveryColumnKind.Rate && !double.IsNaN(pair.Figure));
        return new(Enterprise, Line, kept.ToImmutableDictionary(pair => pair.column.Code, pair => pair.Figure));
    }

    private static DeliveryProblem? CheckPeriod(int line, string text, DeliveryPeriod wanted) => DeliveryPeriod.Parse(text) switch
    {
        null => DeliveryProblems.BadPeriod(line, text),
        { } given when given != wanted => DeliveryProblems.OtherPeriod(line, given, wanted),
        _ => null,
    };

    private static (double Figure, DeliveryProblem? Problem) Figure(int line, DeliveryColumn column, string text)
    {
        switch (column.Kind)
        {
            case DeliveryColumnKind.ChecklistItem:
                var answer = text switch { "是" or "yes" or "1" => 1, "否" or "no" or "0" => 0, _ => double.NaN };
                return (answer, double.IsNaN(answer) ? DeliveryProblems.NotYesOrNo(line, column, text) : null);
            case DeliveryColumnKind.Grade:
                var grade = column.Grades.FirstOrDefault(grade => grade.Name == text);
                return grade is null ? (double.NaN, DeliveryProblems.UnknownGrade(line, column, text)) : (grade.Value, null);
            default:
                // TryParse takes "NaN" and "Infinity" for numbers; here they are none.
                return double.TryParse(text, Number, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
                    ? (value, null)
                    : (double.NaN, DeliveryProblems.NotANumber(line, column, text));
        }
    }

    private static double Rounding(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return 0.5 * Math.Pow(10, point < 0 ? 0 : point + 1 - text.Length);
    }
}
