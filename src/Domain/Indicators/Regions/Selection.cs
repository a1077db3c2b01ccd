namespace Platform.Domain.Indicators.Regions;

/// <summary>Medians without sorting: Hoare's selection, which is linear where a sort of every tier would not be.</summary>
internal static class Selection
{
    // So many unlucky pivots do not happen by chance; sorting then bounds the time.
    private const int MostRounds = 64;

    /// <summary>The median; the mean of the middle two where their number is even. Rearranges the values.</summary>
    /// <param name="values">None missing.</param>
    /// <returns>NaN where there is none.</returns>
    internal static double Median(Span<double> values)
    {
        if (values.IsEmpty)
        {
            return double.NaN;
        }

        var middle = values.Length / 2;
        Select(values, middle);
        if (values.Length % 2 == 1)
        {
            return values[middle];
        }

        var below = double.NegativeInfinity;
        foreach (var value in values[..middle])
        {
            below = Math.Max(below, value);
        }

        return below + ((values[middle] - below) / 2);
    }

    /// <summary>Puts the value of a place where sorting would put it, none over it before and none under it behind.</summary>
    private static void Select(Span<double> values, int place)
    {
        var (low, high) = (0, values.Length - 1);
        for (var round = 0; low < high; round++)
        {
            if (round == MostRounds)
            {
                values[low..(high + 1)].Sort();
                return;
            }

            var (left, right) = Partition(values, low, high);
            low = place > right ? left : low;
            high = place < left ? right : high;
            if (place > right && place < left)
            {
                return;
            }
        }
    }

    private static (int Left, int Right) Partition(Span<double> values, int low, int high)
    {
        var pivot = MiddleOf(values[low], values[low + ((high - low) / 2)], values[high]);
        var (left, right) = (low, high);
        while (left <= right)
        {
            while (values[left] < pivot)
            {
                left++;
            }

            while (values[right] > pivot)
            {
                right--;
            }

            if (left <= right)
            {
                (values[left], values[right]) = (values[right], values[left]);
                left++;
                right--;
            }
        }

        return (left, right);
    }

    private static double MiddleOf(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
