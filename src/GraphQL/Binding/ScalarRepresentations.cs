using System.Globalization;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>The C# types that values of each scalar can have in resolvers.</summary>
internal sealed class ScalarRepresentations
{
    private readonly Dictionary<(string Scalar, Type Clr), (Delegate Write, Func<object?, object?> Read)> _known = [];

    internal ScalarRepresentations()
    {
        Add("Int", (int value) => LeafValue.FromInt64(value), value => value);
        Add("Int", (short value) => LeafValue.FromInt64(value), value => checked((short)(int)value));
        Add("Int", (byte value) => LeafValue.FromInt64(value), value => checked((byte)(int)value));
        Add<double>("Float", FloatCoercion.Instance.Serialize, value => value);
        Add("Float", (float value) => FloatCoercion.Instance.Serialize(value), value => (float)(double)value);
        Add<decimal>("Float", LeafValue.FromDecimal, value => (decimal)(double)value);
        Add<string>("String", LeafValue.FromString, value => value);
        Add<bool>("Boolean", LeafValue.FromBoolean, value => value);
        Add<string>("ID", LeafValue.FromString, value => value);
        Add("ID", (Guid value) => LeafValue.FromString(value.ToString()), value => Parse<Guid>((string)value));
        Add("ID", (int value) => LeafValue.FromString(value.ToString(CultureInfo.InvariantCulture)), value => Parse<int>((string)value));
        Add("ID", (long value) => LeafValue.FromString(value.ToString(CultureInfo.InvariantCulture)), value => Parse<long>((string)value));
    }

    /// <summary>Adds a C# type for a scalar. What reading throws because of a value's format refuses the value.</summary>
    internal void Add<T>(string scalar, Func<T, LeafValue> write, Func<object, object?> read) =>
        _known[(scalar, typeof(T))] = (write, value => value is null ? null : Guard(read, value));

    /// <summary>A function from the C# type to <see cref="LeafValue"/>, or null if the scalar has no such values.</summary>
    internal Delegate? FindWriter(ScalarType scalar, Type clr) =>
        Find(scalar, clr)?.Write
        ?? (scalar.Coercion.ClrType == clr
            ? Delegate.CreateDelegate(typeof(Func<,>).MakeGenericType(clr, typeof(LeafValue)), scalar.Coercion, "Serialize")
            : null);

    /// <summary>A function from the coerced value to the C# type, or null if the scalar has no such values.</summary>
    internal Func<object?, object?>? FindReader(ScalarType scalar, Type clr) =>
        Find(scalar, clr)?.Read ?? (scalar.Coercion.ClrType == clr ? value => value : null);

    private (Delegate Write, Func<object?, object?> Read)? Find(ScalarType scalar, Type clr) =>
        _known.TryGetValue((scalar.Name, clr), out var found) ? found : null;

    private static object? Guard(Func<object, object?> read, object value)
    {
        try
        {
            return read(value);
        }
        catch (Exception failure) when (failure is FormatException or OverflowException or ArgumentException)
        {
            var shown = Inspection.Describe(value);
            throw new ScalarCoercionException($"the value {shown} has no valid format.", $"值 {shown} 的格式无效。", failure);
        }
    }

    private static object Parse<T>(string text)
        where T : IParsable<T> =>
        T.TryParse(text, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new ScalarCoercionException(CoercionErrors.IdNotRepresentable.Create(("value", Inspection.Describe(text))));
}
