using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Batches;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>
/// What of each enterprise decides how a policy comes out for it: the rows that match in every table, and the inputs that
/// texts outside of cells read. Enterprises with equal marks are decided alike, so each kind is decided once.
/// </summary>
internal sealed class PolicyMarks
{
    private readonly RulePolicy _policy;
    private readonly PopulationTable _population;
    private readonly InputCodes _codes;
    private readonly SubjectBatch _batch;
    private readonly string[] _read;
    private readonly ulong[][] _matched;
    private ulong _earlier;
    private int _rows;

    /// <param name="policy">The policy.</param>
    /// <param name="population">The enterprises.</param>
    /// <param name="codes">Codes of what texts read; shared by what is compared.</param>
    public PolicyMarks(RulePolicy policy, PopulationTable population, InputCodes codes)
    {
        (_policy, _population, _codes) = (policy, population, codes);
        _batch = new SubjectBatch(policy.Compiled, population.Table);
        var texts = policy.Compiled.Decisions.SelectMany(decision => LogicTexts.Of(decision.Element.Logic)).ToList();
        _read = [.. policy.Compiled.Vocabulary.Inputs.Select(input => input.Name).Where(name => texts.Exists(text => text.Contains(name, StringComparison.Ordinal)))];
        _matched = [.. policy.Compiled.Tables.Select(_ => Array.Empty<ulong>())];
        IsUnknown = policy.Compiled.Decisions.Any(decision => !LogicTexts.AreAll(decision.Element.Logic)) || Array.Exists(_read, name => population.Table.Find(name) is null);
        Width = policy.Compiled.Tables.Sum(table => table.WordsPerRow) + _read.Length + (IsUnknown ? 1 : 0);
    }

    /// <summary>Marks an enterprise has.</summary>
    public int Width { get; }

    /// <summary>Whether something decides that the marks cannot tell, so that each enterprise has marks of its own.</summary>
    public bool IsUnknown { get; }

    /// <summary>Finds the rows that match for the enterprises that are in the table now.</summary>
    public void Match()
    {
        _earlier += (ulong)_rows;
        _rows = _population.Table.Extent;
        foreach (var table in _policy.Compiled.Tables)
        {
            ref var words = ref _matched[table.Ordinal];
            if (words.Length < _rows * table.WordsPerRow)
            {
                words = new ulong[_rows * table.WordsPerRow];
            }

            _batch.Match(table, 0, _rows, words);
        }
    }

    /// <summary>The rows of a table that match for an enterprise.</summary>
    public ReadOnlySpan<ulong> Matched(CompiledTable table, int row) => _matched[table.Ordinal].AsSpan(row * table.WordsPerRow, table.WordsPerRow);

    /// <summary>Whether texts read the same values of an enterprise here and there.</summary>
    public bool ReadsAlike(PolicyMarks other, int row)
    {
        var isAlike = ReferenceEquals(_population, other._population) || (!IsUnknown && _read.AsSpan().SequenceEqual(other._read));
        for (var input = 0; isAlike && !ReferenceEquals(_population, other._population) && input < _read.Length; input++)
        {
            isAlike = CodeOf(_read[input], row) == other.CodeOf(_read[input], row);
        }

        return isAlike;
    }

    /// <summary>Writes the marks of an enterprise.</summary>
    public void Write(int row, Span<ulong> marks)
    {
        foreach (var table in _policy.Compiled.Tables)
        {
            Matched(table, row).CopyTo(marks);
            marks = marks[table.WordsPerRow..];
        }

        for (var input = 0; input < _read.Length; input++)
        {
            marks[input] = CodeOf(_read[input], row);
        }

        if (IsUnknown)
        {
            marks[^1] = _earlier + (ulong)row;
        }
    }

    /// <summary>What a decision says of an enterprise.</summary>
    public FeelValue Decide(string decision, int row) => _policy.Compiled.Find(decision) is { } compiled
        ? _batch.Evaluate(compiled, row)
        : _policy.Decide(decision, _population.Table.Snapshot(row));

    private ulong CodeOf(string input, int row) => _codes.Of(_population.Table.Find(input), row);
}
