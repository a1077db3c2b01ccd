using Platform.Api.Index.Boards;
using Platform.Domain.Indicators.Regions;
using Platform.Domain.Indicators.Scoring;
using Platform.GraphQL.Binding;

namespace Platform.Api.Index.Regions;

public enum CellPublication
{
    Published,
    Suppressed,
    SuppressedToProtectAnother,
}

/// <summary>The index of one region for one year, as one audience may read it.</summary>
[ObjectType("RegionIndex")]
public sealed record RegionIndexView(RegionBoard Board, BoardAudience Audience, string Code)
{
    private const ScoreMarks TooLittle = ScoreMarks.Missing | ScoreMarks.InsufficientData;

    private RegionReport Report => Board.Report;

    // A region without enterprises is no place of the report: -1.
    private int Place => Report.Tree.PlaceOf(Code);

    private bool IsShown => Publication == CellPublication.Published && Place >= 0;

    private RegionMiddle? Middle => IsShown ? Report.Middle(Place) : null;

    public int Year => Board.Year;

    public string Catalogue => Board.Edition.Id;

    public string Version => Board.Edition.Version;

    public CellPublication Publication => Audience == BoardAudience.Officers || Place < 0 ? CellPublication.Published : Report.Publication[Place] switch
    {
        CellStatus.TooFew => CellPublication.Suppressed,
        CellStatus.Protecting => CellPublication.SuppressedToProtectAnother,
        _ => CellPublication.Published,
    };

    public decimal? Total => Score is { } score ? Decimals.OrNull(score) : null;

    public string? Band => Score is { } score ? Board.Edition.Catalogue.Rules.BandOf(score)?.Code : null;

    public int? Enterprises => Publication != CellPublication.Published ? null : Middle?.Enterprises ?? 0;

    public int? Scored => Publication != CellPublication.Published ? null : Middle?.Scored ?? 0;

    public decimal? Median => Middle is { } middle ? Decimals.OrNull(middle.Median) : null;

    public decimal? ShareReached => Middle is { } middle ? Decimals.OrNull(middle.ShareReached) : null;

    public decimal? Coverage => Middle is { Coverage: not double.NaN } middle ? Decimals.Percent(middle.Coverage) : null;

    public IReadOnlyList<NodeScore> Nodes => IsShown ? NodeScore.Of(Board.Edition.Plan, Report.Scores, Place, []) : [];

    private double? Score => IsShown && (Report.Scores.TotalMarks[Place] & TooLittle) == 0 ? Report.Scores.Total[Place] : null;
}
