using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Functions;

/// <summary>
/// A range, or a point as the range from it to itself, for the relations of DMN 1.5, table 78. The comparisons assume
/// <see cref="IsComparableWith"/>. A missing endpoint lies beyond every value.
/// </summary>
internal sealed class Extent
{
    private readonly FeelRange _range;
    private readonly bool _isPoint;

    private Extent(FeelRange range, bool isPoint)
    {
        _range = range;
        _isPoint = isPoint;
    }

    internal static Extent Of(FeelValue value) => value is FeelRange range
        ? new Extent(range, false)
        : new Extent(new FeelRange(value, true, value, true), true);

    internal bool IsComparableWith(Extent other)
    {
        FeelValue[] endpoints = [_range.Start, _range.End, other._range.Start, other._range.End];
        var known = endpoints.Where(endpoint => endpoint is not FeelNull).ToArray();
        var pointsAreKnown = (!_isPoint || _range.Start is not FeelNull) && (!other._isPoint || other._range.Start is not FeelNull);
        return pointsAreKnown && (known.Length == 0 || known.All(endpoint => Ordering.Compare(known[0], endpoint) is not null));
    }

    internal bool EndsBefore(Extent other)
    {
        var order = EndToStart(other);
        return order < 0 || (order == 0 && (!_range.EndIncluded || !other._range.StartIncluded));
    }

    internal bool Meets(Extent other) => EndToStart(other) == 0 && _range.EndIncluded && other._range.StartIncluded;

    internal bool Overlaps(Extent other) => !EndsBefore(other) && !other.EndsBefore(this);

    internal bool OverlapsBefore(Extent other) => StartsEarlier(other) && !EndsBefore(other) && EndsNoLater(other);

    internal bool Finishes(Extent other) => EndsTogether(other) && (_isPoint || other.StartsNoLater(this));

    internal bool Starts(Extent other) => StartsTogether(other) && (_isPoint || EndsNoLater(other));

    internal bool IsDuring(Extent other) => other.StartsNoLater(this) && EndsNoLater(other);

    internal bool Coincides(Extent other) => StartsTogether(other) && EndsTogether(other);

    private bool StartsTogether(Extent other) =>
        StartToStart(other) == 0 && _range.StartIncluded == other._range.StartIncluded;

    private bool EndsTogether(Extent other) =>
        EndToEnd(other) == 0 && _range.EndIncluded == other._range.EndIncluded;

    private bool StartsEarlier(Extent other)
    {
        var order = StartToStart(other);
        return order < 0 || (order == 0 && _range.StartIncluded && !other._range.StartIncluded);
    }

    private bool StartsNoLater(Extent other)
    {
        var order = StartToStart(other);
        return order < 0 || (order == 0 && (_range.StartIncluded || !other._range.StartIncluded));
    }

    private bool EndsNoLater(Extent other)
    {
        var order = EndToEnd(other);
        return order < 0 || (order == 0 && (!_range.EndIncluded || other._range.EndIncluded));
    }

    private int StartToStart(Extent other) => Compare(_range.Start, -1, other._range.Start, -1);

    private int EndToEnd(Extent other) => Compare(_range.End, 1, other._range.End, 1);

    private int EndToStart(Extent other) => Compare(_range.End, 1, other._range.Start, -1);

    /// <summary>Compares two endpoints; a missing one counts as infinitely far on its side.</summary>
    private static int Compare(FeelValue left, int leftSide, FeelValue right, int rightSide) => (left, right) switch
    {
        (FeelNull, FeelNull) => leftSide.CompareTo(rightSide),
        (FeelNull, _) => leftSide,
        (_, FeelNull) => -rightSide,
        _ => Ordering.Compare(left, right) ?? 0,
    };
}
