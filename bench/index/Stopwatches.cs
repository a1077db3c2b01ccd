using System.Diagnostics;

namespace Platform.Bench.Index;

/// <summary>Times actions: some rounds to warm up, then the median of the rest.</summary>
internal static class Stopwatches
{
    internal static double MedianSeconds(Action action, int warmUp = 2, int runs = 9) =>
        MedianSeconds([action], warmUp, runs)[0];

    /// <summary>Times actions in turn, so that what else happens on the machine disturbs all of them alike.</summary>
    internal static double[] MedianSeconds(Action[] actions, int warmUp, int runs)
    {
        var seconds = actions.Select(_ => new double[runs]).ToArray();
        for (var run = -warmUp; run < runs; run++)
        {
            for (var i = 0; i < actions.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                actions[i]();
                seconds[i][Math.Max(run, 0)] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            }
        }

        return [.. seconds.Select(times => times.Order().ElementAt(runs / 2))];
    }
}
