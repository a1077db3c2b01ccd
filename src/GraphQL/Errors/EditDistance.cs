namespace Platform.GraphQL.Errors;

/// <summary>The Damerau-Levenshtein distance (optimal string alignment) where a change of case alone counts as one edit.</summary>
internal static class EditDistance
{
    private const int LongestName = 256;

    /// <summary>The distance, or null if it exceeds the threshold.</summary>
    internal static int? Measure(string written, string name, int threshold)
    {
        if (written == name)
        {
            return 0;
        }

        var left = written.ToLowerInvariant();
        var right = name.ToLowerInvariant();
        if (left == right)
        {
            return 1;
        }

        var isHopeless = Math.Abs(left.Length - right.Length) > threshold || Math.Max(left.Length, right.Length) > LongestName;
        return isHopeless || Align(left, right) is var distance && distance > threshold ? null : distance;
    }

    private static int Align(string left, string right)
    {
        var rows = new int[3][];
        for (var row = 0; row < 3; row++)
        {
            rows[row] = new int[right.Length + 1];
        }

        for (var column = 0; column <= right.Length; column++)
        {
            rows[0][column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            FillRow(rows, left, right, row);
        }

        return rows[left.Length % 3][right.Length];
    }

    private static void FillRow(int[][] rows, string left, string right, int row)
    {
        var (current, above, second) = (rows[row % 3], rows[(row + 2) % 3], rows[(row + 1) % 3]);
        current[0] = row;
        for (var column = 1; column <= right.Length; column++)
        {
            var substitution = above[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
            var cell = Math.Min(Math.Min(above[column] + 1, current[column - 1] + 1), substitution);
            var isSwap = row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
            current[column] = isSwap ? Math.Min(cell, second[column - 2] + 1) : cell;
        }
    }
}
