using System.Text.Json;
using Platform.GraphQL.Execution;

namespace Platform.GraphQL.Coercion;

/// <summary>For custom scalars that the host gives no coercion: any JSON value passes as it is.</summary>
internal sealed class AnyCoercion : ScalarCoercion<object>
{
    internal static AnyCoercion Instance { get; } = new();

    public override object Parse(JsonElement value) => value.Clone();

    public override LeafValue Serialize(object value) => LeafValue.FromJson(JsonSerializer.SerializeToUtf8Bytes(value));
}
