using System.Collections.Immutable;
using System.Globalization;

namespace Platform.Domain.Indicators.Analysis;

/// <summary>
/// Weights from comparisons in pairs (AHP, 层次分析法): the principal eigenvector of the matrix of judgements, with the
/// consistency ratio. An aid beside decided weights, never in their place.
/// </summary>
public static class AnalyticHierarchy
{
    // Saaty 1980: mean consistency index of random reciprocal matrices of 1 to 15 rows.
    private static readonly double[] RandomIndex =
        [0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

    /// <summary>The weights.</summary>
    /// <param name="judgements">Square, 1 to 15 rows; entry (i, j) is how many times more i matters than j.</param>
    /// <returns>The weights, or null and what is wrong: size, an entry not over 0, a pair that is not reciprocal.</returns>
    public static (PairwiseWeights? Weights, IReadOnlyList<IndicatorProblem> Problems) Weigh(
        ImmutableArray<ImmutableArray<double>> judgements)
    {
        var problems = Check(judgements);
        return problems.Count > 0 ? (null, problems) : (Solve(judgements), problems);
    }

    private static PairwiseWeights Solve(ImmutableArray<ImmutableArray<double>> judgements)
    {
        var n = judgements.Length;
        var weights = Enumerable.Repeat(1.0 / n, n).ToArray();
        var eigenvalue = (double)n;
        // A positive matrix has one dominant eigenvalue: the power iteration converges from any positive start.
        for (var step = 0; step < 10_000; step++)
        {
            var image = judgements.Select(row => row.Select((entry, j) => entry * weights[j]).Sum()).ToArray();
            eigenvalue = image.Sum();
            var next = image.Select(value => value / eigenvalue).ToArray();
            var moved = next.Zip(weights, (a, b) => Math.Abs(a - b)).Max();
            weights = next;
            if (moved < 1e-15)
            {
                break;
            }
        }

        var index = n < 3 ? 0 : (eigenvalue - n) / (n - 1);
        return new([.. weights], eigenvalue, index, n < 3 ? 0 : index / RandomIndex[n]);
    }

    private static List<IndicatorProblem> Check(ImmutableArray<ImmutableArray<double>> judgements)
    {
        var problems = new List<IndicatorProblem>();
        var n = judgements.Length;
        if (n is 0 || n >= RandomIndex.Length || judgements.Any(row => row.Length != n))
        {
            problems.Add(new("not-square", "$", "判断矩阵须为 1 到 15 阶方阵。", "The judgements must be a square of 1 to 15 rows."));
            return problems;
        }

        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                CheckPair(judgements, i, j, problems);
            }
        }

        return problems;
    }

    private static void CheckPair(
        ImmutableArray<ImmutableArray<double>> judgements, int i, int j, List<IndicatorProblem> problems)
    {
        var (entry, mirror) = (judgements[i][j], judgements[j][i]);
        var path = string.Create(CultureInfo.InvariantCulture, $"$[{i}][{j}]");
        if (!(entry > 0) || !(mirror > 0))
        {
            problems.Add(new("not-positive", path, "判断值必须大于 0。", "A judgement must be over 0."));
        }
        else if (Math.Abs((entry * mirror) - 1) > 1e-6)
        {
            problems.Add(new("not-reciprocal", path, "互为倒数的两个判断值不一致。",
                "The two judgements of a pair are not each other's reciprocals."));
        }
    }
}
