using Platform.Domain.Indicators.Regions;

namespace Platform.Domain.Tests.Indicators.Regions;

public sealed class CellSuppressionTests
{
    private const int Minimum = 10;

    [Fact]
    public void Protect_OfOneSmallCell_WithholdsASecondWhereTheTotalWouldRevealIt()
    {
        var status = Protect(Cells(("t", 60), ("a", 4), ("b", 25), ("c", 31)), new TableRelation("t", ["a", "b", "c"]));

        Assert.Equal(CellStatus.TooFew, status["a"]);
        Assert.Equal(CellStatus.Protecting, status["b"]);
        Assert.Equal((CellStatus.Published, CellStatus.Published), (status["c"], status["t"]));
    }

    [Fact]
    public void Protect_OfTwoSmallCellsThatAreFewTogether_WithholdsAThird()
    {
        var status = Protect(Cells(("t", 40), ("a", 2), ("b", 3), ("c", 35)), new TableRelation("t", ["a", "b", "c"]));

        Assert.Equal(CellStatus.Protecting, status["c"]);
    }

    [Fact]
    public void Protect_WhereEveryPartIsSmall_WithholdsNoMoreThanNeeded()
    {
        var enough = Protect(Cells(("t", 11), ("a", 5), ("b", 6)), new TableRelation("t", ["a", "b"]));
        var tooFew = Protect(Cells(("t", 9), ("a", 4), ("b", 5)), new TableRelation("t", ["a", "b"]));

        Assert.Equal(CellStatus.Published, enough["t"]);
        Assert.Equal(CellStatus.TooFew, tooFew["t"]);
    }

    [Fact]
    public void Protect_OfAnEmptyCell_PublishesIt() =>
        Assert.Equal(CellStatus.Published, Protect(Cells(("t", 20), ("a", 0), ("b", 20)), new TableRelation("t", ["a", "b"]))["a"]);

    [Fact]
    public void Recoverable_OfANaivelyPublishedTable_FindsTheCellThatATotalReveals()
    {
        var table = new DisclosureTable(Cells(("t", 60), ("a", 4), ("b", 56)), [new("t", ["a", "b"])]);

        Assert.Equal<string>(["a"], CellSuppression.Recoverable(table, key => key != "a", Minimum));
        Assert.Empty(CellSuppression.Recoverable(table, key => key == "t", Minimum));
    }

    [Fact]
    public void Table_WithACellThatIsNotThere_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new DisclosureTable(Cells(("t", 1)), [new("t", ["a"])]));

    private static IReadOnlyDictionary<string, CellStatus> Protect(IEnumerable<TableCell> cells, TableRelation relation) =>
        CellSuppression.Protect(new(cells, [relation]), Minimum);

    private static TableCell[] Cells(params (string Key, int Count)[] cells) => [.. cells.Select(cell => new TableCell(cell.Key, cell.Count))];
}
