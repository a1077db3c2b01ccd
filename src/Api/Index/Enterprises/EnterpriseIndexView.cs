using Platform.Api.Index.Boards;
using Platform.GraphQL.Binding;

namespace Platform.Api.Index.Enterprises;

/// <summary>The index of one enterprise for one year, as a row of a board.</summary>
[ObjectType("EnterpriseIndex")]
public sealed record EnterpriseIndexView(IndexBoard Board, int Row)
{
    internal long EnterpriseId => Board.Enterprises[Row].Id;

    public int Year => Board.Year;

    public string Catalogue => Board.Edition.Id;

    public string Version => Board.Edition.Version;

    public decimal? Total => IsRanked ? Decimals.OrNull(Board.Scores.Total[Row]) : null;

    public string? Band => Board.BandOf(Row);

    public decimal Coverage => Decimals.Percent(Board.Scores.TotalCoverage[Row]);

    public bool IsRanked => Board.IsRanked(Row);

    public int? Rank => Board.RankOf(Row) is > 0 and var rank ? rank : null;

    public int Ranked => Board.CountyOf(Row).Ranked;

    public IReadOnlyList<string> RedLines =>
        [.. Board.Edition.Catalogue.Rules.RedLines.Where((_, bit) => (Board.Enterprises[Row].RedLines >> bit & 1) == 1).Select(line => line.Code)];

    public IReadOnlyList<NodeScore> Nodes => NodeScore.Of(Board.Edition.Plan, Board.Scores, Row, Board.MediansFor(Row).Nodes);
}
