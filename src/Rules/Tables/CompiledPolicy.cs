using System.Collections.Concurrent;
using Platform.Rules.Dmn;
using Platform.Rules.Dmn.Runtime;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tables;

/// <summary>
/// A decision model together with the vocabulary of its inputs, ready to be applied to many subjects. Immutable and
/// safe to use from many threads at once.
/// </summary>
public sealed class CompiledPolicy
{
    private readonly ConcurrentDictionary<CompiledDecision, IReadOnlyList<CompiledDecision>> _orders = new();
    private readonly ConcurrentBag<Frame> _frames = [];
    private readonly Dictionary<string, CompiledDecision> _byId;

    internal CompiledPolicy(DmnModel model, Vocabulary vocabulary, string contentHash, PolicyParts parts)
    {
        Model = model;
        Vocabulary = vocabulary;
        ContentHash = contentHash;
        Slots = parts.Slots;
        Inputs = parts.Inputs;
        Decisions = parts.Decisions;
        Tables = [.. parts.Decisions.Select(decision => decision.Table).OfType<CompiledTable>()];
        InputsRead = ReadBy(parts);
        _byId = parts.Decisions.ToDictionary(decision => decision.Element.Id, StringComparer.Ordinal);
    }

    /// <summary>The model.</summary>
    public DmnModel Model { get; }

    /// <summary>The inputs that it may read.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>What identifies the content of the pack; empty if the caller gave nothing.</summary>
    public string ContentHash { get; }

    /// <summary>The decisions, each after those that it needs.</summary>
    public IReadOnlyList<CompiledDecision> Decisions { get; }

    /// <summary>The compiled tables, each after those that it needs.</summary>
    public IReadOnlyList<CompiledTable> Tables { get; }

    /// <summary>The names of the inputs that decisions read, directly or through computed inputs; no other input changes what they say.</summary>
    public IReadOnlySet<string> InputsRead { get; }

    internal IReadOnlyList<Slot> Slots { get; }

    /// <summary>The slots of inputs by name.</summary>
    internal IReadOnlyDictionary<string, InputSlot> Inputs { get; }

    /// <summary>Compiles a model. Nothing is thrown for any model or vocabulary.</summary>
    /// <param name="model">The model.</param>
    /// <param name="vocabulary">Its inputs; null to take them from the model, all stored.</param>
    /// <param name="options">Limits; <see cref="CompilationOptions.Default"/> if null.</param>
    public static CompilationResult Compile(DmnModel model, Vocabulary? vocabulary = null, CompilationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new PolicyCompiler(model, vocabulary ?? Vocabulary.Of(model), options ?? CompilationOptions.Default).Compile();
    }

    /// <summary>The decision of a name or, where no element has the name, of an id; null if there is none.</summary>
    /// <param name="nameOrId">A name or an id.</param>
    public CompiledDecision? Find(string nameOrId) =>
        Model.Find(nameOrId) is Decision decision ? _byId.GetValueOrDefault(decision.Id) : null;

    /// <summary>The table of a decision or the table of an id; null if there is none that is compiled.</summary>
    /// <param name="nameOrId">Name or id of the decision, or id of the table.</param>
    public CompiledTable? FindTable(string nameOrId) =>
        Find(nameOrId)?.Table ?? Tables.FirstOrDefault(table => table.Table.Id == nameOrId);

    /// <summary>
    /// Makes a decision about one subject. The value is that of <see cref="DmnModel.Evaluate"/>, which also tells the
    /// reasons of nulls; this one only tells the value.
    /// </summary>
    /// <param name="nameOrId">Name or id of the decision.</param>
    /// <param name="inputs">The inputs by name. Computed inputs that are missing are worked out; others are null.</param>
    /// <param name="form">How tables are evaluated.</param>
    /// <param name="options">Instant and budget; <see cref="EvaluationOptions.Default"/> if null.</param>
    public FeelValue Evaluate(string nameOrId, FeelContext inputs, TableForm form = TableForm.Index, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(nameOrId);
        ArgumentNullException.ThrowIfNull(inputs);
        options ??= EvaluationOptions.Default;
        if (form == TableForm.Interpreter || Find(nameOrId) is not { } decision)
        {
            return Model.Evaluate(nameOrId, inputs, options).Value;
        }

        var isUsual = form == TableForm.Index && ReferenceEquals(options, EvaluationOptions.Default);
        var frame = isUsual && _frames.TryTake(out var pooled) ? pooled : CreateFrame(form, options);
        var value = Evaluate(decision, inputs, frame);
        if (isUsual)
        {
            _frames.Add(frame);
        }

        return value;
    }

    internal Frame CreateFrame(TableForm form = TableForm.Index, EvaluationOptions? options = null) =>
        new(Model, Slots, options ?? EvaluationOptions.Default) { Form = form };

    /// <summary>Works out a decision and all it needs, the farthest first, so that a long chain takes no deep stack.</summary>
    internal FeelValue Evaluate(CompiledDecision decision, Frame frame)
    {
        foreach (var needed in _orders.GetOrAdd(decision, OrderOf))
        {
            frame.Value(needed.Slot.Index);
        }

        return frame.Stopped ? FeelNull.Value : frame.Value(decision.Slot.Index);
    }

    private static HashSet<string> ReadBy(PolicyParts parts)
    {
        var open = new Stack<string>(parts.Decisions.SelectMany(decision => decision.Reads).OfType<InputSlot>().Select(slot => slot.Name));
        var read = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryPop(out var name))
        {
            if (parts.Inputs.TryGetValue(name, out var slot) && read.Add(name) && slot.Formula?.Root is { } root)
            {
                foreach (var needed in NameUse.Of(root).Names)
                {
                    open.Push(needed);
                }
            }
        }

        return read;
    }

    private FeelValue Evaluate(CompiledDecision decision, FeelContext inputs, Frame frame)
    {
        frame.Start(new ContextReader(new InputValues(Model, inputs), inputs));
        return frame.Evaluation.Bounded(inputs, default, "inputs") is FeelContext ? Evaluate(decision, frame) : FeelNull.Value;
    }

    private List<CompiledDecision> OrderOf(CompiledDecision target)
    {
        var needed = new HashSet<Slot> { target.Slot };
        foreach (var decision in Decisions.Reverse().Where(decision => needed.Contains(decision.Slot)))
        {
            needed.UnionWith(decision.Reads);
        }

        return [.. Decisions.Where(decision => needed.Contains(decision.Slot))];
    }
}
