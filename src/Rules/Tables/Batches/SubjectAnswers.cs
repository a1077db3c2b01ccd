using System.Numerics;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Index;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tables.Batches;

/// <summary>
/// What the decisions of a policy say of the subjects of a table. Each decision is asked once for all subjects for whom the same rules of its
/// table match and what their outputs read is the same, so that it need not be asked again for most of them, nor when the table is filled
/// again. Aggregate and elapsed inputs are null here, as in <see cref="SubjectBatch"/>. For one thread at a time.
/// </summary>
public sealed class SubjectAnswers
{
    // Beyond the codes that columns give to numbers, and not theirs of null.
    private const ulong ByValue = 1UL << 62;

    private readonly CompiledPolicy _policy;
    private readonly SubjectTable _subjects;
    private readonly AnswerCodes _codes;
    private readonly SubjectBatch _batch;
    private readonly Dictionary<Slot, DecisionQuestion> _questions;
    private readonly Dictionary<InputSlot, SubjectColumn> _columns = [];
    private readonly SubjectColumn[] _read;
    private readonly ulong[][] _matched;

    /// <summary>Answers about all subjects of a table.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="subjects">The subjects.</param>
    /// <param name="codes">The codes of what is said.</param>
    public SubjectAnswers(CompiledPolicy policy, SubjectTable subjects, AnswerCodes codes)
        : this(policy, subjects, codes, _ => null)
    {
    }

    /// <summary>Answers by another version of a policy about the same subjects; what both say alike is asked once for both.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="other">The answers by the other version.</param>
    /// <param name="same">The decision of the other version that says the same where the same rules match and the same is read; null for none.</param>
    public SubjectAnswers(CompiledPolicy policy, SubjectAnswers other, Func<CompiledDecision, CompiledDecision?> same)
        : this(policy, other._subjects, other._codes, decision => same(decision) is { } alike ? other._questions[alike.Slot].Root : null)
    {
    }

    private SubjectAnswers(CompiledPolicy policy, SubjectTable subjects, AnswerCodes codes, Func<CompiledDecision, int?> root)
    {
        (_policy, _subjects, _codes) = (policy, subjects, codes);
        _batch = new SubjectBatch(policy, subjects);
        _questions = policy.Decisions.ToDictionary(decision => (Slot)decision.Slot, decision => new DecisionQuestion(decision, policy, subjects, root(decision) ?? codes.Begin()));
        foreach (var slot in policy.Inputs.Values)
        {
            if (slot.Input is { } input && subjects.Find(input.Name) is { } column)
            {
                _columns[slot] = column;
            }
        }

        _read = [.. _questions.Values.SelectMany(question => question.Sources).OfType<InputSlot>().Select(slot => _columns[slot]).Distinct()];
        _matched = [.. policy.Tables.Select(_ => Array.Empty<ulong>())];
    }

    /// <summary>Finds the rules that match for the subjects that are in the table now, about whom may be asked then.</summary>
    public void Match()
    {
        var rows = _subjects.Extent;
        foreach (var table in _policy.Tables)
        {
            ref var words = ref _matched[table.Ordinal];
            words = words.Length < rows * table.WordsPerRow ? new ulong[rows * table.WordsPerRow] : words;
            _batch.Match(table, 0, rows, words);
        }
    }

    /// <summary>The rules that match and count for a subject.</summary>
    /// <param name="table">A table of the policy.</param>
    /// <param name="row">A row that was in use when <see cref="Match"/> was called.</param>
    public ReadOnlySpan<ulong> Matched(CompiledTable table, int row)
    {
        ArgumentNullException.ThrowIfNull(table);
        return _matched[table.Ordinal].AsSpan(row * table.WordsPerRow, table.WordsPerRow);
    }

    /// <summary>What a decision says of a subject, as its code.</summary>
    /// <param name="decision">A decision of the policy.</param>
    /// <param name="row">A row that was in use when <see cref="Match"/> was called.</param>
    public int Of(CompiledDecision decision, int row)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Of(_questions[decision.Slot], row);
    }

    /// <summary>Whether what decisions read of a subject, besides the rules that match, is the same in another table.</summary>
    /// <param name="other">Answers about the same subjects, in the same rows of a table that may hold other values.</param>
    /// <param name="row">A row that is in use in both.</param>
    public bool ReadsAlike(SubjectAnswers other, int row)
    {
        ArgumentNullException.ThrowIfNull(other);
        var isAlike = true;
        for (var input = 0; isAlike && !ReferenceEquals(_subjects, other._subjects) && input < _read.Length; input++)
        {
            isAlike = other._subjects.Find(_read[input].Input.Name) is { } column && column.ValueAt(row).Equals(_read[input].ValueAt(row));
        }

        return isAlike;
    }

    private int Of(DecisionQuestion question, int row)
    {
        var rules = question.Decision.Table is { } table ? Matched(table, row) : [];
        if (question.Decision.Table is { IsNothingAmbiguous: true } && RuleBits.IsEmpty(rules))
        {
            return _codes.Of(Ask(question, row));
        }

        var node = Follow(question.Root, question.Reads, row);
        for (var word = 0; word < rules.Length; word++)
        {
            node = _codes.Follow(node, rules[word]);
            for (var rest = rules[word]; rest != 0; rest &= rest - 1)
            {
                node = Follow(node, question.ReadsOf((word << 6) + BitOperations.TrailingZeroCount(rest)), row);
            }
        }

        return _codes.EndOf(node) ?? _codes.End(node, _codes.Of(Ask(question, row)));
    }

    private int Follow(int node, ReadOnlySpan<Slot> reads, int row)
    {
        foreach (var slot in reads)
        {
            node = _codes.Follow(node, slot is InputSlot input ? CodeOf(_columns[input], row) : (ulong)Of(_questions[slot], row));
        }

        return node;
    }

    private ulong CodeOf(SubjectColumn column, int row) => column.CodeAt(row) is { } code ? (ulong)code : ByValue + (ulong)_codes.Of(column.ValueAt(row));

    // What it needs is answered before, because answers share the frame.
    private FeelValue Ask(DecisionQuestion question, int row)
    {
        Span<int> needs = question.Needs.Count <= 64 ? stackalloc int[question.Needs.Count] : new int[question.Needs.Count];
        for (var need = 0; need < needs.Length; need++)
        {
            needs[need] = Of(_questions[question.Needs[need]], row);
        }

        var frame = _batch.Start(row);
        for (var need = 0; need < needs.Length; need++)
        {
            frame.PutCoerced(question.Needs[need].Index, _codes[needs[need]]);
        }

        var value = frame.Value(question.Decision.Slot.Index);
        return frame.Stopped ? FeelNull.Value : value;
    }
}
