using System.Diagnostics;

namespace Platform.Bench.Index;

/// <summary>Times an action: some runs to warm up, then the median of the rest.</summary>
internal static class Stopwatches
{
    internal static double MedianSeconds(Action action, int warmUp = 2, int runs = 9)
    {
        for (var run = 0; run < warmUp; run++)
        {
            action();
        }

        var seconds = new double[runs];
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            seconds[run] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        Array.Sort(seconds);
        return seconds[runs / 2];
    }
}
