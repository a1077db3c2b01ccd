using Platform.Rules.Feel;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tables;

/// <summary>Reads the expressions of computed inputs and checks what inputs refer to.</summary>
internal sealed class InputFormulas
{
    private readonly Vocabulary _vocabulary;
    private readonly IReadOnlyDictionary<string, InputSlot> _slots;
    private readonly Surroundings _surroundings;
    private readonly SymbolTable _symbols;
    private readonly DelegateQuota _quota;
    private readonly int _maxChain;
    private readonly List<RuleProblem> _problems = [];

    internal InputFormulas(Vocabulary vocabulary, IReadOnlyDictionary<string, InputSlot> slots, DelegateQuota quota, int maxChain)
    {
        _vocabulary = vocabulary;
        _slots = slots;
        _quota = quota;
        _maxChain = maxChain;
        _surroundings = new Surroundings(null, slots.ToDictionary(slot => slot.Key, slot => (Slot)slot.Value), new HashSet<string>());
        _symbols = SymbolTable.BuiltIn.WithNames(slots.Values.Select(slot => KeyValuePair.Create(slot.Name, slot.Type.Type)));
    }

    internal IReadOnlyList<RuleProblem> Problems => _problems;

    /// <summary>Gives every computed input its formula, unless it needs itself.</summary>
    internal void Attach()
    {
        foreach (var slot in _slots.Values)
        {
            slot.Formula = FormulaOf(slot);
        }

        var settled = new HashSet<InputSlot>();
        foreach (var slot in _slots.Values.Where(slot => slot.Formula is not null).ToList())
        {
            Settle(slot, settled, []);
        }
    }

    // A chain is followed no deeper than it may be evaluated later.
    private void Settle(InputSlot slot, HashSet<InputSlot> settled, List<InputSlot> path)
    {
        if (slot.Formula?.Root is not { } root || settled.Contains(slot))
        {
            return;
        }

        if (path.Contains(slot) || path.Count > _maxChain)
        {
            var circle = path.SkipWhile(step => step != slot).Append(slot).Select(step => step.Name);
            _problems.Add(path.Contains(slot)
                ? new RuleProblem(RuleProblemKind.InputCycle, slot.Input?.Id ?? "", "", default, [string.Join(" → ", circle)])
                : new RuleProblem(RuleProblemKind.ChainTooLong, slot.Input?.Id ?? "", "", default, [$"{_maxChain}"]));
            slot.Formula = new Formula(null, _surroundings, _quota);
            return;
        }

        path.Add(slot);
        foreach (var needed in NameUse.Of(root).Names.Select(name => _slots.GetValueOrDefault(name)).OfType<InputSlot>())
        {
            Settle(needed, settled, path);
        }

        path.RemoveAt(path.Count - 1);
        settled.Add(slot);
    }

    /// <summary>The formula of a computed input; null for other sources.</summary>
    private Formula? FormulaOf(InputSlot slot)
    {
        switch (slot.Input?.Source)
        {
            case ComputedInput computed:
                return Read(slot.Input, computed.Expression);
            case ElapsedInput elapsed:
                Check(slot.Input, elapsed.Event, InputKind.Date, _vocabulary);
                break;
            case AggregateInput aggregate:
                Check(slot.Input, aggregate);
                break;
        }

        return null;
    }

    private Formula Read(VocabularyInput input, string expression)
    {
        var parsed = FeelParser.ParseExpression(expression, _symbols);
        Report(input, parsed.Error ?? parsed.Notes.FirstOrDefault(note => note.Kind == FeelProblemKind.UnresolvedName));
        return new Formula(parsed.Root, _surroundings, _quota);
    }

    private void Check(VocabularyInput input, AggregateInput aggregate)
    {
        var facts = aggregate.Over is null ? _vocabulary : _vocabulary.Related.GetValueOrDefault(aggregate.Over);
        if (facts is null)
        {
            Report(input, aggregate.Over ?? "");
            return;
        }

        foreach (var key in aggregate.Key)
        {
            Check(input, key.Subject, null, _vocabulary);
            Check(input, key.Fact, null, facts);
        }

        if (aggregate.Function is AggregateFunction.Sum or AggregateFunction.Min or AggregateFunction.Max)
        {
            Check(input, aggregate.Of ?? "", InputKind.Number, facts);
        }
    }

    // A key, an event and a number to add up are columns, which change only when somebody changes them.
    private void Check(VocabularyInput input, string reference, InputKind? kind, Vocabulary vocabulary)
    {
        var found = vocabulary.Find(reference);
        if (found?.Source is not StoredInput || (kind is not null && found.Kind != kind))
        {
            Report(input, reference);
        }
    }

    private void Report(VocabularyInput input, string reference) =>
        _problems.Add(new RuleProblem(RuleProblemKind.InvalidInputReference, input.Id, "", default, [input.Name, reference]));

    private void Report(VocabularyInput input, FeelProblem? problem)
    {
        if (problem is not null)
        {
            _problems.Add(new RuleProblem(RuleProblemKind.UnreadableInput, input.Id, "", problem.Span, [input.Name, problem.Message]));
        }
    }
}
