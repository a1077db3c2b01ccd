using Platform.Domain.Indicators.History;
using Platform.Domain.Indicators.Scoring;
using Platform.Domain.Tests.Indicators.Catalogues;

namespace Platform.Domain.Tests.Indicators.History;

public sealed class ScoreHistoryTests
{
    private static readonly ScoringPlan First = ScoringPlan.Compile(CatalogueDocument.Small);

    private static readonly ScoringPlan Second = ScoringPlan.Compile(
        CatalogueDocument.ReadValid(CatalogueDocument.With("$.root.children[1].weight", "3")));

    private static readonly YearValues[] Years =
    [
        new(2024, new Dictionary<string, double> { ["L1"] = 75, ["L2"] = 90, ["L3"] = 1.0 }, null, []),
        new(2025, new Dictionary<string, double> { ["L1"] = 90, ["L2"] = 60, ["gone"] = 7, ["L3"] = 1.0 }, null, ["first"]),
        new(2026, new Dictionary<string, double>(), null, []),
    ];

    [Fact]
    public void Recompute_GivesEveryYearUnderTheVersionAsked()
    {
        var old = ScoreHistory.Recompute(First, Years);
        var now = ScoreHistory.Recompute(Second, Years);

        Assert.Equal([62.5, 59, double.NaN], old.Select(score => Math.Round(score.Total, 9)));
        Assert.Equal([75, 59, double.NaN], now.Select(score => Math.Round(score.Total, 9)));
        Assert.All(now, score => Assert.Equal(Second.Catalogue.Version, score.Version));
    }

    [Fact]
    public void Compare_WithinOneVersion_GivesTheChange()
    {
        var scores = ScoreHistory.Recompute(Second, Years);

        var change = Assert.IsType<ScoreChange>(ScoreHistory.Compare(scores[0], scores[1]));
        Assert.Equal(-16, change.Points, 1e-9);
    }

    [Fact]
    public void Compare_OfTwoVersions_IsARefusalAndNotANumber()
    {
        var refusal = Assert.IsType<ComparisonRefused>(
            ScoreHistory.Compare(ScoreHistory.Recompute(First, Years)[0], ScoreHistory.Recompute(Second, Years)[1]));

        Assert.Equal("other-version", refusal.Problem.Code);
        Assert.Contains(First.Catalogue.ContentHash[..8], refusal.Problem.En, StringComparison.Ordinal);
        Assert.Contains("请按同一版本重算", refusal.Problem.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_WithAMissingTotal_IsARefusal()
    {
        var scores = ScoreHistory.Recompute(First, Years);

        var refusal = Assert.IsType<ComparisonRefused>(ScoreHistory.Compare(scores[1], scores[2]));
        Assert.Equal(("no-total", "2026"), (refusal.Problem.Code, refusal.Problem.Path));
    }
}
