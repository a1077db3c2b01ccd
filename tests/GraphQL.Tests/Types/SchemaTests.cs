using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests.Types;

public sealed class SchemaTests
{
    [Fact]
    public void Build_FromFilesThatExtendEachOther_HasEverything()
    {
        var schema = Schema.Build(
        [
            new SourceText("extend type Query { b: B } extend enum E { Y } extend union U = B extend input I { y: Int = 2 }", "b.graphql"),
            new SourceText("type Query { a: U e(i: I): E } enum E { X } union U = Query input I { x: Int } scalar S", "a.graphql"),
            new SourceText("type B { n: Int } extend scalar S @specifiedBy(url: \"u\") extend schema @d directive @d on SCHEMA", "c.graphql"),
        ]);

        Assert.Equal(["a", "e", "b"], schema.QueryType?.Fields.Select(field => field.Name));
        Assert.Equal(["X", "Y"], ((EnumType)schema.Types["E"]).Values.Select(value => value.Name));
        Assert.Equal(["Query", "B"], ((UnionType)schema.Types["U"]).PossibleTypes.Select(type => type.Name));
        Assert.Equal("u", ((ScalarType)schema.Types["S"]).SpecifiedByUrl);
        Assert.Equal("b.graphql:1:21", schema.QueryType?.Fields["b"].Nodes[0].Location.ToSourceLocation().ToString());
    }

    [Fact]
    public void Extend_OfASchema_LeavesTheOldOneAlone()
    {
        var old = Schema.Build("type Query { a: Int }");

        var extended = old.Extend(GraphQLParser.Parse("extend type Query { b: Int }"));

        Assert.Equal(["a", "b"], extended.QueryType?.Fields.Select(field => field.Name));
        Assert.Equal(["a"], old.QueryType?.Fields.Select(field => field.Name));
    }

    [Fact]
    public void Build_WithIncrementalDelivery_KnowsItsDirectivesWithoutPrintingThem()
    {
        var schema = Schema.Build("type Query { a: [Int] }", new SchemaOptions { DefinesIncrementalDelivery = true });

        Assert.Equal("Boolean!", schema.Directives["stream"].Arguments["if"].Type.ToString());
        Assert.Equal("FragmentSpread InlineFragment", string.Join(' ', schema.Directives["defer"].Locations));
        Assert.Equal("type Query {\n  a: [Int]\n}", SchemaPrinter.Print(schema));
    }

    [Theory]
    [InlineData("Query", "Query")]
    [InlineData("Query.a", "Query.a")]
    [InlineData("Query.a(x:)", "Query.a(x:)")]
    [InlineData("E.X", "E.X")]
    [InlineData("I.n", "I.n")]
    [InlineData("@d", "@d")]
    [InlineData("@d(y:)", "@d(y:)")]
    [InlineData("Query.b", null)]
    [InlineData("Nothing", null)]
    [InlineData("E.X(y:)", null)]
    [InlineData("@skip(unless:)", null)]
    public void Coordinate_OfAnElement_FindsIt(string text, string? expected)
    {
        var schema = Schema.Build("type Query { a(x: I): E } enum E { X } input I { n: Int } directive @d(y: Int) on FIELD");

        var element = SchemaCoordinate.Parse(text).FindIn(schema);

        Assert.Equal(expected, element?.Coordinate);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".a")]
    [InlineData("A.")]
    [InlineData("A.b.c")]
    [InlineData("A(b:)")]
    [InlineData("A.b(c)")]
    [InlineData("A.b(c:")]
    [InlineData("@A.b")]
    [InlineData("1A")]
    [InlineData("A .b")]
    public void Coordinate_ThatIsNone_IsRefused(string text)
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => SchemaCoordinate.Parse(text));

        Assert.Equal("SCHEMA_COORDINATE_INVALID", exception.Error.Code);
    }

    [Theory]
    [InlineData("[Float] = [1, 2.50]", "[1, 2.5]")]
    [InlineData("[Int!] = 7", "[7]")]
    [InlineData("I = {}", "{n: 4}")]
    [InlineData("I = {s: \"\"\"a\nb\"\"\"}", "{s: \"a\\nb\", n: 4}")]
    [InlineData("ID = \"12\"", "12")]
    [InlineData("ID = \"012\"", "\"012\"")]
    [InlineData("Int = null", "null")]
    public void Default_InADocument_IsPrintedInItsCoercedForm(string declaration, string expected)
    {
        var schema = Schema.Build($"type Query {{ a(x: {declaration}): Int }} input I {{ s: String n: Int = 4 }}");

        Assert.Contains($"= {expected})", SchemaPrinter.PrintType(schema.Types["Query"]), StringComparison.Ordinal);
    }
}
