using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Robustness;

/// <summary>Sobol indices of a function on a full grid of discrete, equally likely factors: sums, not estimates.</summary>
public static class SobolIndices
{
    /// <summary>First-order and total index of every factor.</summary>
    /// <param name="levels">Number of levels of each factor.</param>
    /// <param name="outputs">The outputs, the last factor running fastest.</param>
    /// <returns>By factor; 0 for all where the output is constant.</returns>
    /// <exception cref="ArgumentException">Not as many outputs as the grid has points.</exception>
    public static ImmutableArray<SobolIndex> Of(ImmutableArray<int> levels, ImmutableArray<double> outputs)
    {
        if (levels.Aggregate(1L, (product, level) => product * level) != outputs.Length)
        {
            throw new ArgumentException("The outputs are not those of the grid.", nameof(outputs));
        }

        // Centred first: with a mean far from 0 the squares would cancel away what is to be measured.
        var mean = outputs.Average();
        var centred = outputs.Select(output => output - mean).ToImmutableArray();
        var variance = centred.Average(output => output * output);
        return [.. levels.Select((_, factor) => variance == 0 ? new SobolIndex(0, 0) : Index(levels, centred, factor, variance))];
    }

    private static SobolIndex Index(ImmutableArray<int> levels, ImmutableArray<double> centred, int factor, double variance)
    {
        var stride = levels.Skip(factor + 1).Aggregate(1, (product, level) => product * level);
        var count = levels[factor];
        var others = centred.Length / count;
        var byLevel = new double[count];
        var byOthers = new double[others];
        for (var place = 0; place < centred.Length; place++)
        {
            byLevel[place / stride % count] += centred[place] / others;
            byOthers[(place / (stride * count) * stride) + (place % stride)] += centred[place] / count;
        }

        // Saltelli et al. 2008: S = V(E[y|x]) / V(y); T = 1 - V(E[y|all but x]) / V(y).
        return new(byLevel.Average(e => e * e) / variance, 1 - (byOthers.Average(e => e * e) / variance));
    }
}
