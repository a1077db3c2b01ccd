using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Platform.Api.Hosting;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.Api.Idempotency;

/// <summary>
/// Names calls without telling anything of them: hashes under a key of the installation, so that nobody who reads the table can
/// try out who said what.
/// </summary>
internal sealed class IdempotencyHashes(PlatformKey platform)
{
    private readonly byte[] _key = platform.Derive("idempotent mutations");

    /// <summary>The name of a key that a caller sent.</summary>
    public string OfKey(string subject, string key) => Hash(Encoding.UTF8.GetBytes($"{subject.Length}:{subject}{key}"));

    /// <summary>The name of what is asked: the field and its coerced arguments, however the document writes them.</summary>
    public string OfArguments(FieldDefinition field, ArgumentValues arguments)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(field.Name);
            for (var index = 0; index < field.Arguments.Count; index++)
            {
                Write(writer, arguments[index]);
            }

            writer.WriteEndArray();
        }

        return Hash(buffer.WrittenSpan);
    }

    private string Hash(ReadOnlySpan<byte> text) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, text));

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case InputObjectValue item:
                WriteObject(writer, item);
                break;
            case object?[] list:
                writer.WriteStartArray();
                Array.ForEach(list, entry => Write(writer, entry));
                writer.WriteEndArray();
                break;
            case EnumValueDefinition member:
                writer.WriteStringValue(member.Name);
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    // In the order of the definition, whatever the order in which they were sent; what was not given is left out.
    private static void WriteObject(Utf8JsonWriter writer, InputObjectValue item)
    {
        writer.WriteStartObject();
        for (var index = 0; index < item.Type.Fields.Count; index++)
        {
            if (InputValues.IsGiven(item[index]))
            {
                writer.WritePropertyName(item.Type.Fields[index].Name);
                Write(writer, item[index]);
            }
        }

        writer.WriteEndObject();
    }
}
