using System.Diagnostics;
using Platform.Rules.Analysis;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Batches;

namespace Platform.Bench.Rules;

/// <summary>Whole tables over many enterprises, one thread.</summary>
internal sealed class Measurements(Action<Figure> report)
{
    internal const int Rules = 50;
    private const int Enterprises = 1_000_000;
    private const int Exported = 20_000;
    private const int Verified = 2_000;

    internal static void Export(string path)
    {
        var columns = new Columns(Exported);
        var table = new MadeTable(Rules);
        var policy = table.Compile();
        var words = Match(policy, columns, out _);
        var expected = words.Take(Verified).Select(word => Enumerable.Range(0, Rules).Where(rule => (word >> rule & 1) != 0).ToArray());
        File.WriteAllText(path, table.ToPeers(columns, expected));
    }

    internal void Run(IReadOnlyList<(string Peer, double Rate)> peers)
    {
        var columns = new Columns(Enterprises);
        var words = Match(new MadeTable(Rules).Compile(), columns, out var rate);
        report(new Figure($"{Rules} rules x {Columns.Inputs} inputs, {Enterprises:N0} enterprises", rate / 1e6, "M/s"));
        foreach (var (peer, theirs) in peers)
        {
            report(new Figure($"the same, {Exported:N0} enterprises at most", theirs / 1e6, "M/s", peer, rate / theirs));
        }

        var byHand = IfElseRate(columns, words);
        report(new Figure("the same by hand", byHand / 1e6, "M/s", "C# if/else over arrays of double", rate / byHand));
        Many(4_000, 100_000);
        Analysis(300);
    }

    private void Analysis(int rules)
    {
        var policy = new MadeTable(rules).Compile("FIRST");
        report(new Figure($"analysis of {rules} rules x {Columns.Inputs} inputs: gaps, masked rules, texts", Best(() => PolicyAnalysis.Analyse(policy)) * 1000, "ms"));
        policy = new MadeTable(rules).Compile("UNIQUE");
        report(new Figure("the same: gaps, overlaps, texts", Best(() => PolicyAnalysis.Analyse(policy)) * 1000, "ms"));
    }

    private static ulong[] Match(CompiledPolicy policy, Columns columns, out double rate)
    {
        var batch = new SubjectBatch(policy, columns.ToSubjects());
        var words = new ulong[columns.Count];
        rate = columns.Count / Best(() => batch.Match(policy.Tables[0], 0, columns.Count, words));
        return words;
    }

    private static double IfElseRate(Columns columns, ulong[] expected)
    {
        var table = new IfElse(columns);
        var words = new ulong[columns.Count];
        var seconds = Best(() => table.Match(words));
        return words.AsSpan().SequenceEqual(expected) ? columns.Count / seconds : throw new InvalidDataException("if/else finds other rules; print IfElse.cs anew");
    }

    private void Many(int rules, int enterprises)
    {
        var columns = new Columns(enterprises);
        var started = Stopwatch.GetTimestamp();
        var policy = new MadeTable(rules).Compile();
        report(new Figure($"{rules:N0} rules, read and compiled", Stopwatch.GetElapsedTime(started).TotalMilliseconds, "ms"));
        var batch = new SubjectBatch(policy, columns.ToSubjects());
        var words = new ulong[enterprises * policy.Tables[0].WordsPerRow];
        var seconds = Best(() => batch.Match(policy.Tables[0], 0, enterprises, words));
        report(new Figure($"{rules:N0} rules, {enterprises:N0} enterprises", seconds / enterprises * 1e9, "ns each"));
    }

    /// <summary>The shortest of some runs, in seconds.</summary>
    private static double Best(Action run)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var started = Stopwatch.GetTimestamp();
            run();
            best = Math.Min(best, Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        return best;
    }
}
