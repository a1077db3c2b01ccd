using Platform.Rules.Dmn;
using Platform.Rules.Dmn.Runtime;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tables.Delegates;

/// <summary>
/// The values of one evaluation, a slot a name, each worked out when it is first read and kept in its own form, so that
/// compiled expressions neither box nor look names up. Lives on one thread and is used again for the next evaluation.
/// </summary>
internal sealed class Frame
{
    /// <summary>Outcomes of one table that are remembered.</summary>
    internal const int MaxMemory = 4_096;

    private readonly IReadOnlyList<Slot> _slots;
    private readonly EvaluationOptions _options;
    private readonly SlotState[] _states;
    private readonly decimal[] _numbers;
    private readonly string?[] _texts;
    private readonly bool[] _truths;
    private readonly CalendarDate[] _dates;
    private readonly FeelValue?[] _values;
    private readonly Dictionary<Surroundings, FrameScope> _scopes = [];
    private readonly Dictionary<CompiledTable, Dictionary<ulong, FeelValue>> _memories = [];
    private Evaluation? _evaluation;

    internal Frame(DmnModel model, IReadOnlyList<Slot> slots, EvaluationOptions options)
    {
        Model = model;
        _slots = slots;
        _options = options;
        _states = new SlotState[slots.Count];
        _numbers = new decimal[slots.Count];
        _texts = new string?[slots.Count];
        _truths = new bool[slots.Count];
        _dates = new CalendarDate[slots.Count];
        _values = new FeelValue?[slots.Count];
    }

    internal DmnModel Model { get; }

    internal EvaluationOptions Options => _options;

    /// <summary>How decision tables are evaluated.</summary>
    internal TableForm Form { get; init; }

    /// <summary>Where inputs come from; set by <see cref="Start"/>.</summary>
    internal InputReader Reader { get; private set; } = NoInputs.Instance;

    /// <summary>The budget and problems of what the interpreter does for this evaluation.</summary>
    internal Evaluation Evaluation => _evaluation ??= new Evaluation(_options);

    /// <summary>Whether the interpreter used up its budget, which makes every outcome null.</summary>
    internal bool Stopped => _evaluation is { Stopped: true };

    /// <summary>Forgets all values and starts over.</summary>
    internal void Start(InputReader reader)
    {
        Reader = reader;
        Array.Clear(_states);
        _evaluation = null;
    }

    internal bool IsNull(int slot) => StateOf(slot) == SlotState.Null;

    internal decimal? Number(int slot) => StateOf(slot) == SlotState.Null ? null : _numbers[slot];

    internal string? Text(int slot) => StateOf(slot) == SlotState.Null ? null : _texts[slot];

    internal bool? Truth(int slot) => StateOf(slot) == SlotState.Null ? null : _truths[slot];

    internal CalendarDate? Date(int slot) => StateOf(slot) == SlotState.Null ? null : _dates[slot];

    /// <summary>The value of a slot of any kind as the interpreter has it.</summary>
    internal FeelValue Value(int slot)
    {
        var state = StateOf(slot);
        if (state == SlotState.Typed)
        {
            _values[slot] = Boxed(slot);
            _states[slot] = SlotState.Boxed;
        }

        return state == SlotState.Null ? FeelNull.Value : _values[slot] ?? FeelNull.Value;
    }

    internal void PutNumber(int slot, decimal? value)
    {
        _numbers[slot] = value.GetValueOrDefault();
        _states[slot] = value is null ? SlotState.Null : SlotState.Typed;
    }

    internal void PutText(int slot, string? value)
    {
        _texts[slot] = value;
        _states[slot] = value is null ? SlotState.Null : SlotState.Typed;
    }

    internal void PutTruth(int slot, bool? value)
    {
        _truths[slot] = value.GetValueOrDefault();
        _states[slot] = value is null ? SlotState.Null : SlotState.Typed;
    }

    internal void PutDate(int slot, CalendarDate? value)
    {
        _dates[slot] = value.GetValueOrDefault();
        _states[slot] = value is null ? SlotState.Null : SlotState.Typed;
    }

    /// <summary>Keeps a value after converting it to the declared type of the slot.</summary>
    internal void Put(Slot slot, FeelValue value)
    {
        var coerced = value is FeelNull ? value : ItemCoercion.Coerce(value, slot.Type, Evaluation);
        PutCoerced(slot.Index, coerced);
    }

    /// <summary>Keeps a value that already is one of the declared type.</summary>
    internal void PutCoerced(int slot, FeelValue value)
    {
        _values[slot] = value;
        _states[slot] = value is FeelNull ? SlotState.Null : SlotState.Boxed;
        switch (value)
        {
            case FeelNumber number:
                _numbers[slot] = number.Value;
                break;
            case FeelString text:
                _texts[slot] = text.Value;
                break;
            case FeelBoolean truth:
                _truths[slot] = truth.Value;
                break;
            case FeelDate date:
                _dates[slot] = date.Value;
                break;
        }
    }

    /// <summary>Makes a typed value null if the declared type does not allow it.</summary>
    internal void Restrict(Slot slot)
    {
        if (slot.Type.IsRestricted && _states[slot.Index] != SlotState.Null)
        {
            Put(slot, Value(slot.Index));
        }
    }

    /// <summary>The names of an element as the interpreter looks them up.</summary>
    internal FrameScope ScopeOf(Surroundings surroundings)
    {
        if (!_scopes.TryGetValue(surroundings, out var scope))
        {
            _scopes[surroundings] = scope = new FrameScope(this, surroundings);
        }

        return scope;
    }

    /// <summary>The values of a table with constant outputs by the rules that match; kept from evaluation to evaluation.</summary>
    internal Dictionary<ulong, FeelValue> MemoryOf(CompiledTable table)
    {
        if (!_memories.TryGetValue(table, out var memory))
        {
            _memories[table] = memory = [];
        }

        return memory;
    }

    private SlotState StateOf(int slot)
    {
        if (_states[slot] == SlotState.Unknown)
        {
            _slots[slot].Load(this);
        }

        return _states[slot];
    }

    private FeelValue Boxed(int slot) => _slots[slot].Kind switch
    {
        SlotKind.Number => new FeelNumber(_numbers[slot]),
        SlotKind.Text => new FeelString(_texts[slot] ?? ""),
        SlotKind.Boolean => FeelBoolean.Of(_truths[slot]),
        SlotKind.Date => new FeelDate(_dates[slot]),
        _ => _values[slot] ?? FeelNull.Value,
    };

    private enum SlotState : byte
    {
        Unknown,
        Null,
        Typed,
        Boxed,
    }

    private sealed class NoInputs : InputReader
    {
        internal static NoInputs Instance { get; } = new();

        internal override void Read(InputSlot slot, Frame frame) => frame.PutCoerced(slot.Index, FeelNull.Value);

        internal override FeelContext All(Frame frame) => FeelContext.Empty;
    }
}
