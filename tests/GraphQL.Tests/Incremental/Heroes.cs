using System.Buffers;
using System.Text;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution.Incremental;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Tests.Incremental;

/// <summary>The schema and data that the recorded cases were made with.</summary>
internal static class Heroes
{
    private const string Sdl = """
        type Query { hero: Person arriving: [Person!] broken: [String] endless: [Int] byKey(key: Int!): Int }
        type Person { id: ID! name: String slow: String bad: String must: String! friends: [Person] names: [String] strict: [String!] nested: Nested }
        type Nested { deeper: Deeper }
        type Deeper { value: String slow: String name: String }
        """;

    internal static RequestContext Context => new() { AcceptsIncrementalDelivery = true };

    internal static TestServer Server() => new(
        Sdl,
        binder => binder
            .BindField("Query.hero", _ => new Person("1", "Luke"))
            .Add(typeof(HeroQueries))
            .BindObject<Person>("Person")
            .BindField("Person.id", context => ((Person?)context.Parent)?.Id)
            .BindField("Person.name", context => ((Person?)context.Parent)?.Name)
            .BindAsyncField("Person.slow", async context =>
            {
                await Task.Delay(20);
                return $"{((Person?)context.Parent)?.Name}!";
            })
            .BindField("Person.bad", _ => throw new GraphQLRequestException(GraphQLError.Create("BAD", "bad")))
            .BindField("Person.must", _ => null)
            .BindField("Person.friends", _ => new[] { new Person("2", "Han"), new Person("3", "Leia"), new Person("4", "C-3PO") })
            .BindField("Person.names", _ => new[] { "a", "b", "c" })
            .BindField("Person.strict", _ => new[] { "x", null, "z" })
            .BindField("Person.nested", _ => "nested")
            .BindField("Nested.deeper", _ => "deeper")
            .BindField("Deeper.value", _ => "v")
            .BindAsyncField("Deeper.slow", async _ =>
            {
                await Task.Delay(20);
                return "s";
            })
            .BindField("Deeper.name", _ => "d"),
        new GraphQLServerOptions { EnablesIncrementalDelivery = true });

    internal static string ToText(IncrementalPayload payload)
    {
        var buffer = new ArrayBufferWriter<byte>();
        payload.WriteTo(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static async Task<List<string>> ReadAsync(GraphQLResponse response)
    {
        var parts = new List<string>();
        await foreach (var part in response.ReadParts())
        {
            parts.Add(ToText(part));
            part.Dispose();
        }

        return parts;
    }
}
