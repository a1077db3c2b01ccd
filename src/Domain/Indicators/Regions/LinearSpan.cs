namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// The span of sums that have been published, in exact arithmetic modulo a prime. A sum in the span can be computed by
/// anyone from what was published. (A sum outside it over the rationals could be inside only for a prime that divides a
/// determinant of 0s and 1s; for 2^31 - 1 that does not happen by chance.)
/// </summary>
internal sealed class LinearSpan
{
    private const long Prime = int.MaxValue;

    private readonly List<(int Pivot, long[] Row)> _basis = [];

    internal int Rank => _basis.Count;

    /// <summary>The vectors of a basis that are 0 in all columns before one: they span all such vectors of the span.</summary>
    internal IEnumerable<long[]> RowsFrom(int column) => _basis.Where(row => row.Pivot >= column).Select(row => row.Row);

    internal static LinearSpan Of(IEnumerable<long[]> vectors)
    {
        var span = new LinearSpan();
        foreach (var vector in vectors)
        {
            span.Add(vector);
        }

        return span;
    }

    /// <summary>
    /// A random vector at right angles to the whole span: a vector outside the span is at right angles to it only by a
    /// chance of one in 2^31.
    /// </summary>
    internal long[] Witness(int columns, Random random)
    {
        var witness = new long[columns];
        for (var i = 0; i < columns; i++)
        {
            witness[i] = random.NextInt64(Prime);
        }

        // Backwards, each row fixes the entry at its pivot: later pivots are settled, and at earlier ones the row is 0.
        foreach (var (pivot, row) in Enumerable.Reverse(_basis))
        {
            witness[pivot] = 0;
            witness[pivot] = (Prime - Dot(row, witness)) % Prime;
        }

        return witness;
    }

    internal static long Plus(long a, long b) => (a + b) % Prime;

    internal static long Minus(long a) => (Prime - a) % Prime;

    private static long Dot(long[] row, long[] other)
    {
        long sum = 0;
        for (var i = 0; i < row.Length; i++)
        {
            sum = (sum + (row[i] * other[i])) % Prime;
        }

        return sum;
    }

    internal bool Contains(ReadOnlySpan<long> vector) => Reduced(vector).AsSpan().IndexOfAnyExcept(0) < 0;

    internal void Add(ReadOnlySpan<long> vector)
    {
        var row = Reduced(vector);
        var pivot = row.AsSpan().IndexOfAnyExcept(0);
        if (pivot < 0)
        {
            return;
        }

        var inverse = Power(row[pivot], Prime - 2);
        for (var i = pivot; i < row.Length; i++)
        {
            row[i] = row[i] * inverse % Prime;
        }

        _basis.Add((pivot, row));
    }

    private long[] Reduced(ReadOnlySpan<long> vector)
    {
        var row = new long[vector.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = ((vector[i] % Prime) + Prime) % Prime;
        }

        // Each basis row is 0 at the pivots of those before it, so one pass in their order leaves 0 at all pivots.
        foreach (var (pivot, basis) in _basis)
        {
            var factor = row[pivot];
            if (factor != 0)
            {
                Subtract(row, basis, factor);
            }
        }

        return row;
    }

    private static void Subtract(long[] row, long[] basis, long factor)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = (row[i] + ((Prime - factor) * basis[i])) % Prime;
        }
    }

    private static long Power(long value, long exponent)
    {
        long result = 1;
        for (; exponent > 0; exponent >>= 1)
        {
            result = (exponent & 1) == 1 ? result * value % Prime : result;
            value = value * value % Prime;
        }

        return result;
    }
}
