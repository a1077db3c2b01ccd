using System.Numerics;
using Platform.Rules.Dmn;
using Platform.Rules.Dmn.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Index;

namespace Platform.Rules.Tables;

/// <summary>
/// A decision table that is compiled: its rules as bits of words, rule <c>i</c> of the table (from 0) being bit
/// <c>i % 64</c> of word <c>i / 64</c>. Immutable and safe to use from many threads at once.
/// </summary>
public sealed class CompiledTable
{
    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly Surroundings _surroundings;
    private readonly bool[] _isConstant;
    private readonly MatchedRule?[] _constant;
    private readonly bool _isMemorable;
    private readonly Dictionary<DecisionRule, int> _positions = new(ReferenceEqualityComparer.Instance);

    internal CompiledTable(
        int ordinal, Decision decision, DecisionTable table, IReadOnlyList<TableColumn> columns, Surroundings surroundings, TableIndex index)
    {
        Ordinal = ordinal;
        Decision = decision;
        Table = table;
        Index = index;
        _columns = columns;
        _surroundings = surroundings;
        for (var rule = 0; rule < table.Rules.Count; rule++)
        {
            _positions[table.Rules[rule]] = rule;
        }

        var listed = table.Outputs.Select(output => output.Values?.Root).OfType<UnaryTests>().All(IsConstant);
        _isConstant = [.. table.Rules.Select(rule => listed && rule.Entries.All(entry => IsConstant(entry.Root)))];
        _constant = new MatchedRule?[table.Rules.Count];
        HasConstantOutputs = _isConstant.All(isConstant => isConstant);
        _isMemorable = WordsPerRow == 1 && HasConstantOutputs && table.Outputs.All(output => output.Default is null || IsConstant(output.Default.Root));
    }

    /// <summary>Its place among the tables of the policy, from 0; a table that reads another comes after it.</summary>
    public int Ordinal { get; }

    /// <summary>The decision whose logic it is.</summary>
    public Decision Decision { get; }

    /// <summary>The table as it was read.</summary>
    public DecisionTable Table { get; }

    /// <summary>Words that a set of its rules takes.</summary>
    public int WordsPerRow => Index.WordsPerRow;

    /// <summary>Whether no output of any rule depends on an input.</summary>
    public bool HasConstantOutputs { get; }

    /// <summary>
    /// Whether that no rule counts may mean different values: beside none that matches, an input that is not among the listed values, or
    /// rules that contradict each other while there are default outputs.
    /// </summary>
    public bool IsNothingAmbiguous =>
        Index.HasGuard || (Table.HitPolicy is HitPolicy.Unique or HitPolicy.Any && Table.Outputs.Any(output => output.Default is not null));

    internal TableIndex Index { get; }

    /// <summary>Whether the hit policy may keep a matching rule from the result.</summary>
    internal bool NeedsCounting => Table.HitPolicy is HitPolicy.Unique or HitPolicy.Any or HitPolicy.First or HitPolicy.Priority;

    internal IReadOnlyList<TableColumn> Columns => _columns;

    internal Surroundings Surroundings => _surroundings;

    /// <summary>Whether the outputs of a rule depend on no input.</summary>
    internal bool IsConstantRule(int rule) => _isConstant[rule];

    /// <summary>The outputs of a rule that depend on no input, once they were worked out; null before and for other rules.</summary>
    internal IReadOnlyList<FeelValue>? ConstantOutputs(int rule) => _constant[rule]?.Outputs;

    /// <summary>Finds the matching rules.</summary>
    /// <returns>Whether every input is among the input values of its column.</returns>
    internal bool Match(Frame frame, Span<ulong> words) =>
        frame.Form == TableForm.Index ? Index.Match(frame, words) : MatchRules(frame, words);

    /// <summary>The value of the decision for the rules that match.</summary>
    internal FeelValue Conclude(Frame frame, ReadOnlySpan<ulong> words)
    {
        if (!_isMemorable)
        {
            return Evaluation(frame).Conclude(Matched(frame, words), frame.Evaluation);
        }

        var memory = frame.MemoryOf(this);
        if (!memory.TryGetValue(words[0], out var value))
        {
            value = Evaluation(frame).Conclude(Matched(frame, words), frame.Evaluation);
            if (memory.Count < Frame.MaxMemory)
            {
                memory[words[0]] = value;
            }
        }

        return value;
    }

    /// <summary>Takes out the rules whose outputs do not reach the result (8.2.8).</summary>
    internal void KeepCounting(Frame frame, Span<ulong> words)
    {
        switch (Table.HitPolicy)
        {
            case HitPolicy.Unique when RuleBits.Count(words) > 1:
                words.Clear();
                break;
            case HitPolicy.First:
                KeepFirst(words);
                break;
            case HitPolicy.Any or HitPolicy.Priority when RuleBits.Count(words) > 1:
                KeepOnly(words, new HitPolicies(Interpreter(frame), Table, frame.Evaluation).Counting(Matched(frame, words)));
                break;
        }
    }

    /// <summary>A rule that matches, with its outputs.</summary>
    internal MatchedRule MatchedRuleOf(Frame frame, int rule)
    {
        if (_constant[rule] is { } known)
        {
            return known;
        }

        // 10.2.1.1: constant outputs are worked out once, when the rule first matches; equal whoever comes first.
        var matched = Evaluation(frame).Conclude(Table.Rules[rule], frame.Evaluation);
        if (_isConstant[rule] && !frame.Stopped)
        {
            _constant[rule] = matched;
        }

        return matched;
    }

    private List<MatchedRule> Matched(Frame frame, ReadOnlySpan<ulong> words)
    {
        var matched = new List<MatchedRule>();
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
            {
                matched.Add(MatchedRuleOf(frame, (i << 6) + BitOperations.TrailingZeroCount(word)));
                if (Table.HitPolicy == HitPolicy.First)
                {
                    return matched;
                }
            }
        }

        return matched;
    }

    private bool MatchRules(Frame frame, Span<ulong> words)
    {
        words.Clear();
        if (!_columns.All(column => column.Guard is null || frame.IsNull(column.Slot.Index) || column.Guard.Test(frame) == true))
        {
            return false;
        }

        for (var rule = 0; rule < Table.Rules.Count; rule++)
        {
            if (Matches(rule, frame))
            {
                RuleBits.Set(words, rule);
                if (Table.HitPolicy == HitPolicy.First)
                {
                    break;
                }
            }
        }

        return true;
    }

    private bool Matches(int rule, Frame frame)
    {
        foreach (var column in _columns)
        {
            if (column.Cells[rule].Test(frame) != true)
            {
                return false;
            }
        }

        return true;
    }

    private static void KeepFirst(Span<ulong> words)
    {
        var first = words.IndexOfAnyExcept(0UL);
        if (first >= 0)
        {
            words[first] &= 0 - words[first];
            words[(first + 1)..].Clear();
        }
    }

    private void KeepOnly(Span<ulong> words, IReadOnlyList<MatchedRule> counting)
    {
        words.Clear();
        foreach (var match in counting)
        {
            RuleBits.Set(words, _positions[match.Rule]);
        }
    }

    private bool IsConstant(FeelExpression? root) =>
        root is null || (NameUse.Of(root) is { IsConstant: true } use && !use.Names.Any(_surroundings.Defines));

    private bool IsConstant(UnaryTests root) =>
        NameUse.Of(root) is { IsFunctionOfInput: true } use && !use.Names.Any(_surroundings.Defines);

    private BoxedInterpreter Interpreter(Frame frame) => new(frame.Evaluation, Decision, new ExplanationRecorder());

    private TableEvaluation Evaluation(Frame frame) => new(Interpreter(frame), Table, frame.ScopeOf(_surroundings));
}
