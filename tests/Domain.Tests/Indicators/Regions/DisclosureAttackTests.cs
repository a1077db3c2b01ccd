using Platform.Domain.Indicators.Regions;

namespace Platform.Domain.Tests.Indicators.Regions;

/// <summary>
/// Plays the attacker, with means of its own: solves all published sums for the withheld cells by elimination over
/// exact fractions, and asks query after query.
/// </summary>
public sealed class DisclosureAttackTests
{
    private const int Minimum = 10;

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Protect_OfATableOfRegionsBySectorsBySizes_LeavesNothingToSolveFor(int seed)
    {
        var cube = new RandomCube(new Random(seed));
        var status = CellSuppression.Protect(new(cube.Cells, cube.Relations), Minimum);

        var solved = Attack(cube, key => status[key] == CellStatus.Published);

        Assert.Contains(status.Values, value => value != CellStatus.Published);
        Assert.DoesNotContain(cube.Cells, cell => cell.Count is > 0 and < Minimum && solved.Contains(cell.Key));
    }

    [Fact]
    public void Attack_OnATableWithOnlySmallCellsWithheld_Succeeds()
    {
        // The attacker must be able to win: with primary suppression alone it recovers withheld cells.
        var won = Enumerable.Range(1, 40).Count(seed =>
        {
            var cube = new RandomCube(new Random(seed));
            var small = cube.Cells.Where(cell => cell.Count is > 0 and < Minimum).Select(cell => cell.Key).ToHashSet();
            return Attack(cube, key => !small.Contains(key)).Overlaps(small);
        });

        Assert.True(won > 20, $"only {won} of 40 attacks succeeded");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Ledger_UnderSuccessiveQueries_NeverGivesAwayAFewEnterprises(int seed)
    {
        const int enterprises = 60;
        var random = new Random(seed);
        var ledger = new DisclosureLedger(enterprises, Minimum);
        var granted = new List<int[]>();
        for (var query = 0; query < 60; query++)
        {
            var set = NextSet(random, granted, enterprises);
            if (ledger.Ask(set) == DisclosureAnswer.Granted && set.Length > 0)
            {
                granted.Add(set);
            }
        }

        var solver = new FractionSolver(granted.Select(set => Indicator(set, enterprises)));
        Assert.True(granted.Count > 3);
        Assert.DoesNotContain(Targets(random, granted, enterprises), few => solver.Solves(Indicator(few, enterprises)));
    }

    [Fact]
    public void Attack_OnAnswersThatNobodyGuards_Succeeds()
    {
        const int enterprises = 60;
        var won = Enumerable.Range(1, 40).Count(seed =>
        {
            var random = new Random(seed);
            var answered = new List<int[]>();
            for (var query = 0; query < 60; query++)
            {
                answered.Add(NextSet(random, [.. answered.Where(set => set.Length >= Minimum)], enterprises));
            }

            answered.RemoveAll(set => set.Length < Minimum);
            var solver = new FractionSolver(answered.Select(set => Indicator(set, enterprises)));
            return Targets(random, answered, enterprises).Any(few => solver.Solves(Indicator(few, enterprises)));
        });

        Assert.Equal(40, won);
    }

    [Fact]
    public void Ledger_RefusesTheDifferenceOfTwoSets()
    {
        var ledger = new DisclosureLedger(100, Minimum);

        Assert.Equal(DisclosureAnswer.Granted, ledger.Ask(Enumerable.Range(0, 50)));
        Assert.Equal(DisclosureAnswer.WouldReveal, ledger.Ask(Enumerable.Range(0, 49)));
        Assert.Equal(DisclosureAnswer.TooFew, ledger.Ask(Enumerable.Range(0, 9)));
        Assert.Equal(DisclosureAnswer.Granted, ledger.Ask(Enumerable.Range(0, 40)));
        Assert.Equal(DisclosureAnswer.Granted, ledger.Ask(Enumerable.Range(0, 50)));
    }

    [Fact]
    public void Ledger_RefusesACombinationOfThreeSets()
    {
        // (A + B) - C, where C is all of A and B but one enterprise, leaves that one.
        var ledger = new DisclosureLedger(100, Minimum);

        Assert.Equal(DisclosureAnswer.Granted, ledger.Ask(Enumerable.Range(0, 20)));
        Assert.Equal(DisclosureAnswer.Granted, ledger.Ask(Enumerable.Range(20, 20)));
        Assert.Equal(DisclosureAnswer.WouldReveal, ledger.Ask(Enumerable.Range(0, 39)));
        Assert.Equal(DisclosureAnswer.Granted, ledger.Ask(Enumerable.Range(0, 40)));
    }

    [Fact]
    public void Ledger_AskedForAnEnterpriseThatIsNotThere_Refuses() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosureLedger(20, Minimum).Ask(Enumerable.Range(5, 20)));

    private static HashSet<string> Attack(RandomCube cube, Func<string, bool> isPublished)
    {
        var solver = new FractionSolver(cube.Cells.Where(cell => isPublished(cell.Key)).Select(cell => cube.Vector(cell.Key)));
        return [.. cube.Cells.Where(cell => !isPublished(cell.Key) && solver.Solves(cube.Vector(cell.Key))).Select(cell => cell.Key)];
    }

    /// <summary>Half of the queries are near an earlier one: the way to ask for a difference.</summary>
    private static int[] NextSet(Random random, List<int[]> granted, int enterprises)
    {
        var near = granted.Count > 0 && random.Next(2) == 0 ? granted[random.Next(granted.Count)] : null;
        var from = random.Next(enterprises);
        return near is null
            ? [.. Enumerable.Range(0, enterprises).Where(row => (row + from) % enterprises < random.Next(10, enterprises))]
            : [.. near.Where(_ => random.Next(12) != 0)];
    }

    /// <summary>Sets of fewer than the minimum: every single enterprise, and what any two granted sets differ by.</summary>
    private static IEnumerable<int[]> Targets(Random random, List<int[]> granted, int enterprises)
    {
        var differences = granted.SelectMany(one => granted.Select(other => one.Except(other).ToArray()))
            .Where(set => set.Length is > 0 and < Minimum);
        var guesses = Enumerable.Range(0, 300)
            .Select(_ => Enumerable.Range(0, enterprises).OrderBy(_ => random.Next()).Take(random.Next(1, Minimum)).ToArray());
        return Enumerable.Range(0, enterprises).Select(row => new[] { row }).Concat(differences).Concat(guesses);
    }

    private static int[] Indicator(int[] set, int enterprises)
    {
        var vector = new int[enterprises];
        foreach (var row in set)
        {
            vector[row] = 1;
        }

        return vector;
    }
}
