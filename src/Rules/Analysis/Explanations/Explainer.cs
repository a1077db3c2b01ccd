using Platform.Rules.Dmn.Runtime;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Index;

namespace Platform.Rules.Analysis.Explanations;

/// <summary>Records evaluations of the tables of a policy and tells later why they came out as they did.</summary>
/// <param name="policy">The policy.</param>
public sealed class Explainer(CompiledPolicy policy)
{
    /// <summary>Evaluates a table and keeps what is needed to explain it.</summary>
    /// <param name="table">A table of the policy.</param>
    /// <param name="inputs">The inputs by name.</param>
    public DecisionRecord Record(CompiledTable table, FeelContext inputs)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(inputs);
        return new DecisionRecord(policy.ContentHash, table.Table.Id, inputs, Words(table, Start(inputs)));
    }

    /// <summary>Explains a recorded evaluation.</summary>
    /// <param name="record">A record that the same content of the policy made.</param>
    /// <exception cref="ArgumentException">The record is of other content or of a table that is not there.</exception>
    public OutcomeExplanation Explain(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var table = policy.FindTable(record.TableId);
        if (record.ContentHash != policy.ContentHash || table is null || record.Words.Count != table.WordsPerRow)
        {
            throw new ArgumentException($"The record is of the table '{record.TableId}' of '{record.ContentHash}'.", nameof(record));
        }

        var frame = Start(record.Inputs);
        var isReproduced = Words(table, frame).SequenceEqual(record.Words);
        return Explain(table, frame, [.. record.Words], isReproduced);
    }

    /// <summary>Explains how a table comes out for some inputs.</summary>
    /// <param name="table">A table of the policy.</param>
    /// <param name="inputs">The inputs by name.</param>
    public OutcomeExplanation Explain(CompiledTable table, FeelContext inputs)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(inputs);
        var frame = Start(inputs);
        return Explain(table, frame, Words(table, frame), true);
    }

    /// <summary>Why the rules that count for some inputs do, in the order of the table.</summary>
    /// <param name="table">A table of the policy.</param>
    /// <param name="inputs">The inputs by name.</param>
    public IReadOnlyList<RuleReason> Counted(CompiledTable table, FeelContext inputs)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(inputs);
        var frame = Start(inputs);
        var counted = Words(table, frame);
        return [.. Enumerable.Range(0, table.Table.Rules.Count).Where(rule => RuleBits.Has(counted, rule)).Select(rule => Reason(table, frame, rule, true).Reason)];
    }

    private static OutcomeExplanation Explain(CompiledTable table, Frame frame, ulong[] counted, bool isReproduced)
    {
        var reasons = Enumerable.Range(0, table.Table.Rules.Count)
            .Select(rule => Reason(table, frame, rule, RuleBits.Has(counted, rule))).ToLookup(pair => pair.IsCounted, pair => pair.Reason);
        var missed = reasons[false].OrderBy(reason => reason.Failed.Count).ThenBy(Lacking).ThenBy(reason => reason.Rule.Index);
        return new OutcomeExplanation(table.Table, [.. reasons[true]], [.. missed], isReproduced);
    }

    private static (bool IsCounted, RuleReason Reason) Reason(CompiledTable table, Frame frame, int rule, bool isCounted)
    {
        var passed = new List<CellReason>();
        var failed = new List<CellReason>();
        foreach (var column in table.Columns.Where(column => !column.Cells[rule].TakesAnything))
        {
            var cell = column.Cells[rule];
            var value = frame.Value(column.Slot.Index);
            var passes = cell.Test(frame) == true;
            var missing = passes ? null : NearestPass.Of(cell, value);
            (passes ? passed : failed).Add(new CellReason(column.Clause, cell.Text, value, (column.Slot as InputSlot)?.Input?.Unit, missing));
        }

        var outputs = isCounted ? table.MatchedRuleOf(frame, rule).Outputs : [];
        return (isCounted, new RuleReason(table.Table.Rules[rule], outputs, passed, failed));
    }

    /// <summary>How much the numbers of a rule lack, in proportion to their bounds; a cell without a distance counts as wholly missing.</summary>
    private static decimal Lacking(RuleReason reason) => reason.Failed.Sum(cell => cell.Missing switch
    {
        { Bound: FeelNumber { Value: not 0 } bound } missing => Math.Min(1, Math.Abs(missing.Distance) / Math.Abs(bound.Value)),
        { Bound: FeelDate } missing => Math.Min(1, Math.Abs(missing.Distance) / 365),
        _ => 1,
    });

    private Frame Start(FeelContext inputs)
    {
        var frame = policy.CreateFrame();
        frame.Start(new ContextReader(new InputValues(policy.Model, inputs), inputs));
        return frame;
    }

    private static ulong[] Words(CompiledTable table, Frame frame)
    {
        var words = new ulong[table.WordsPerRow];
        if (table.Match(frame, words))
        {
            table.KeepCounting(frame, words);
        }

        return words;
    }
}
