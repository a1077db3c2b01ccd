using Platform.Rules.Dmn;
using Platform.Rules.Dmn.Reading;
using Platform.Rules.Dmn.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Index;

namespace Platform.Rules.Tables;

internal sealed partial class PolicyCompiler
{
    private void Compile(Decision decision, int depth)
    {
        var surroundings = SurroundingsOf(decision);
        var isOutside = depth > options.MaxChain || UsesImports(decision);
        if (depth == options.MaxChain + 1)
        {
            Report(RuleProblemKind.ChainTooLong, decision.Id, "", $"{options.MaxChain}");
        }

        var table = isOutside ? null : CompileTable(decision, surroundings);
        Action<Frame, Slot> fill = isOutside ? (frame, slot) => FillOutside(decision, frame, slot)
            : table is not null ? (frame, slot) => FillFromTable(table, frame, slot)
            : decision.Logic is BoxedLiteral literal ? FillFromLiteral(literal, surroundings)
            : (frame, slot) => FillFromLogic(decision, surroundings, frame, slot);
        var slot = new DecisionSlot(_slots.Count, ElementTypes.NameOf(decision), decision.Variable.Type) { Fill = fill };
        _slots.Add(slot);
        var compiled = new CompiledDecision(decision, slot, table, ReadsOf(decision, surroundings, isOutside));
        _decisions[decision.Id] = compiled;
        _ordered.Add(compiled);
    }

    // Of equal names the last counts, as in the context that the interpreter makes of the requirements.
    private Surroundings SurroundingsOf(Decision decision)
    {
        var slots = new Dictionary<string, Slot>(StringComparer.Ordinal);
        foreach (var needed in decision.Information.Select(model.Resolve).OfType<LocatedElement>().Where(needed => needed.Model == model))
        {
            if (SlotOf(needed.Element) is { } slot)
            {
                slots[ElementTypes.NameOf(needed.Element)] = slot;
            }
        }

        var knowledge = decision.Knowledge.Select(model.Resolve).OfType<LocatedElement>().Select(needed => ElementTypes.NameOf(needed.Element));
        return new Surroundings(decision, slots, knowledge.ToHashSet(StringComparer.Ordinal));
    }

    private Slot? SlotOf(DrgElement element) => element switch
    {
        InputData input => _inputs.GetValueOrDefault(input.Variable.Name),
        Decision decision => _decisions.GetValueOrDefault(decision.Id)?.Slot,
        _ => null,
    };

    private bool UsesImports(Decision decision) =>
        decision.Information.Concat(decision.Knowledge).Any(reference => reference.Namespace != model.Namespace);

    private CompiledTable? CompileTable(Decision decision, Surroundings surroundings)
    {
        if (decision.Logic is not DecisionTable table)
        {
            return null;
        }

        var cells = (long)table.Rules.Count * Math.Max(1, table.Inputs.Count + table.Outputs.Count);
        if (cells > options.MaxCells)
        {
            Report(RuleProblemKind.TableTooLarge, decision.Id, table.Id, table.Id, $"{cells}", $"{options.MaxCells}");
            return null;
        }

        var columns = table.Inputs.Select((clause, ordinal) => CompileColumn(table, clause, ordinal, surroundings)).ToList();
        var builder = new TableIndexBuilder(table, columns, _probe);
        var compiled = new CompiledTable(_tables++, decision, table, columns, surroundings, builder.Build());
        foreach (var curtailed in builder.Curtailed)
        {
            Report(RuleProblemKind.ColumnCurtailed, decision.Id, curtailed, table.Inputs.First(input => input.Id == curtailed).Label);
        }

        return compiled;
    }

    private TableColumn CompileColumn(DecisionTable table, InputClause clause, int ordinal, Surroundings surroundings)
    {
        var slot = SlotOf(clause, surroundings);
        var byText = new Dictionary<string, CellTest>(StringComparer.Ordinal);
        var cells = new CellTest[table.Rules.Count];
        for (var rule = 0; rule < cells.Length; rule++)
        {
            var text = table.Rules[rule].Tests[ordinal];
            if (!byText.TryGetValue(text.Text, out var cell))
            {
                byText[text.Text] = cell = new CellTest(text, slot, surroundings, _quota);
            }

            cells[rule] = cell;
        }

        var guard = clause.Values is null ? null : new CellTest(clause.Values, slot, surroundings, _quota);
        return new TableColumn(ordinal, clause, slot, cells, guard, surroundings);
    }

    // A column that simply shows a name needs no slot of its own.
    private Slot SlotOf(InputClause clause, Surroundings surroundings)
    {
        if (clause.Expression.Root is Name name && surroundings.Slots.TryGetValue(name.Identifier, out var named)
            && !clause.Type.IsRestricted && (clause.Type.Type is AnyType || clause.Type.Type == named.Type.Type))
        {
            return named;
        }

        var slot = new ClauseSlot(_slots.Count, clause.Label, clause.Type, new Formula(clause.Expression.Root, surroundings, _quota));
        _slots.Add(slot);
        return slot;
    }

    private static void FillFromTable(CompiledTable table, Frame frame, Slot slot)
    {
        Span<ulong> words = table.WordsPerRow <= 64 ? stackalloc ulong[table.WordsPerRow] : new ulong[table.WordsPerRow];
        var value = table.Match(frame, words) ? table.Conclude(frame, words) : FeelNull.Value;
        frame.Put(slot, ItemCoercion.Coerce(value, table.Table.Type, frame.Evaluation));
    }

    private Action<Frame, Slot> FillFromLiteral(BoxedLiteral literal, Surroundings surroundings)
    {
        var formula = new Formula(literal.Expression.Root, surroundings, _quota);
        return literal.Type.Type is AnyType
            ? (frame, slot) => formula.Fill(slot, frame)
            : (frame, slot) => frame.Put(slot, ItemCoercion.Coerce(formula.Interpret(frame), literal.Type, frame.Evaluation));
    }

    private static void FillFromLogic(Decision decision, Surroundings surroundings, Frame frame, Slot slot)
    {
        var interpreter = new BoxedInterpreter(frame.Evaluation, decision, new ExplanationRecorder());
        frame.Put(slot, interpreter.Evaluate(decision.Logic, frame.ScopeOf(surroundings)));
    }

    // What reaches into other models, or stands at the end of too long a chain, is left to the interpreter as a whole.
    private static void FillOutside(Decision decision, Frame frame, Slot slot)
    {
        var name = ReferenceEquals(frame.Model.Find(decision.Name), decision) ? decision.Name : decision.Id;
        frame.Put(slot, frame.Model.Evaluate(name, frame.Reader.All(frame), frame.Options).Value);
    }

    private List<Slot> ReadsOf(Decision decision, Surroundings surroundings, bool isOutside)
    {
        if (isOutside)
        {
            return [.. _inputs.Values];
        }

        var names = decision.Logic switch
        {
            DecisionTable table => NamesOf(table),
            BoxedLiteral { Expression.Root: { } root } => NameUse.Of(root).Names,
            _ => surroundings.Slots.Keys.ToHashSet(StringComparer.Ordinal),
        };
        return [.. surroundings.Slots.Where(slot => names.Contains(slot.Key)).Select(slot => slot.Value).Distinct()];
    }

    private static HashSet<string> NamesOf(DecisionTable table)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var expressions = table.Inputs.Select(input => input.Expression.Root)
            .Concat(table.Outputs.Select(output => output.Default?.Root))
            .Concat(table.Rules.SelectMany(rule => rule.Entries).Select(entry => entry.Root));
        var tests = table.Inputs.Select(input => input.Values?.Root)
            .Concat(table.Outputs.Select(output => output.Values?.Root))
            .Concat(table.Rules.SelectMany(rule => rule.Tests).Select(test => test.Root));
        foreach (var expression in expressions.OfType<FeelExpression>())
        {
            names.UnionWith(NameUse.Of(expression).Names);
        }

        foreach (var test in tests.OfType<UnaryTests>())
        {
            names.UnionWith(NameUse.Of(test).Names);
        }

        return names;
    }
}
