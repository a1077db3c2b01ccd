using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Scoring;

/// <summary>A compiled shape. Closed: every kind is in this file.</summary>
internal abstract class LeafRule
{
    internal static LeafRule Of(Indicator indicator) =>
        indicator.ByIndustry.IsEmpty ? Of(indicator.Shape) : new IndustryRule(indicator);

    internal static LeafRule Of(IndicatorShape shape) => shape switch
    {
        LinearShape linear => new LaneRule(Lane.Line(linear.Floor, linear.Target)),
        ChecklistShape list => new LaneRule(Lane.Line(list.Floor, list.Target)),
        RangeShape range => new LaneRule(Lane.Of(range)),
        LogShape log => new LogRule(log),
        PiecewiseShape piecewise => new PiecewiseRule(piecewise.Points),
        _ => throw new ArgumentException($"No scoring for the shape {shape.GetType().Name}.", nameof(shape)),
    };

    /// <summary>The score of one value that is not missing, and whether it was clipped.</summary>
    /// <param name="raw">In the indicator's unit, not NaN.</param>
    /// <param name="section">ASCII letter of the industry's section, or 0.</param>
    internal abstract (double Score, ScoreMarks Marks) Score(double raw, byte section);

    /// <summary>The same rule, or a simpler one where no row's industry is known.</summary>
    internal virtual LeafRule For(bool sectionsKnown) => this;

    /// <summary>The scores of a block of rows, NaN where missing; marks are added to those given.</summary>
    internal virtual void Fill(ReadOnlySpan<double> raw, ReadOnlySpan<byte> sections, Span<double> scores, Span<long> marks)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            if (double.IsNaN(raw[i]))
            {
                scores[i] = double.NaN;
                continue;
            }

            (scores[i], var clipped) = Score(raw[i], sections.IsEmpty ? (byte)0 : sections[i]);
            marks[i] |= (long)clipped;
        }
    }
}

/// <summary>A shape of straight lines, which the vector kernel takes.</summary>
internal sealed class LaneRule(Lane lane) : LeafRule
{
    internal Lane Lane => lane;

    internal override (double Score, ScoreMarks Marks) Score(double raw, byte section) => lane.Score(raw);
}

/// <summary>Straight in the logarithm.</summary>
internal sealed class LogRule(LogShape shape) : LeafRule
{
    private readonly Lane _lane = Lane.Line(Math.Log(shape.Floor), Math.Log(shape.Target));

    internal override (double Score, ScoreMarks Marks) Score(double raw, byte section) =>
        _lane.Score(raw > 0 ? Math.Log(raw) : double.NegativeInfinity);
}

/// <summary>Straight between points.</summary>
internal sealed class PiecewiseRule(ImmutableArray<ShapePoint> points) : LeafRule
{
    private readonly bool _rising = points[^1].Score > points[0].Score;

    internal override (double Score, ScoreMarks Marks) Score(double raw, byte section)
    {
        if (raw < points[0].Raw)
        {
            return (points[0].Score, _rising ? ScoreMarks.BelowFloor : ScoreMarks.BeyondTarget);
        }

        if (raw > points[^1].Raw)
        {
            return (points[^1].Score, _rising ? ScoreMarks.BeyondTarget : ScoreMarks.BelowFloor);
        }

        var right = 1;
        while (raw > points[right].Raw)
        {
            right++;
        }

        var (from, to) = (points[right - 1], points[right]);
        var way = (raw - from.Raw) / (to.Raw - from.Raw);
        return (Lane.Clamp(from.Score + (way * (to.Score - from.Score))), ScoreMarks.None);
    }
}

/// <summary>Another rule for each section of the industry classification.</summary>
internal sealed class IndustryRule : LeafRule
{
    // Letters A to T, and one place more for an industry that is not known.
    private const int Unknown = 'T' - 'A' + 1;

    private readonly LeafRule[] _bySection = new LeafRule[Unknown + 1];
    private readonly Lane[]? _lanes;

    internal IndustryRule(Indicator indicator)
    {
        Array.Fill(_bySection, Of(indicator.Shape));
        foreach (var industry in indicator.ByIndustry)
        {
            var rule = Of(industry.Shape);
            foreach (var section in industry.Sections)
            {
                _bySection[section[0] - 'A'] = rule;
            }
        }

        var straight = _bySection.OfType<LaneRule>().Select(rule => rule.Lane).ToArray();
        _lanes = straight.Length == _bySection.Length ? straight : null;
    }

    internal override LeafRule For(bool sectionsKnown) => sectionsKnown ? this : _bySection[Unknown];

    internal override (double Score, ScoreMarks Marks) Score(double raw, byte section) =>
        _bySection[Place(section)].Score(raw, section);

    internal override void Fill(ReadOnlySpan<double> raw, ReadOnlySpan<byte> sections, Span<double> scores, Span<long> marks)
    {
        if (_lanes is null || sections.IsEmpty)
        {
            base.Fill(raw, sections, scores, marks);
            return;
        }

        LaneTable.Fill(_lanes, sections, raw, scores, marks);
    }

    internal static int Place(byte section) => (int)Math.Min((uint)(section - 'A'), Unknown);
}
