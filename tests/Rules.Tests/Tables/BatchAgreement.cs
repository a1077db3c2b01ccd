using Platform.Rules.Tables;
using Platform.Rules.Tables.Batches;
using Platform.Rules.Tables.Index;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tests.Tables;

/// <summary>Compares the rules that a batch finds with those that delegates find, rule by rule and row by row.</summary>
internal static class BatchAgreement
{
    /// <summary>The first row on which they differ; null if there is none.</summary>
    internal static string? Difference(CompiledPolicy policy, CompiledTable table, SubjectTable subjects)
    {
        var width = table.WordsPerRow;
        var words = new ulong[subjects.Extent * width];
        var batch = new SubjectBatch(policy, subjects);
        batch.Match(table, 0, subjects.Extent, words);
        var single = new ulong[width];
        for (var row = 0; row < subjects.Extent; row++)
        {
            batch.Match(table, row, single);
            var expected = Expected(policy, table, subjects, row);
            var found = words.AsSpan(row * width, width);
            if (!found.SequenceEqual(expected) || !single.AsSpan().SequenceEqual(expected))
            {
                return $"{table.Table.Id} row {row}: {Rules([.. found])} or {Rules(single)} instead of {Rules(expected)} for {subjects.Snapshot(row)}";
            }
        }

        return null;
    }

    private static ulong[] Expected(CompiledPolicy policy, CompiledTable table, SubjectTable subjects, int row)
    {
        var words = new ulong[table.WordsPerRow];
        if (subjects.Contains(row))
        {
            var frame = policy.CreateFrame(TableForm.Delegates);
            frame.Start(new RowReader(subjects, policy.Inputs.Values, null) { Row = row });
            table.Match(frame, words);
            table.KeepCounting(frame, words);
        }

        return words;
    }

    private static string Rules(ulong[] words) => string.Join(",", RuleBits.Of(words));
}
