namespace Platform.Domain.Indicators.Scoring;

/// <summary>
/// One block's rows of a column of doubles or marks. The same as an <see cref="ArraySegment{T}"/>, with a first element
/// that the inner loops reach by one comparison.
/// </summary>
internal readonly struct BlockColumn<T>(T[] values, int start, int rows)
    where T : struct
{
    internal int Count => rows;

    internal ref T First => ref values[start];

    internal Span<T> Rows => values.AsSpan(start, rows);
}
