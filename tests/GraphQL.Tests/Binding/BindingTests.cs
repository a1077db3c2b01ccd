using System.Collections.Immutable;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests.Binding;

public sealed class BindingTests
{
    private const string Sdl = """
        type Query {
          shop: Shop! shops(first: Int! = 2, where: ShopFilter): [Shop!]! kinds(of: [Kind!]!): [Kind!]!
          echo(optional: String, ids: [ID!], when: Day, key: ID): String
          either(by: By!): String greeting: String! maybe(fail: Boolean!): Int anything: Thing things: [Thing!]! count: Int! numbers: [Int!]!
          languages: String!
        }
        scalar Day
        enum Kind { CORNER_SHOP SUPERMARKET }
        input ShopFilter { name: TextFilter kinds: [Kind!] and: [ShopFilter!] minimum: Float }
        input TextFilter { eq: String contains: String }
        input By @oneOf { id: ID name: String }
        interface Thing { name: String! }
        type Shop implements Thing { id: ID! name: String! kind: Kind! area: Float price: Float! opened: Day! upper(times: Int!): String! owner: Person }
        type Person implements Thing { name: String! age: Int }
        """;

    private static readonly SchemaOptions WithDay = new()
    {
        Scalars = ImmutableDictionary<string, Platform.GraphQL.Coercion.ScalarCoercion>.Empty.Add("Day", new DayCoercion()),
    };

    private static readonly TestServer Server = new(
        Sdl,
        binder => binder
            .Add(typeof(ShopQueries), typeof(ShopFields), typeof(Shop), typeof(Greeter))
            .BindObject<Person>("Person")
            .BindScalar<string, ShopId>("ID", ShopId.Parse, id => LeafValue.FromString(id.ToString())),
        schemaOptions: WithDay);

    private static readonly RequestContext Context = new(new TestServices().Add(new Greeter("你好")).Add(new Clock("noon")));

    [Theory]
    [InlineData("{ shop { id name kind area price opened } }", """{"shop":{"id":"shop-1","name":"One","kind":"CORNER_SHOP","area":null,"price":10.50,"opened":"2024-05-01"}}""")]
    [InlineData("{ shop { upper(times: 2) owner { name age } } }", """{"shop":{"upper":"ONEONE","owner":{"name":"Ann","age":41}}}""")]
    [InlineData("{ shops { name } }", """{"shops":[{"name":"One"},{"name":"Two"}]}""")]
    [InlineData("{ shops(first: 9, where: {kinds: [SUPERMARKET], and: [{name: {contains: \"w\"}}]}) { name } }", """{"shops":[{"name":"Two"}]}""")]
    [InlineData("{ shops(where: {minimum: 1.5}) { name } }", """{"shops":[]}""")]
    [InlineData("{ kinds(of: [SUPERMARKET, CORNER_SHOP]) }", """{"kinds":["SUPERMARKET","CORNER_SHOP"]}""")]
    [InlineData("{ echo }", """{"echo":"not given | none | none | none | noon"}""")]
    [InlineData("{ echo(optional: null, ids: [1, \"b\"], when: \"2024-02-29\", key: \"shop-7\") }", """{"echo":"null | 1,b | 2024-02-29 | shop-7 | noon"}""")]
    [InlineData("{ a: either(by: {id: 5}) b: either(by: {name: \"x\"}) }", """{"a":"id 5","b":"name x"}""")]
    [InlineData("{ greeting count numbers }", """{"greeting":"你好","count":3,"numbers":[1,2,3]}""")]
    [InlineData("{ anything { name __typename } things { name ... on Person { age } } }", """{"anything":{"name":"Ann","__typename":"Person"},"things":[{"name":"One"},{"name":"Ann","age":41}]}""")]
    public async Task Query_OverBoundTypes_AnswersWithTheirValues(string query, string expected)
    {
        Assert.Equal($"{{\"data\":{expected}}}", await Server.AskAsync(query, context: Context));
    }

    [Fact]
    public async Task Error_ReturnedByAResolver_IsSentAsItIs()
    {
        Assert.Equal("""{"data":{"maybe":1}}""", await Server.AskAsync("{ maybe(fail: false) }", context: Context));
        Assert.Equal(
            """{"errors":[{"message":"no luck","locations":[{"line":1,"column":3}],"path":["maybe"],"extensions":{"code":"NO_LUCK"}}],"data":{"maybe":null}}""",
            await Server.AskAsync("{ maybe(fail: true) }", context: Context));
    }

    [Theory]
    [InlineData("{ echo(key: \"cart-7\") }", "Argument \\\"key\\\" has an invalid value; the value \\\"cart-7\\\" has no valid format.", "ARGUMENT_REFUSED")]
    [InlineData("{ echo(when: \"yesterday\") }", "Expected value of type \\\"Day\\\", found \\\"yesterday\\\"; A day is written as 2024-12-31.", "VALUE_REFUSED")]
    public async Task Argument_ThatTheCSharpTypeRefuses_IsALocatedError(string query, string message, string code)
    {
        var answer = await Server.AskAsync(query, context: Context);

        Assert.Contains($"\"message\":\"{message}\"", answer, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"line\":1", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_OfInputObjects_BecomeRecords()
    {
        const string query = "query ($where: ShopFilter, $day: Day) { shops(where: $where) { name } echo(when: $day) }";

        var answer = await Server.AskAsync(query, """{"where": {"name": {"eq": "One"}}, "day": "2024-01-01"}""", Context);

        Assert.Equal("""{"data":{"shops":[{"name":"One"}],"echo":"not given | none | 2024-01-01 | none | noon"}}""", answer);
    }

    [Fact]
    public void BindingOf_AField_TellsTheMember()
    {
        var schema = Server.Server.Schema;
        var shop = (ObjectType)schema.Schema.Types["Shop"];

        Assert.Equal(FieldBindingKind.Property, schema.BindingOf(shop.Fields["name"]).Kind);
        Assert.Equal(nameof(ShopFields.Upper), schema.BindingOf(shop.Fields["upper"]).Member?.Name);
    }
}

public enum Kind
{
    CornerShop,
    Supermarket,
}

public readonly record struct ShopId(int Number)
{
    public static ShopId Parse(string text) => text.StartsWith("shop-", StringComparison.Ordinal)
        ? new ShopId(int.Parse(text.AsSpan(5), System.Globalization.CultureInfo.InvariantCulture))
        : throw new FormatException(text);

    public override string ToString() => $"shop-{Number}";
}

public interface IThing
{
    string Name { get; }
}

[ObjectType]
public sealed record Shop(ShopId Id, string Name, Kind Kind, double? Area, decimal Price, DateOnly Opened) : IThing;

public sealed record Person(string Name, int? Age) : IThing;

public sealed record ShopFilter(TextFilter? Name, IReadOnlyList<Kind>? Kinds, ImmutableArray<ShopFilter>? And)
{
    public decimal? Minimum { get; init; }
}

public sealed class TextFilter
{
    public string? Eq { get; set; }

    public string? Contains { get; set; }
}

public sealed record By(int? Id, string? Name);

public sealed record Clock(string Time);

[ResolversFor("Query")]
public static class ShopQueries
{
    private static readonly Shop[] All =
    [
        new(new ShopId(1), "One", Kind.CornerShop, null, 10.50m, new DateOnly(2024, 5, 1)),
        new(new ShopId(2), "Two", Kind.Supermarket, 1.25, 20m, new DateOnly(2023, 1, 2)),
    ];

    public static Shop Shop() => All[0];

    public static IEnumerable<Shop> GetShops(int first, ShopFilter? where) => All.Where(shop => Matches(shop, where)).Take(first);

    public static ValueTask<Kind[]> KindsAsync(List<Kind> of) => new([.. of]);

    public static string Echo(Optional<string?> optional, string[]? ids, DateOnly? when, ShopId? key, Clock clock) => string.Join(
        " | ",
        optional.IsGiven ? optional.Value ?? "null" : "not given",
        ids is null ? "none" : string.Join(',', ids),
        when?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "none",
        key?.ToString() ?? "none",
        clock.Time);

    public static string Either(By by) => by.Id is { } id ? $"id {id}" : $"name {by.Name}";

    public static FieldResult<int> Maybe(bool fail) => fail
        ? FieldResult.Failed<int>(GraphQLError.Create("NO_LUCK", "no luck"))
        : FieldResult.Of(1);

    public static IThing Anything() => new Person("Ann", 41);

    public static IReadOnlyCollection<IThing> Things() => [All[0], new Person("Ann", 41)];

    public static Task<int> GetCountAsync(CancellationToken cancellation) => Task.FromResult(cancellation.IsCancellationRequested ? 0 : 3);

    public static async IAsyncEnumerable<int> Numbers()
    {
        for (var number = 1; number <= 3; number++)
        {
            await Task.Yield();
            yield return number;
        }
    }

    public static string Languages(RequestContext request) => request.Language;

    [NotInSchema]
    public static bool Matches(Shop shop, ShopFilter? where) => where is null
        || ((where.Name?.Eq is null || shop.Name == where.Name.Eq)
            && (where.Name?.Contains is null || shop.Name.Contains(where.Name.Contains, StringComparison.Ordinal))
            && (where.Kinds is null || where.Kinds.Contains(shop.Kind))
            && (where.Minimum is null || (decimal?)shop.Area >= where.Minimum)
            && (where.And is null || where.And.Value.All(inner => Matches(shop, inner))));
}

[ResolversFor("Shop")]
public static class ShopFields
{
    public static string Upper([Parent] Shop shop, int times) =>
        string.Concat(Enumerable.Repeat(shop.Name.ToUpperInvariant(), times));

    [Field("owner")]
    public static Person? FindOwner([Parent] IThing thing, ResolveContext context) =>
        context.Field.ResponseName == "owner" && thing.Name == "One" ? new Person("Ann", 41) : null;
}

[ResolversFor("Query")]
public sealed class Greeter(string greeting)
{
    public string GetGreeting() => greeting;
}
