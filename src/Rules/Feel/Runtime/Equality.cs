using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>The operator <c>=</c> (10.3.2.15, tables 52 and 53).</summary>
public static class Equality
{
    /// <summary>Whether two values are equal; null where they are of different kinds, which FEEL does not compare.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A value.</param>
    public static bool? AreEqual(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNull, FeelNull) => true,
        (FeelNull, _) or (_, FeelNull) => false,
        (FeelList a, FeelList b) => Lists(a, b),
        (FeelContext a, FeelContext b) => Contexts(a, b),
        (FeelRange a, FeelRange b) => Ranges(a, b),
        (FeelTime a, FeelTime b) => (a.Zone is null) == (b.Zone is null) && Timeline.Seconds(a) == Timeline.Seconds(b),
        (FeelDateTime a, FeelDateTime b) => (a.Zone is null) == (b.Zone is null) && Timeline.Seconds(a) == Timeline.Seconds(b),
        (FeelFunction a, FeelFunction b) => ReferenceEquals(a, b),
        _ => left.GetType() == right.GetType() ? left.Equals(right) : null,
    };

    private static bool Lists(FeelList left, FeelList right) =>
        left.Items.Count == right.Items.Count && left.Items.Zip(right.Items).All(pair => AreEqual(pair.First, pair.Second) == true);

    private static bool Contexts(FeelContext left, FeelContext right) =>
        left.Entries.Count == right.Entries.Count
        && left.Entries.All(entry => right.Find(entry.Key) is { } other && AreEqual(entry.Value, other) == true);

    private static bool Ranges(FeelRange left, FeelRange right) =>
        left.StartIncluded == right.StartIncluded
        && left.EndIncluded == right.EndIncluded
        && AreEqual(left.Start, right.Start) == true
        && AreEqual(left.End, right.End) == true;
}
