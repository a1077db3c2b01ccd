using System.Collections.Immutable;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests.Binding;

public sealed class BindingMismatchTests
{
    private const string WrongSdl = """
        type Query {
          missing: Int
          a(x: Int!, y: String): Int!
          b(filter: Filter!): Colour
          c: [Box!]!
          d: String!
          e(n: Int): Int
        }
        type Box { name: String! size: Int! lost: Int }
        enum Colour { RED GREEN }
        input Filter { text: String! more: Int }
        type Loose { x: Int }
        """;

    private static readonly string[] WrongPlaces =
    [
        "schema.graphql:10:19 WrongColour: Enum value Colour.GREEN has no member in WrongColour. [BINDING_ENUM_VALUE_MISSING]",
        "schema.graphql:10:1 WrongColour: Member \"Blue\" of WrongColour has no value BLUE in enum Colour. [BINDING_ENUM_MEMBER_UNKNOWN]",
        "schema.graphql:11:16 WrongFilter: Filter.text of type String! cannot become a value of Int32. [BINDING_INPUT_TYPE]",
        "schema.graphql:11:30 WrongFilter: Input field Filter.more has neither a constructor parameter nor a settable property on WrongFilter. [BINDING_INPUT_FIELD_MISSING]",
        "schema.graphql:12:1 WrongRoot.Y: Type Loose has no field \"y\" for this resolver. [BINDING_FIELD_UNKNOWN]",
        "schema.graphql:12:14: Field Loose.x has neither a resolver nor a property of its name on any C# type. [BINDING_FIELD_UNRESOLVED]",
        "schema.graphql:2:3: Field Query.missing has neither a resolver nor a property of its name on any C# type. [BINDING_FIELD_UNRESOLVED]",
        "schema.graphql:3:14 WrongQueries.A: Argument Query.a(y:) has no parameter. [BINDING_ARGUMENT_MISSING]",
        "schema.graphql:3:3 WrongQueries.A: Parameter \"z\" of Int32 is neither an argument of Query.a nor a service. [BINDING_PARAMETER_UNKNOWN]",
        "schema.graphql:3:3 WrongQueries.A: Query.a of type Int! excludes null, but Nullable<Int32> permits it. [BINDING_RESULT_NULLABLE]",
        "schema.graphql:5:3 WrongQueries.C: Query.c of type Box! cannot take a value of String. [BINDING_RESULT_TYPE]",
        "schema.graphql:6:3 WrongQueries.DAsync: Query.d of type String! excludes null, but String? permits it. [BINDING_RESULT_NULLABLE]",
        "schema.graphql:7:5 WrongQueries.E: Query.e(n:) of type Int may be null or left out, but Int32 excludes null. [BINDING_INPUT_NULLABLE]",
        "schema.graphql:9:12 WrongBox.Name: Box.name of type String! excludes null, but String? permits it. [BINDING_RESULT_NULLABLE]",
        "schema.graphql:9:26 WrongBox.Size: Box.size of type Int! cannot take a value of Int64. [BINDING_RESULT_TYPE]",
        "schema.graphql:9:37 WrongBox: Field Box.lost has neither a resolver nor a property of its name on WrongBox. [BINDING_FIELD_UNRESOLVED]",
    ];

    [Fact]
    public void Bind_WithManyMismatches_ListsEveryOneWithItsPlaces()
    {
        var mismatches = MismatchesOf(WrongSdl, typeof(WrongQueries), typeof(WrongBox), typeof(WrongRoot));

        Assert.Equal(Sorted(WrongPlaces), Sorted(mismatches.Select(mismatch => mismatch.ToString())));
    }

    [Theory]
    [InlineData(typeof(ParentAtRoot), "BINDING_PARENT_AT_ROOT")]
    [InlineData(typeof(GenericResolver), "BINDING_METHOD_UNSUPPORTED")]
    [InlineData(typeof(NothingResolver), "BINDING_RESULT_MISSING")]
    [InlineData(typeof(TwoResolvers), "BINDING_FIELD_TWICE")]
    [InlineData(typeof(UnknownType), "BINDING_TYPE_UNKNOWN")]
    public void Bind_OfAClassWithOneFault_NamesIt(Type resolvers, string code)
    {
        var mismatches = MismatchesOf("type Query { a: Int }", resolvers);

        Assert.Contains(code, mismatches.Select(mismatch => mismatch.Code));
    }

    [Fact]
    public void Bind_OfASubscriptionWithoutStream_IsRefused()
    {
        var mismatches = MismatchesOf("type Query { a: Int } type Subscription { b: Int }", typeof(GoodQuery), typeof(NoStream));

        Assert.Equal(["BINDING_STREAM_REQUIRED"], mismatches.Select(mismatch => mismatch.Code));
    }

    [Fact]
    public void Bind_OfAnInterfaceWithAnUnboundType_IsRefused()
    {
        var mismatches = MismatchesOf(
            "type Query { a: I } interface I { n: Int } type X implements I { n: Int } type Y implements I { n: Int }",
            typeof(InterfaceQuery), typeof(X));

        Assert.Equal(["BINDING_FIELD_UNRESOLVED", "BINDING_TYPE_UNBOUND"], mismatches.Select(mismatch => mismatch.Code).Order());
    }

    [Fact]
    public void Render_OfAMismatch_SpeaksChinese()
    {
        var mismatch = MismatchesOf("type Query { a: Int b: Int }", typeof(GoodQuery))[0];

        Assert.Equal("字段 Query.b 既没有解析方法，任何 C# 类型 上也没有同名属性。", mismatch.Render("zh-CN"));
        Assert.Equal("schema.graphql:1:21", mismatch.Location?.ToString());
    }

    private static string Sorted(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static ImmutableArray<BindingMismatch> MismatchesOf(string sdl, params Type[] types)
    {
        var schema = Schema.Build([new SourceText(sdl, "schema.graphql")]);
        return Assert.Throws<SchemaBindingException>(() => new SchemaBinder(schema).Add(types).Bind()).Mismatches;
    }

    private enum WrongColour
    {
        Red,
        Blue,
    }

    [ResolversFor("Query")]
    private static class WrongQueries
    {
        public static int? A(int x, int z) => x + z;

        public static WrongColour? B(WrongFilter filter) => filter.Text > 0 ? WrongColour.Red : null;

        public static string[] C() => [];

        public static Task<string?> DAsync() => Task.FromResult<string?>(null);

        public static int? E(int n) => n;
    }

    private sealed record WrongFilter(int Text);

    [ObjectType("Box")]
    private sealed record WrongBox(string? Name, long Size);

    [ResolversFor("Loose")]
    private static class WrongRoot
    {
        public static int Y() => 1;
    }

    [ResolversFor("Query")]
    private static class ParentAtRoot
    {
        public static int? A([Parent] object parent) => parent.GetHashCode();
    }

    [ResolversFor("Query")]
    private static class GenericResolver
    {
        public static T? A<T>() => default;
    }

    [ResolversFor("Query")]
    private static class NothingResolver
    {
        public static Task AAsync() => Task.CompletedTask;
    }

    [ResolversFor("Query")]
    private static class TwoResolvers
    {
        public static int? A() => 1;

        public static int? GetA() => 2;
    }

    [ResolversFor("Quarry")]
    private static class UnknownType
    {
        public static int? A() => 1;
    }

    [ResolversFor("Query")]
    private static class GoodQuery
    {
        public static int? A() => 1;
    }

    [ResolversFor("Subscription")]
    private static class NoStream
    {
        public static int? B() => 1;
    }

    [ResolversFor("Query")]
    private static class InterfaceQuery
    {
        public static X? A() => null;
    }

    [ObjectType]
    private sealed record X(int? N);
}
