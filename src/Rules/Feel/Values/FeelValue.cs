using Platform.Rules.Feel.Types;

namespace Platform.Rules.Feel.Values;

/// <summary>
/// A FEEL value (DMN 1.5, 10.3.2). Closed: every kind of value is in this file. Immutable and safe to share between
/// threads. Record equality is sameness in the semantic domain, as the function <c>is</c> defines it; the operator
/// <c>=</c> is <see cref="Runtime.Equality"/>. Prints as a FEEL literal.
/// </summary>
public abstract record FeelValue
{
    private protected FeelValue()
    {
    }

    /// <summary>The type, without looking into lists and contexts.</summary>
    public abstract FeelType Type { get; }

    /// <summary>How deep lists and contexts are nested; 0 for a value without parts.</summary>
    internal virtual int Depth => 0;

    /// <summary>What the value would cost to copy or print, counting a shared part each time.</summary>
    internal virtual long Weight => 1;

    /// <summary>A FEEL text that reads back as the value; functions print their parameters only.</summary>
    public sealed override string ToString() => FeelText.Literal(this);
}

/// <summary>null: no value, or an error whose reason stands among the problems of the outcome.</summary>
public sealed record FeelNull : FeelValue
{
    private FeelNull()
    {
    }

    /// <summary>The only instance.</summary>
    public static FeelNull Value { get; } = new();

    /// <inheritdoc/>
    public override FeelType Type => FeelType.Null;
}

/// <summary>A boolean.</summary>
public sealed record FeelBoolean : FeelValue
{
    private FeelBoolean(bool value) => Value = value;

    /// <summary>true</summary>
    public static FeelBoolean True { get; } = new(true);

    /// <summary>false</summary>
    public static FeelBoolean False { get; } = new(false);

    /// <summary>The truth value.</summary>
    public bool Value { get; }

    /// <inheritdoc/>
    public override FeelType Type => FeelType.Boolean;

    /// <summary>The shared instance of a truth value.</summary>
    /// <param name="value">The truth value.</param>
    public static FeelBoolean Of(bool value) => value ? True : False;
}

/// <summary>
/// A number. FEEL asks for 34 decimal digits; <see cref="decimal"/> holds 28 to 29 and magnitudes up to 7.9e28. Sums,
/// differences, products and quotients are exact or correctly rounded within that; what exceeds it is null with
/// <see cref="FeelProblemKind.NumberOverflow"/>. Logarithms, exponentials and fractional powers carry 15 digits.
/// </summary>
/// <param name="Value">The number; 1.0 and 1 are equal.</param>
public sealed record FeelNumber(decimal Value) : FeelValue
{
    /// <inheritdoc/>
    public override FeelType Type => FeelType.Number;
}

/// <summary>A string.</summary>
/// <param name="Value">Its characters; positions and lengths in FEEL count Unicode code points.</param>
public sealed record FeelString(string Value) : FeelValue
{
    private const int CharactersPerUnit = 16;

    /// <inheritdoc/>
    public override FeelType Type => FeelType.Text;

    internal override long Weight => 1 + (Value.Length / CharactersPerUnit);
}

/// <summary>A date.</summary>
/// <param name="Value">The day.</param>
public sealed record FeelDate(CalendarDate Value) : FeelValue
{
    /// <inheritdoc/>
    public override FeelType Type => FeelType.Date;
}

/// <summary>A time of day.</summary>
/// <param name="Value">The time on the clock.</param>
/// <param name="Zone">The offset or region; null for a local time.</param>
public sealed record FeelTime(TimeOfDay Value, FeelZone? Zone) : FeelValue
{
    /// <inheritdoc/>
    public override FeelType Type => FeelType.Time;
}

/// <summary>A date and time.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time on the clock.</param>
/// <param name="Zone">The offset or region; null for a local date and time.</param>
public sealed record FeelDateTime(CalendarDate Date, TimeOfDay Time, FeelZone? Zone) : FeelValue
{
    /// <inheritdoc/>
    public override FeelType Type => FeelType.DateTime;
}

/// <summary>A days and time duration.</summary>
/// <param name="Seconds">Its length in seconds, whole nanoseconds, negative backwards.</param>
public sealed record FeelDaysDuration(decimal Seconds) : FeelValue
{
    /// <inheritdoc/>
    public override FeelType Type => FeelType.DaysDuration;
}

/// <summary>A years and months duration.</summary>
/// <param name="Months">Its length in months, negative backwards.</param>
public sealed record FeelMonthsDuration(long Months) : FeelValue
{
    /// <inheritdoc/>
    public override FeelType Type => FeelType.MonthsDuration;
}

/// <summary>A list.</summary>
public sealed record FeelList : FeelValue
{
    /// <summary>A list of values.</summary>
    /// <param name="items">The values in order; taken over, so they must not change afterwards.</param>
    public FeelList(IReadOnlyList<FeelValue> items)
    {
        Items = items;
        Depth = 1 + items.Aggregate(0, (depth, item) => Math.Max(depth, item.Depth));
        Weight = 1 + items.Sum(item => item.Weight);
    }

    internal FeelList(IReadOnlyList<FeelValue> items, int depth, long weight)
    {
        Items = items;
        Depth = depth;
        Weight = weight;
    }

    /// <summary>The list without elements.</summary>
    public static FeelList Empty { get; } = new([]);

    /// <summary>The elements in order.</summary>
    public IReadOnlyList<FeelValue> Items { get; }

    /// <inheritdoc/>
    public override FeelType Type => FeelType.AnyList;

    internal override int Depth { get; }

    internal override long Weight { get; }

    /// <summary>Whether both hold the same elements in the same order.</summary>
    /// <param name="other">A second list.</param>
    public bool Equals(FeelList? other) =>
        ReferenceEquals(this, other) || (other is not null && Weight == other.Weight && Items.SequenceEqual(other.Items));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Items.Count, Depth, Weight);
}

/// <summary>A context: entries with distinct keys.</summary>
public sealed record FeelContext : FeelValue
{
    private readonly OrderedDictionary<string, FeelValue> _entries;

    /// <summary>A context of entries.</summary>
    /// <param name="entries">Keys with their values; of equal keys the last value counts, at the place of the first.</param>
    public FeelContext(IEnumerable<KeyValuePair<string, FeelValue>> entries)
    {
        _entries = new OrderedDictionary<string, FeelValue>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            _entries[key] = value;
        }

        Depth = 1 + _entries.Values.Aggregate(0, (depth, value) => Math.Max(depth, value.Depth));
        Weight = 1 + _entries.Sum(entry => 1 + (entry.Key.Length / 16) + entry.Value.Weight);
    }

    /// <summary>The context without entries.</summary>
    public static FeelContext Empty { get; } = new([]);

    /// <summary>The entries in the order of their declaration.</summary>
    public IReadOnlyList<KeyValuePair<string, FeelValue>> Entries => _entries;

    /// <inheritdoc/>
    public override FeelType Type => FeelType.AnyContext;

    internal override int Depth { get; }

    internal override long Weight { get; }

    /// <summary>The value under a key; null where there is none.</summary>
    /// <param name="key">The key, compared by code points.</param>
    public FeelValue? Find(string key) => _entries.GetValueOrDefault(key);

    /// <summary>Whether both hold the same keys with the same values, in any order.</summary>
    /// <param name="other">A second context.</param>
    public bool Equals(FeelContext? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _entries.Count == other._entries.Count && _entries.All(entry => entry.Value.Equals(other.Find(entry.Key))));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_entries.Count, Depth, Weight);
}

/// <summary>A range between endpoints of one ordered type.</summary>
/// <param name="Start">The lower endpoint; <see cref="FeelNull"/> for a range without one, such as <c>(&lt; 5)</c>.</param>
/// <param name="StartIncluded">Whether the start belongs to the range.</param>
/// <param name="End">The upper endpoint; <see cref="FeelNull"/> for a range without one.</param>
/// <param name="EndIncluded">Whether the end belongs to the range.</param>
public sealed record FeelRange(FeelValue Start, bool StartIncluded, FeelValue End, bool EndIncluded) : FeelValue
{
    /// <inheritdoc/>
    public override FeelType Type => new RangeType(Start.Type.Join(End.Type));
}

/// <summary>A function: built in, written as a literal, or an invocable part of a decision model.</summary>
/// <param name="Name">Its name; empty for a literal.</param>
/// <param name="Overloads">The ways to call it, in the order in which they are tried; at least one.</param>
public sealed record FeelFunction(string Name, IReadOnlyList<FunctionOverload> Overloads) : FeelValue
{
    /// <inheritdoc/>
    public override FeelType Type => Overloads is [var only] && only.Parameters.All(parameter => parameter.Arity == ParameterArity.One)
        ? new FunctionType([.. only.Parameters.Select(parameter => parameter.Type)], only.Result)
        : new FunctionType(null, FeelType.Join(Overloads.Select(overload => overload.Result)));
}
