using System.Globalization;

namespace Platform.GraphQL.Execution;

/// <summary>A value of a scalar or enum on its way into a response, without boxing of numbers and booleans.</summary>
public readonly struct LeafValue
{
    private LeafValue(ResultValue value) => Value = value;

    /// <summary>Null.</summary>
    public static LeafValue Null => default;

    internal ResultValue Value { get; }

    /// <summary>A boolean.</summary>
    /// <param name="value">The value.</param>
    public static LeafValue FromBoolean(bool value) => new(new ResultValue(value ? ResultKind.True : ResultKind.False));

    /// <summary>A whole number.</summary>
    /// <param name="value">The value.</param>
    public static LeafValue FromInt64(long value) => new(new ResultValue(ResultKind.Integer, value));

    /// <summary>A number; it must be finite.</summary>
    /// <param name="value">The value.</param>
    public static LeafValue FromDouble(double value) =>
        new(new ResultValue(ResultKind.Double, BitConverter.DoubleToInt64Bits(value)));

    /// <summary>A decimal number, written with all its digits.</summary>
    /// <param name="value">The value.</param>
    public static LeafValue FromDecimal(decimal value) =>
        new(new ResultValue(ResultKind.Number, value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A text; null gives null.</summary>
    /// <param name="value">The value, not yet escaped.</param>
    public static LeafValue FromString(string? value) =>
        value is null ? default : new LeafValue(new ResultValue(ResultKind.Text, value));

    /// <summary>A text that is already UTF-8, such as a database driver delivers.</summary>
    /// <param name="utf8">The value, not yet escaped; the bytes must stay unchanged until the response is written.</param>
    public static LeafValue FromUtf8(byte[] utf8) => new(new ResultValue(ResultKind.Utf8Text, utf8));

    /// <summary>A piece of JSON that is copied into the response as it is.</summary>
    /// <param name="json">One complete JSON value as UTF-8; the bytes must stay unchanged until the response is written.</param>
    public static LeafValue FromJson(byte[] json) => new(new ResultValue(ResultKind.Json, json));
}
