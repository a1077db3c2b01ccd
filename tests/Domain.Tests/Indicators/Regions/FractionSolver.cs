using System.Numerics;

namespace Platform.Domain.Tests.Indicators.Regions;

/// <summary>Elimination over exact fractions, sharing nothing with the code under attack: is a sum a combination of known sums?</summary>
internal sealed class FractionSolver
{
    private readonly List<(int Pivot, BigInteger[] Row)> _basis = [];

    internal FractionSolver(IEnumerable<int[]> known)
    {
        foreach (var vector in known)
        {
            var row = Reduce(vector);
            var pivot = Array.FindIndex(row, entry => !entry.IsZero);
            if (pivot >= 0)
            {
                _basis.Add((pivot, row));
            }
        }
    }

    internal bool Solves(int[] sum) => Array.TrueForAll(Reduce(sum), entry => entry.IsZero);

    private BigInteger[] Reduce(int[] vector)
    {
        BigInteger[] row = [.. vector.Select(entry => new BigInteger(entry))];
        foreach (var (pivot, basis) in _basis)
        {
            if (row[pivot].IsZero)
            {
                continue;
            }

            var (own, other) = (basis[pivot], row[pivot]);
            var divisor = BigInteger.Zero;
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = (row[i] * own) - (basis[i] * other);
                divisor = BigInteger.GreatestCommonDivisor(divisor, row[i]);
            }

            for (var i = 0; i < row.Length && divisor > 1; i++)
            {
                row[i] /= divisor;
            }
        }

        return row;
    }
}
