using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Platform.Api.Data;
using Platform.Domain;
using Platform.Domain.Enterprises;
using Platform.Domain.Regions;
using Platform.Domain.Statutes;

namespace Platform.Api.Events;

/// <summary>Writes what a domain event carries, without the parts that the log has columns for, as JSON.</summary>
public static class EventData
{
    private static readonly ConcurrentDictionary<Type, bool> EventTypes = new();
    private static readonly JsonSerializerOptions Options = Build();

    public static string Of(DomainEvent happened) => JsonSerializer.Serialize(happened, happened.GetType(), Options);

    private static JsonSerializerOptions Build()
    {
        var options = new JsonSerializerOptions(JsonColumn.Options)
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutLogColumns } },
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };
        options.Converters.Add(new TextConverter<StatutoryTermId>(term => term.Value));
        options.Converters.Add(new TextConverter<DivisionCode>(code => code.Value));
        options.Converters.Add(new TextConverter<IndustryCode>(code => code.Value));
        options.Converters.Add(new TextConverter<UnifiedSocialCreditCode>(code => code.Value));
        return options;
    }

    private static void WithoutLogColumns(JsonTypeInfo type)
    {
        if (!EventTypes.GetOrAdd(type.Type, candidate => candidate.IsAssignableTo(typeof(DomainEvent))))
        {
            return;
        }

        foreach (var property in type.Properties.Where(property => property.Name is "name" or "at" or "by").ToList())
        {
            type.Properties.Remove(property);
        }
    }

    private sealed class TextConverter<T>(Func<T, string> text) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Event data is written, never read back into domain values.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
    }
}
