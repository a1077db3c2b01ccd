using System.Numerics;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Bench.Index;

/// <summary>
/// What the memory allows, after the STREAM benchmark: reads every raw value once and writes every score once, in the same
/// blocks and with nothing but an addition between. No way of computing scores from memory can be faster.
/// </summary>
internal static class Roofline
{
    private const int BlockRows = 1_024;

    internal static void Run(IndicatorColumns columns, double[][] output, int threads)
    {
        var blocks = (columns.Rows + BlockRows - 1) / BlockRows;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
        {
            for (var block = blocks * part / threads; block < blocks * (part + 1) / threads; block++)
            {
                var start = block * BlockRows;
                Block(columns, output, start, Math.Min(BlockRows, columns.Rows - start));
            }
        });
    }

    private static void Block(IndicatorColumns columns, double[][] output, int start, int rows)
    {
        var perOutput = (columns.Values.Length + output.Length - 1) / output.Length;
        for (var place = 0; place < output.Length; place++)
        {
            var into = output[place].AsSpan(start, rows);
            into.Clear();
            for (var i = place * perOutput; i < Math.Min((place + 1) * perOutput, columns.Values.Length); i++)
            {
                Add(columns.Values[i].AsSpan(start, rows), into);
            }
        }
    }

    private static void Add(ReadOnlySpan<double> from, Span<double> into)
    {
        var i = 0;
        for (; i <= from.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (new Vector<double>(from[i..]) + new Vector<double>(into[i..])).CopyTo(into[i..]);
        }

        for (; i < from.Length; i++)
        {
            into[i] += from[i];
        }
    }
}
