namespace Platform.Rules.Feel.Types;

/// <summary>A FEEL type (DMN 1.5, 10.3.2.9). Closed: every kind of type is in this file. Prints as FEEL writes it.</summary>
public abstract record FeelType
{
    private protected FeelType()
    {
    }

    /// <summary>The type that every type conforms to; also stands where nothing is known.</summary>
    public static AnyType Any { get; } = new();

    /// <summary>The type of null alone; it conforms to every type.</summary>
    public static NullType Null { get; } = new();

    /// <summary><c>number</c>.</summary>
    public static PrimitiveType Number { get; } = new("number");

    /// <summary><c>string</c>.</summary>
    public static PrimitiveType Text { get; } = new("string");

    /// <summary><c>boolean</c>.</summary>
    public static PrimitiveType Boolean { get; } = new("boolean");

    /// <summary><c>date</c>.</summary>
    public static PrimitiveType Date { get; } = new("date");

    /// <summary><c>time</c>.</summary>
    public static PrimitiveType Time { get; } = new("time");

    /// <summary><c>date and time</c>.</summary>
    public static PrimitiveType DateTime { get; } = new("date and time");

    /// <summary><c>days and time duration</c>.</summary>
    public static PrimitiveType DaysDuration { get; } = new("days and time duration");

    /// <summary><c>years and months duration</c>.</summary>
    public static PrimitiveType MonthsDuration { get; } = new("years and months duration");

    /// <summary>A list of anything.</summary>
    public static ListType AnyList { get; } = new(Any);

    /// <summary>A context with any entries.</summary>
    public static ContextType AnyContext { get; } = new([]);

    /// <summary>A range over anything that has an order.</summary>
    public static RangeType AnyRange { get; } = new(Any);

    /// <summary>A function of unknown parameters and result.</summary>
    public static FunctionType AnyFunction { get; } = new(null, Any);

    /// <summary>The number of types it is made of, counting a shared part each time; saturates.</summary>
    internal virtual int Size => 1;

    private protected static int Above(IEnumerable<FeelType> parts) =>
        (int)Math.Min(int.MaxValue, parts.Aggregate(1L, (size, part) => size + part.Size));

    /// <summary>The type both conform to: the same type, or <see cref="Any"/>; null joins with everything.</summary>
    /// <param name="other">A second type.</param>
    public FeelType Join(FeelType other) =>
        this is NullType ? other
        : other is NullType || Equals(other) ? this
        : Any;

    /// <summary>The join of several types; <see cref="Any"/> for none.</summary>
    /// <param name="types">Types in any order.</param>
    public static FeelType Join(IEnumerable<FeelType> types) =>
        types.Aggregate((FeelType?)null, (joined, type) => joined is null ? type : joined.Join(type)) ?? Any;
}

/// <summary>The top of the type lattice.</summary>
public sealed record AnyType : FeelType
{
    /// <inheritdoc/>
    public override string ToString() => "Any";
}

/// <summary>The bottom of the type lattice: null.</summary>
public sealed record NullType : FeelType
{
    /// <inheritdoc/>
    public override string ToString() => "Null";
}

/// <summary>One of the eight types without parts.</summary>
/// <param name="Name">The specification's name of the type.</param>
public sealed record PrimitiveType(string Name) : FeelType
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A list.</summary>
/// <param name="Element">The type of its elements.</param>
public sealed record ListType(FeelType Element) : FeelType
{
    internal override int Size { get; } = Above([Element]);

    /// <inheritdoc/>
    public override string ToString() => $"list<{Element}>";
}

/// <summary>A range.</summary>
/// <param name="Endpoint">The type of its endpoints.</param>
public sealed record RangeType(FeelType Endpoint) : FeelType
{
    internal override int Size { get; } = Above([Endpoint]);

    /// <inheritdoc/>
    public override string ToString() => $"range<{Endpoint}>";
}

/// <summary>One declared entry of a context type.</summary>
/// <param name="Name">The key.</param>
/// <param name="Type">The type of its value.</param>
public sealed record ContextField(string Name, FeelType Type);

/// <summary>A context with at least the given entries.</summary>
/// <param name="Fields">Declared entries in order; a value may have more.</param>
public sealed record ContextType(IReadOnlyList<ContextField> Fields) : FeelType
{
    internal override int Size { get; } = Above(Fields.Select(field => field.Type));

    /// <summary>The type of an entry; null where none is declared.</summary>
    /// <param name="name">The key.</param>
    public FeelType? FieldType(string name) => Fields.FirstOrDefault(field => field.Name == name)?.Type;

    /// <summary>Whether both declare the same entries in the same order.</summary>
    /// <param name="other">A second context type.</param>
    public bool Equals(ContextType? other) => ReferenceEquals(this, other) || (other is not null && Fields.SequenceEqual(other.Fields));

    /// <inheritdoc/>
    public override int GetHashCode() => Fields.Aggregate(17, HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString() => Fields.Count == 0
        ? "context"
        : $"context<{string.Join(", ", Fields.Select(field => $"{field.Name}: {field.Type}"))}>";
}

/// <summary>A function.</summary>
/// <param name="Parameters">Types of the parameters in order; null where they are not known.</param>
/// <param name="Result">The type of the result.</param>
public sealed record FunctionType(IReadOnlyList<FeelType>? Parameters, FeelType Result) : FeelType
{
    internal override int Size { get; } = Above([Result, .. Parameters ?? []]);

    /// <summary>Whether both have the same parameters and result.</summary>
    /// <param name="other">A second function type.</param>
    public bool Equals(FunctionType? other) =>
        other is not null
        && Result.Equals(other.Result)
        && (Parameters is null ? other.Parameters is null : other.Parameters is not null && Parameters.SequenceEqual(other.Parameters));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Parameters?.Count, Result);

    /// <inheritdoc/>
    public override string ToString() => Parameters is null ? "function" : $"function<{string.Join(", ", Parameters)}> -> {Result}";
}
