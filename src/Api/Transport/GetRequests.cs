using System.Text;
using System.Text.Json;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>Reads a request out of the parameters of a GET.</summary>
internal static class GetRequests
{
    /// <exception cref="GraphQLRequestException">The parameters are too long, or one is malformed.</exception>
    public static GraphQLRequest Read(HttpRequest request, TransportSettings settings) =>
        request.QueryString.Value?.Length > settings.LongestQueryString
            ? throw new GraphQLRequestException(TransportErrors.RequestTooLarge.Create(("limit", settings.LongestQueryString)))
            : GraphQLRequestReader.Read(BodyOf(request.Query));

    // The parameters make the same JSON object that a POST carries.
    private static byte[] BodyOf(IQueryCollection query)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            WriteText(writer, query, "query");
            WriteText(writer, query, "operationName");
            WriteObject(writer, query, "variables");
            WriteObject(writer, query, "extensions");
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteText(Utf8JsonWriter writer, IQueryCollection query, string name)
    {
        if (query.TryGetValue(name, out var given))
        {
            writer.WriteString(name, given.ToString());
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, IQueryCollection query, string name)
    {
        if (!query.TryGetValue(name, out var given) || string.IsNullOrEmpty(given))
        {
            return;
        }

        try
        {
            using var value = JsonDocument.Parse(Encoding.UTF8.GetBytes(given.ToString()));
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
        catch (JsonException)
        {
            throw new GraphQLRequestException(TransportErrors.ParameterNotJson.Create(("name", name)));
        }
    }
}
