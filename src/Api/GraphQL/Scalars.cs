using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Uploads;

namespace Platform.Api.GraphQL;

/// <summary>The custom scalars of the schema.</summary>
internal static class Scalars
{
    public static ImmutableDictionary<string, ScalarCoercion> All { get; } = ImmutableDictionary<string, ScalarCoercion>.Empty
        .Add("Date", new DateScalar())
        .Add("DateTime", new DateTimeScalar())
        .Add("Decimal", new DecimalScalar())
        .Add("Long", new LongScalar())
        .Add("Json", new JsonScalar())
        .Add("Upload", UploadCoercion.Instance);
}

/// <summary><c>yyyy-MM-dd</c>.</summary>
internal sealed class DateScalar : ScalarCoercion<DateOnly>
{
    public override DateOnly Parse(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new ScalarCoercionException("A Date is a text of the form yyyy-MM-dd.", "Date应为yyyy-MM-dd形式的文本。");

    public override LeafValue Serialize(DateOnly value) => LeafValue.FromString(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}

/// <summary>RFC 3339 in, UTC with milliseconds out.</summary>
internal sealed class DateTimeScalar : ScalarCoercion<DateTimeOffset>
{
    public override DateTimeOffset Parse(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out var instant)
            ? instant.ToUniversalTime()
            : throw new ScalarCoercionException(
                "A DateTime is a text of the form yyyy-MM-ddTHH:mm:ssZ (RFC 3339).", "DateTime应为yyyy-MM-ddTHH:mm:ssZ（RFC 3339）形式的文本。");

    public override LeafValue Serialize(DateTimeOffset value) =>
        LeafValue.FromString(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
}

/// <summary>A JSON number with all its digits.</summary>
internal sealed class DecimalScalar : ScalarCoercion<decimal>
{
    public override decimal Parse(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            ? number
            : throw new ScalarCoercionException("A Decimal is a number of at most 28 digits.", "Decimal应为不超过28位的数字。");

    public override LeafValue Serialize(decimal value) => LeafValue.FromDecimal(value);
}

/// <summary>A whole number that JavaScript can hold exactly.</summary>
internal sealed class LongScalar : ScalarCoercion<long>
{
    private const long Largest = 1L << 53;

    public override long Parse(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number is >= -Largest and <= Largest
            ? number
            : throw new ScalarCoercionException("A Long is a whole number between -2^53 and 2^53.", "Long应为-2^53至2^53之间的整数。");

    public override LeafValue Serialize(long value) => LeafValue.FromInt64(value);
}

/// <summary>Any JSON.</summary>
internal sealed class JsonScalar : ScalarCoercion<JsonElement>
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override JsonElement Parse(JsonElement value) => value.Clone();

    public override LeafValue Serialize(JsonElement value) => LeafValue.FromJson(JsonSerializer.SerializeToUtf8Bytes(value, Options));
}
