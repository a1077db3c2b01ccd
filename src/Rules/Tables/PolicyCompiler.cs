using Platform.Rules.Dmn;
using Platform.Rules.Feel.Types;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Index;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tables;

/// <summary>Compiles a model: inputs, then decisions in the order of their requirements.</summary>
internal sealed partial class PolicyCompiler(DmnModel model, Vocabulary vocabulary, CompilationOptions options)
{
    private readonly List<RuleProblem> _problems = [];
    private readonly List<Slot> _slots = [];
    private readonly Dictionary<string, InputSlot> _inputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompiledDecision> _decisions = new(StringComparer.Ordinal);
    private readonly List<CompiledDecision> _ordered = [];
    private readonly DelegateQuota _quota = new(options.MaxDelegates);
    private readonly CellProbe _probe = new();
    private int _tables;

    internal CompilationResult Compile()
    {
        AddModelInputs();
        AddVocabularyInputs();
        AddFormulas();
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var decision in DecisionsInOrder())
        {
            var depth = 1 + Needed(decision).Select(needed => depths.GetValueOrDefault(needed.Id)).DefaultIfEmpty().Max();
            depths[decision.Id] = depth;
            Compile(decision, depth);
        }

        var policy = new CompiledPolicy(model, vocabulary, options.ContentHash, new PolicyParts(_slots, _inputs, _ordered));
        return new CompilationResult(policy, _problems);
    }

    private void AddModelInputs()
    {
        foreach (var input in model.Elements.OfType<InputData>().DistinctBy(input => input.Variable.Name))
        {
            var known = vocabulary.Find(input.Variable.Name);
            if (known is null)
            {
                Report(RuleProblemKind.UnknownInput, input.Id, "", input.Variable.Name);
            }
            else if (!CanHold(input.Variable.Type.Type, known.Kind))
            {
                Report(RuleProblemKind.InputTypeClash, input.Id, "", input.Variable.Name, known.Kind.ToString(), input.Variable.Type.Name);
            }

            Add(new InputSlot(_slots.Count, input.Variable.Name, input.Variable.Type, known));
        }
    }

    // Computed inputs, keys and events may name inputs that no decision reads.
    private void AddVocabularyInputs()
    {
        foreach (var input in vocabulary.Inputs.Where(input => !_inputs.ContainsKey(input.Name)))
        {
            Add(new InputSlot(_slots.Count, input.Name, ItemType.Of(TypeOf(input.Kind)), input));
        }
    }

    private void AddFormulas()
    {
        var formulas = new InputFormulas(vocabulary, _inputs, _quota, options.MaxChain);
        formulas.Attach();
        _problems.AddRange(formulas.Problems);
    }

    private void Add(InputSlot slot)
    {
        _slots.Add(slot);
        _inputs[slot.Name] = slot;
    }

    private static bool CanHold(FeelType declared, InputKind kind) =>
        declared is AnyType || TypeConformance.Conforms(TypeOf(kind), declared);

    internal static FeelType TypeOf(InputKind kind) => kind switch
    {
        InputKind.Number => FeelType.Number,
        InputKind.Text => FeelType.Text,
        InputKind.Boolean => FeelType.Boolean,
        InputKind.Date => FeelType.Date,
        _ => new ListType(FeelType.Text),
    };

    /// <summary>The decisions, each after those that it needs; the reader has refused circles.</summary>
    private List<Decision> DecisionsInOrder()
    {
        var order = new List<Decision>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in model.Elements.OfType<Decision>())
        {
            var path = new Stack<(Decision Decision, IEnumerator<Decision> Remaining)>();
            Push(path, done, start);
            while (path.TryPeek(out var top))
            {
                if (top.Remaining.MoveNext())
                {
                    Push(path, done, top.Remaining.Current);
                }
                else
                {
                    path.Pop();
                    order.Add(top.Decision);
                }
            }
        }

        return order;
    }

    private void Push(Stack<(Decision Decision, IEnumerator<Decision> Remaining)> path, HashSet<string> done, Decision decision)
    {
        if (done.Add(decision.Id))
        {
            path.Push((decision, Needed(decision).GetEnumerator()));
        }
    }

    private IEnumerable<Decision> Needed(Decision decision) =>
        decision.Information.Select(model.Resolve).Where(needed => needed?.Model == model).Select(needed => needed?.Element).OfType<Decision>();

    private void Report(RuleProblemKind kind, string element, string part, params string[] arguments) =>
        _problems.Add(new RuleProblem(kind, element, part, default, arguments));
}
