using System.Diagnostics;
using System.Text;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Cost;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests.Fuzz;

/// <summary>Whatever is sent, the server answers it: with data or with coded errors, soon, and with the memory that it had.</summary>
public sealed class FuzzTests
{
    private const int Seed = 20240601;
    private static readonly TimeSpan Box = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);
    private static readonly Schema Schema = PlatformSchema.Build();

    [Fact]
    public async Task Documents_Sound_AreExecutedWithoutAnInternalError()
    {
        var generator = new DocumentGenerator(Schema, Seed);
        var executed = await RunAsync(() => Encoding.UTF8.GetBytes(generator.Sound()), answer =>
            Assert.DoesNotContain("INTERNAL_SERVER_ERROR", answer, StringComparison.Ordinal));

        Assert.True(executed > 200, $"Only {executed} documents were executed.");
    }

    [Fact]
    public async Task Documents_Spoilt_AreAnsweredWithCodedErrors()
    {
        var generator = new DocumentGenerator(Schema, Seed + 1);
        var answered = await RunAsync(() => generator.Bytes(), answer => Assert.True(
            answer.StartsWith("{\"data\":", StringComparison.Ordinal) || answer.Contains("\"code\":\"", StringComparison.Ordinal), answer));

        Assert.True(answered > 200, $"Only {answered} documents were answered.");
    }

    public static TheoryData<string, string> Bombs => new()
    {
        { "aliases", $"{{ {Repeat(50_000, index => $"a{index}: __typename ")} }}" },
        { "equal fields", $"{{ {Repeat(50_000, _ => "__typename ")} }}" },
        { "fragments that double", Repeat(60, index => $"fragment F{index} on Query {{ ...F{index + 1} ...F{index + 1} x{index}: __typename }} ") + "fragment F60 on Query { __typename } { ...F0 }" },
        { "fragments in a circle", Repeat(500, index => $"fragment F{index} on Query {{ ...F{(index + 1) % 500} }} ") + "{ ...F0 }" },
        { "a chain of fragments", Repeat(20_000, index => $"fragment F{index} on Query {{ ...F{index + 1} }} ") + "fragment F20000 on Query { __typename } { ...F0 }" },
        { "overlapping fields", $"{{ {Repeat(2_000, index => $"x: regions(first: {index}) {{ nodes {{ id }} }} ")} }}" },
        { "overlapping fragments", $"{{ {Repeat(300, index => $"...F{index} ")} }} " + Repeat(300, index => $"fragment F{index} on Query {{ x: __typename y{index}: __typename ...F{(index + 7) % 300} }} ") },
        { "directives", $"{{ __typename {Repeat(50_000, _ => "@include(if: true) ")} }}" },
        { "unknown directives", $"{{ __typename {Repeat(20_000, index => $"@d{index} ")} }}" },
        { "nested lists", $"{{ node(id: {new string('[', 100_000)}) {{ id }} }}" },
        { "nested objects", $"{{ enterprises(where: {Repeat(50_000, _ => "{and: [")}) {{ totalCount }} }}" },
        { "nested fields", Repeat(100_000, _ => "{ a ") },
        { "nested inline fragments", $"{{ {Repeat(20_000, _ => "... { ")} __typename {Repeat(20_000, _ => "} ")} }}" },
        { "deep introspection", $"{{ __schema {{ types {{ {Repeat(3_000, _ => "fields { type { ")} name {Repeat(3_000, _ => "} } ")} }} }} }}" },
        { "wide introspection", $"{{ __schema {{ types {{ {Repeat(12, _ => "possibleTypes { interfaces { ")} name {Repeat(12, _ => "} } ")} }} }} }}" },
        { "variables", $"query ({Repeat(20_000, index => $"$v{index}: Int ")}) {{ __typename }}" },
        { "operations", Repeat(20_000, index => $"query Q{index} {{ __typename }} ") },
        { "names", $"{{ {new string('a', 900_000)} }}" },
        { "misspelt names", $"{{ {Repeat(5_000, index => $"enterprizes{index} ")} }}" },
        { "strings", $"{{ node(id: \"{new string('\\', 400_000)}\") {{ id }} }}" },
        { "block strings", $"{{ node(id: \"\"\"{Repeat(100_000, _ => "\n ")}\"\"\") {{ id }} }}" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task Bomb_OfAnyKind_IsAnsweredSoonAndInLittleMemory(string kind, string document)
    {
        var server = Server();
        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var answer = await AskAsync(server, Encoding.UTF8.GetBytes(document));

        Assert.True(clock.Elapsed < Soon, $"{kind} took {clock.Elapsed}.");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400_000_000);
        Assert.InRange(answer.Length, 1, 1_000_000);
    }

    private static async Task<int> RunAsync(Func<byte[]> next, Action<string> check)
    {
        var server = Server();
        var box = Stopwatch.StartNew();
        var count = 0;
        while (box.Elapsed < Box)
        {
            var document = next();
            var clock = Stopwatch.StartNew();
            check(await AskAsync(server, document));
            Assert.True(clock.Elapsed < Soon, Encoding.UTF8.GetString(document));
            count++;
        }

        return count;
    }

    private static async Task<string> AskAsync(GraphQLServer server, byte[] document)
    {
        using var response = await server.ExecuteAsync(new GraphQLRequest { Query = document }, new RequestContext(), CancellationToken.None);
        return TestServer.ToText(response);
    }

    // Every field has a value of its type, lists have two items.
    private static GraphQLServer Server()
    {
        var binder = new SchemaBinder(Schema).UseFallback(Value, (_, type) => type.PossibleTypes[0].Name);
        return new GraphQLServer(binder.Bind(), new GraphQLServerOptions { Cost = new CostOptions(), EnablesIncrementalDelivery = true });
    }

    private static object? Value(ResolveContext context) => Value(context.Field.Definition.Type);

    private static object? Value(GraphQLType type) => type.Nullable switch
    {
        ListType list => new[] { Value(list.Item), Value(list.Item) },
        EnumType values => values.Values[0].Name,
        CompositeType => "object",
        ScalarType { Name: "Boolean" } => true,
        ScalarType { Name: "String" or "ID" } => "工资",
        ScalarType { Name: "Int" } => 7,
        ScalarType { Name: "Float" } => 0.5,
        _ => "text",
    };

    private static string Repeat(int count, Func<int, string> make) => string.Concat(Enumerable.Range(0, count).Select(make));
}
