using System.Globalization;
using System.Text.Json;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Execution;

namespace Platform.GraphQL.Tests.Binding;

internal sealed class DayCoercion : ScalarCoercion<DateOnly>
{
    public override DateOnly Parse(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ScalarCoercionException("A day is written as 2024-12-31.", "日期应写作 2024-12-31。");

    public override LeafValue Serialize(DateOnly value) => LeafValue.FromString(value.ToString("O", CultureInfo.InvariantCulture));
}
