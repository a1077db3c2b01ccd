using Platform.Rules.Feel.Values;

namespace Platform.Conformance.Tck;

/// <summary>
/// When an actual value is the expected one. Numbers are equal within the eight decimal places to which the kit states
/// its results; dates and times compare with their zones, contexts whatever the order of their entries.
/// </summary>
internal static class TckComparison
{
    private const decimal Tolerance = 0.00000001m;

    internal static bool AreSame(FeelValue expected, FeelValue actual) => (expected, actual) switch
    {
        (FeelNumber a, FeelNumber b) => Math.Abs(a.Value - b.Value) <= Tolerance,
        (FeelList a, FeelList b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => AreSame(pair.First, pair.Second)),
        (FeelContext a, FeelContext b) => a.Entries.Count == b.Entries.Count
            && a.Entries.All(entry => b.Find(entry.Key) is { } other && AreSame(entry.Value, other)),
        _ => expected.Equals(actual),
    };
}
