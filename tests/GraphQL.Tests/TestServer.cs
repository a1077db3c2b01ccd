using System.Buffers;
using System.Text;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests;

/// <summary>A server over a schema and whatever a test binds to it, answering with JSON text.</summary>
internal sealed class TestServer
{
    private readonly GraphQLServer _server;

    internal TestServer(string sdl, Func<SchemaBinder, SchemaBinder> bind, GraphQLServerOptions? options = null, SchemaOptions? schemaOptions = null)
    {
        var binder = bind(new SchemaBinder(Schema.Build(sdl, schemaOptions)));
        _server = new GraphQLServer(binder.Bind(), options);
    }

    internal GraphQLServer Server => _server;

    internal Task<string> AskAsync(string query, string? variables = null, RequestContext? context = null) =>
        AskAsync(GraphQLRequest.FromQuery(query, variables), context);

    internal async Task<string> AskAsync(GraphQLRequest request, RequestContext? context = null, CancellationToken cancellation = default)
    {
        using var response = await _server.ExecuteAsync(request, context ?? new RequestContext(), cancellation);
        return ToText(response);
    }

    internal static string ToText(GraphQLResponse response)
    {
        var buffer = new ArrayBufferWriter<byte>();
        response.WriteTo(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
