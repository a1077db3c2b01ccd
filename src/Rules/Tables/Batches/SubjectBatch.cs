using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Index;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tables.Batches;

/// <summary>
/// Applies a policy to the subjects of a table, many at a time. Aggregate and elapsed inputs are null here; a
/// rule session knows them. For one thread at a time; several batches may share a policy and,
/// while nobody changes it, a table of subjects.
/// </summary>
public sealed class SubjectBatch
{
    private readonly CompiledPolicy _policy;
    private readonly SubjectTable _subjects;
    private readonly Frame _frame;
    private readonly RowReader _reader;
    private readonly TableScan?[] _scans;

    /// <summary>A batch of all subjects of a table.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="subjects">The subjects; those added later belong to it too.</param>
    public SubjectBatch(CompiledPolicy policy, SubjectTable subjects)
        : this(policy, subjects, null)
    {
    }

    internal SubjectBatch(CompiledPolicy policy, SubjectTable subjects, Func<InputSlot, int, FeelValue>? derive)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(subjects);
        _policy = policy;
        _subjects = subjects;
        _frame = policy.CreateFrame();
        _reader = new RowReader(subjects, policy.Inputs.Values, derive);
        _scans = new TableScan?[policy.Tables.Count];
    }

    /// <summary>The rules that match and count by the hit policy, for consecutive rows.</summary>
    /// <param name="table">A table of the policy.</param>
    /// <param name="firstRow">The first row.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="words">
    /// Receives <see cref="CompiledTable.WordsPerRow"/> words a row; rows that are not in use get none of the rules.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The rows reach beyond <see cref="SubjectTable.Extent"/> or <paramref name="words"/> is too short.</exception>
    public void Match(CompiledTable table, int firstRow, int rows, Span<ulong> words)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)firstRow + rows, _subjects.Extent, nameof(rows));
        ArgumentOutOfRangeException.ThrowIfLessThan(words.Length, (long)rows * table.WordsPerRow, nameof(words));
        ScanOf(table).Match(firstRow, rows, words);
        for (var i = 0; _subjects.Count < _subjects.Extent && i < rows; i++)
        {
            if (!_subjects.Contains(firstRow + i))
            {
                words.Slice(i * table.WordsPerRow, table.WordsPerRow).Clear();
            }
        }
    }

    /// <summary>The rules of one row that match and count by the hit policy.</summary>
    /// <param name="table">A table of the policy.</param>
    /// <param name="row">A row in use.</param>
    /// <param name="words">Receives <see cref="CompiledTable.WordsPerRow"/> words.</param>
    public void Match(CompiledTable table, int row, Span<ulong> words)
    {
        ArgumentNullException.ThrowIfNull(table);
        ScanOf(table).Match(row, words);
    }

    /// <summary>How many subjects each rule of a table matches and counts for, in the order of the rules.</summary>
    /// <param name="table">A table of the policy.</param>
    public IReadOnlyList<int> CountSubjects(CompiledTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        const int Rows = 4_096;
        var counts = new int[table.Table.Rules.Count];
        var words = new ulong[Rows * table.WordsPerRow];
        for (var first = 0; first < _subjects.Extent; first += Rows)
        {
            var rows = Math.Min(Rows, _subjects.Extent - first);
            Match(table, first, rows, words);
            for (var row = 0; row < rows; row++)
            {
                foreach (var rule in RuleBits.Of(words[(row * table.WordsPerRow)..((row + 1) * table.WordsPerRow)]))
                {
                    counts[rule]++;
                }
            }
        }

        return counts;
    }

    /// <summary>Makes a decision about one subject.</summary>
    /// <param name="decision">A decision of the policy.</param>
    /// <param name="row">A row in use.</param>
    public FeelValue Evaluate(CompiledDecision decision, int row)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return _policy.Evaluate(decision, Start(row));
    }

    /// <summary>The frame over a row, for what needs single values or outputs.</summary>
    internal Frame Start(int row)
    {
        _reader.Row = row;
        _frame.Start(_reader);
        return _frame;
    }

    internal TableScan ScanOf(CompiledTable table) =>
        _scans[table.Ordinal] ??= new TableScan(table, _subjects, _frame, _reader);
}
