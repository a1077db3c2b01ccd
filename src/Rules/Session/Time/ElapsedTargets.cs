using Platform.Rules.Dmn;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Delegates;

namespace Platform.Rules.Session.Time;

/// <summary>
/// The values of one elapsed input at which some table may come out differently. Where the input is only compared with
/// constants these are few; where anything else is done with it every day may matter.
/// </summary>
internal sealed class ElapsedTargets
{
    private readonly int[] _values;

    internal ElapsedTargets(CompiledPolicy policy, InputSlot slot)
    {
        var readers = policy.Decisions.Where(decision => decision.Reads.Contains(slot)).ToList();
        IsEveryDay = readers.Any(decision => !ComparesOnly(decision, slot))
            || policy.Inputs.Values.Any(input => input.Formula?.Root is { } root && NameUse.Of(root).Names.Contains(slot.Name));
        _values = [.. readers.SelectMany(decision => decision.Table?.Index.Columns ?? []).Where(column => column.Slot == slot)
            .SelectMany(column => column.Index.Numbers?.Axis.Cuts.ToArray() ?? [])
            .Where(cut => Math.Abs(cut) < int.MaxValue - 1)
            .SelectMany(cut => new[] { (int)decimal.Ceiling(cut), (int)decimal.Floor(cut) + 1 }).Distinct().Order()];
    }

    /// <summary>Whether any other value may change an outcome.</summary>
    internal bool IsEveryDay { get; }

    /// <summary>The values, rising.</summary>
    internal IReadOnlyList<int> Values => _values;

    /// <summary>The next value to look at when an input rises or falls from a value; null if none is left.</summary>
    internal int? Next(int value, bool rises)
    {
        if (IsEveryDay)
        {
            return rises ? value + 1 : value - 1;
        }

        var index = Array.BinarySearch(_values, rises ? value + 1 : value);
        index = index >= 0 ? index : rises ? ~index : ~index - 1;
        return index < 0 || index >= _values.Length ? null : rises ? _values[index] : _values[index] - 1;
    }

    private static bool ComparesOnly(CompiledDecision decision, InputSlot slot)
    {
        if (decision.Table is not { } table)
        {
            return false;
        }

        var own = table.Index.Columns.Where(column => column.Slot == slot).ToList();
        var others = table.Columns.Where(column => column.Slot != slot);
        return own.All(column => column.Index.Undecided.Count == 0)
            && !others.Any(column => column.Slot is ClauseSlot { Formula.Root: { } root } && Names(root, slot))
            && !table.Table.Rules.Any(rule => rule.Tests.Any(test => test.Root is { } root && NameUse.Of(root).Names.Contains(slot.Name)))
            && !table.Table.Rules.SelectMany(rule => rule.Entries).Concat(table.Table.Outputs.Select(output => output.Default).OfType<ExpressionText>())
                .Any(entry => entry.Root is { } root && Names(root, slot));
    }

    private static bool Names(FeelExpression root, InputSlot slot) => NameUse.Of(root).Names.Contains(slot.Name);
}
