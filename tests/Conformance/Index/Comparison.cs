using System.Globalization;
using Platform.Domain.Indicators.Analysis;

namespace Platform.Conformance.Index;

/// <summary>How a computed table agrees with an expected file.</summary>
internal sealed class Comparison
{
    private const int MostReasons = 5;

    private readonly List<string> _reasons = [];

    internal double MaxAbsError { get; private set; }

    internal int RankMismatches { get; private set; }

    internal int Failures { get; private set; }

    internal int Cells { get; private set; }

    internal IReadOnlyList<string> Reasons => _reasons;

    /// <param name="computed">What was computed.</param>
    /// <param name="expected">The file's numbers.</param>
    /// <param name="tolerance">Largest absolute error; null where the numbers are ranks and must be equal.</param>
    internal static Comparison Of(ReferenceTable computed, ReferenceTable expected, double? tolerance)
    {
        var comparison = new Comparison();
        var rows = computed.Units.Select((unit, row) => (unit, row)).ToDictionary();
        if (computed.Units.Length != expected.Units.Length)
        {
            comparison.Fail($"{computed.Units.Length} rows were computed, {expected.Units.Length} are expected.");
        }

        foreach (var code in expected.Indicators)
        {
            if (!computed.Has(code))
            {
                comparison.Fail($"The column '{code}' was not computed.");
                continue;
            }

            for (var row = 0; row < expected.Units.Length; row++)
            {
                var unit = expected.Units[row];
                comparison.Compare(unit, code, rows.TryGetValue(unit, out var own) ? computed[code][own] : null, expected[code][row], tolerance);
            }
        }

        return comparison;
    }

    private void Compare(string unit, string code, double? computed, double expected, double? tolerance)
    {
        Cells++;
        if (computed is not { } value || double.IsNaN(value) != double.IsNaN(expected))
        {
            Fail($"{unit}, {code}: {Show(computed)} in place of {Show(expected)}.");
            return;
        }

        var error = double.IsNaN(expected) ? 0 : Math.Abs(value - expected);
        if (tolerance is null)
        {
            RankMismatches += error == 0 ? 0 : 1;
        }
        else
        {
            MaxAbsError = Math.Max(MaxAbsError, error);
        }

        if (!(error <= (tolerance ?? 0)))
        {
            Fail($"{unit}, {code}: {Show(value)} in place of {Show(expected)}.");
        }
    }

    private void Fail(string reason)
    {
        Failures++;
        if (_reasons.Count < MostReasons)
        {
            _reasons.Add(reason);
        }
    }

    private static string Show(double? value) =>
        value is null || double.IsNaN(value.Value) ? "nothing" : value.Value.ToString("R", CultureInfo.InvariantCulture);
}
