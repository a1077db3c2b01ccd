namespace Platform.Domain.Indicators.Scoring;

/// <summary>The results of one node for one block: in the output's columns where it keeps them, else in scratch.</summary>
/// <param name="Scores">NaN where missing.</param>
/// <param name="Coverage">0 to 1.</param>
/// <param name="Marks"><see cref="ScoreMarks"/>, a 64-bit lane a row, so that they move in step with the scores.</param>
internal readonly record struct NodeRows(BlockColumn<double> Scores, BlockColumn<double> Coverage, BlockColumn<long> Marks)
{
    /// <summary>
    /// Rows scored at a time. Two pages (8 KiB) a column: the scratch stays in the near caches, and the memory is still read
    /// in streams.
    /// </summary>
    internal const int BlockRows = 1_024;

    internal int Count => Scores.Count;

    internal NodeTotal this[int row]
    {
        get => new(Scores.Rows[row], Coverage.Rows[row], (ScoreMarks)Marks.Rows[row]);
        set => (Scores.Rows[row], Coverage.Rows[row], Marks.Rows[row]) = (value.Score, value.Coverage, (long)value.Marks);
    }
}
