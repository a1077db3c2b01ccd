using System.Collections.Immutable;
using Platform.Domain.Indicators.Analysis;

namespace Platform.Domain.Tests.Indicators.Analysis;

public sealed class OutlierTreatmentTests
{
    private static readonly ImmutableArray<double> Plain = [.. Enumerable.Range(1, 20).Select(i => (double)i)];

    [Fact]
    public void Treat_AColumnWithoutOutliers_LeavesIt()
    {
        var treated = new OutlierTreatment().Treat(Plain);

        Assert.Equal((TreatmentKind.None, 0), (treated.Kind, treated.Steps));
        Assert.Equal<double>(Plain, treated.Values);
    }

    [Fact]
    public void Treat_OneExtreme_DrawsItInToTheNextValue()
    {
        var treated = new OutlierTreatment().Treat(Plain.Add(1_000));

        Assert.Equal((TreatmentKind.Winsorised, 1), (treated.Kind, treated.Steps));
        Assert.Equal<double>(Plain.Add(20), treated.Values);
        Assert.Equal<int>([20], treated.Points);
    }

    [Fact]
    public void Treat_ALowExtreme_DrawsItInFromBelow() =>
        Assert.Equal<double>(Plain.Add(1), new OutlierTreatment().Treat(Plain.Add(-1_000)).Values);

    [Fact]
    public void Treat_WhereDrawingInDoesNotDo_UndoesItAndTakesTheLogarithm()
    {
        var column = Plain.Add(1_000).Add(2_000);

        var treated = new OutlierTreatment(MaximumPoints: 1).Treat(column);

        Assert.Equal((TreatmentKind.Logarithm, 0), (treated.Kind, treated.Steps));
        Assert.Equal(Math.Log(2_000 - 1 + (0.01 * 1_999)), treated.Values[^1], 1e-12);
        Assert.Empty(treated.Points);
    }

    [Fact]
    public void Treat_AConstantOrShortColumn_LeavesIt()
    {
        Assert.Equal(TreatmentKind.None, new OutlierTreatment().Treat([5, 5, 5, 5, 5]).Kind);
        Assert.Equal(TreatmentKind.None, new OutlierTreatment().Treat([1, 1_000, double.NaN]).Kind);
    }
}
