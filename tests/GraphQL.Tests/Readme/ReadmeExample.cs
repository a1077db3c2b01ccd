using System.Buffers;
using System.Text;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests.Readme;

public static class ReadmeExample
{
    private const string Sdl = """
        type Query { enterprise(code: ID!): Enterprise }
        type Enterprise { code: ID! name: String! stage(year: Int!): Stage! }
        enum Stage { NOT_STARTED IN_PROGRESS SIGNED }
        """;

    public static async Task<string> RunAsync()
    {
        var schema = Schema.Build(Sdl);
        var executable = new SchemaBinder(schema).Add(typeof(Enterprise), typeof(EnterpriseQueries), typeof(EnterpriseFields)).Bind();
        var server = new GraphQLServer(executable);

        var request = GraphQLRequest.FromQuery("{ enterprise(code: \"9133\") { name stage(year: 2024) } }");
        using var response = await server.ExecuteAsync(request, new RequestContext(), CancellationToken.None);

        var buffer = new ArrayBufferWriter<byte>();
        response.WriteTo(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public enum Stage
    {
        NotStarted,
        InProgress,
        Signed,
    }

    [ObjectType]
    public sealed record Enterprise(string Code, string Name);

    [ResolversFor("Query")]
    public static class EnterpriseQueries
    {
        public static Enterprise? GetEnterprise(string code) => code == "9133" ? new Enterprise(code, "东海纺织") : null;
    }

    [ResolversFor("Enterprise")]
    public static class EnterpriseFields
    {
        public static Task<Stage> GetStageAsync([Parent] Enterprise enterprise, int year, CancellationToken cancellationToken) =>
            Task.FromResult(year < 2024 || cancellationToken.IsCancellationRequested ? Stage.NotStarted : Stage.Signed);
    }
}
