namespace Platform.Api.Transport;

/// <summary>Where GraphQL is served: one address for all transports.</summary>
internal static class TransportServices
{
    public const string Path = "/graphql";

    public static IServiceCollection AddGraphQLTransport(this IServiceCollection services, TransportSettings settings, GraphQLSettings graphql) => services
        .AddSingleton(settings)
        .AddSingleton(graphql)
        .AddSingleton<CallerBuckets>()
        .AddSingleton<EntityTags>()
        .AddSingleton<OperationRunner>()
        .AddSingleton<UploadForms>()
        .AddSingleton<PostedRequestReader>()
        .AddSingleton<HttpAnswers>()
        .AddSingleton<BatchAnswers>()
        .AddSingleton<MultipartResponses>()
        .AddSingleton<RequestContexts>()
        .AddSingleton<OpenConnections>()
        .AddSingleton<EventStreams>()
        .AddSingleton<GraphQLEndpoint>()
        .AddSingleton<SingleConnectionEndpoint>()
        .AddSingleton<WebSocketEndpoint>();

    public static void MapGraphQL(this WebApplication app)
    {
        app.UseWebSockets();
        var http = app.Services.GetRequiredService<GraphQLEndpoint>();
        var single = app.Services.GetRequiredService<SingleConnectionEndpoint>();
        var sockets = app.Services.GetRequiredService<WebSocketEndpoint>();
        app.Map(Path, context =>
            context.WebSockets.IsWebSocketRequest ? sockets.HandleAsync(context)
            : SingleConnectionEndpoint.IsFor(context.Request) ? single.HandleAsync(context)
            : http.HandleAsync(context));
    }
}
