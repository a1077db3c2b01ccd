using System.Diagnostics;
using Platform.Rules.Session.WhenThen;

namespace Platform.Bench.Rules;

/// <summary>Enterprise, cycle and case joined and grouped by town, in When/Then rules.</summary>
internal sealed class JoinMeasurements(Action<Figure> report)
{
    private const int Enterprises = 64_000;
    private const int Towns = 8_000;
    private const int Changes = 2_000;

    internal void Run()
    {
        Load();
        var (session, cases, seconds) = Load();
        report(new Figure($"enterprise x cycle x case by town, {Enterprises:N0} enterprises: load", seconds, "s"));
        var random = new Random(3);
        var ticks = new long[Changes];
        for (var i = 0; i < Changes; i++)
        {
            var matter = cases[random.Next(cases.Length)];
            var started = Stopwatch.GetTimestamp();
            matter.IsOpen = !matter.IsOpen;
            session.Update(matter);
            session.Fire();
            ticks[i] = Stopwatch.GetTimestamp() - started;
        }

        Array.Sort(ticks);
        report(new Figure("the same: one changed case, median", ticks[Changes / 2] * 1e6 / Stopwatch.Frequency, "us"));
        var wrong = Towns - session.Facts<TownCount>().Count(count => count.Cases == cases.Count(matter => matter.IsOpen && matter.Enterprise % Towns == count.Town))
            - Enumerable.Range(0, Towns).Count(town => !cases.Any(matter => matter.IsOpen && matter.Enterprise % Towns == town));
        if (wrong != 0)
        {
            throw new InvalidDataException($"{wrong} towns are counted wrong");
        }
    }

    private static (FactSession Session, Case[] Cases, double Seconds) Load()
    {
        Enterprise[] enterprises = [.. Enumerable.Range(0, Enterprises).Select(id => new Enterprise(id))];
        Cycle[] cycles = [.. Enumerable.Range(0, Enterprises).Select(id => new Cycle(id))];
        Case[] cases = [.. Enumerable.Range(0, Enterprises).Select(id => new Case(id) { IsOpen = id % 3 == 0 })];
        GC.Collect();
        var started = Stopwatch.GetTimestamp();
        var session = new FactSession();
        session.When("open by town").Match<Enterprise>()
            .Join((Enterprise enterprise) => enterprise.Id, (Cycle cycle) => cycle.Enterprise, (enterprise, cycle) => (enterprise, cycle))
            .Join(row => row.enterprise.Id, (Case matter) => matter.Enterprise, (row, matter) => (row.enterprise, row.cycle, matter), matter => matter.IsOpen)
            .GroupBy(row => row.enterprise.Town)
            .Then().Assert(group => new TownCount(group.Key, group.Items.Count));
        Array.ForEach(enterprises, session.Insert);
        Array.ForEach(cycles, session.Insert);
        Array.ForEach(cases, session.Insert);
        session.Fire();
        return (session, cases, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    private sealed class Enterprise(int id)
    {
        internal int Id => id;

        internal int Town => id % Towns;
    }

    private sealed class Cycle(int enterprise)
    {
        internal int Enterprise => enterprise;
    }

    private sealed class Case(int enterprise)
    {
        internal int Enterprise => enterprise;

        internal bool IsOpen { get; set; }
    }

    private sealed record TownCount(int Town, int Cases);
}
