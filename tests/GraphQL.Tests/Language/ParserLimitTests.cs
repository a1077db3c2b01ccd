using Platform.GraphQL.Language;

namespace Platform.GraphQL.Tests.Language;

public sealed class ParserLimitTests
{
    private const int VeryDeep = 100_000;

    public static TheoryData<string> DeepTexts =>
    [
        string.Concat(Enumerable.Repeat("{ a ", VeryDeep)),
        "{ a(b: " + new string('[', VeryDeep),
        "{ a(b: " + string.Concat(Enumerable.Repeat("{ c: ", VeryDeep)),
        "query ($a: " + new string('[', VeryDeep),
        "{ " + string.Concat(Enumerable.Repeat("... { ", VeryDeep)),
        "type Query { a(b: Int = " + new string('[', VeryDeep),
    ];

    [Theory]
    [MemberData(nameof(DeepTexts))]
    public void Parse_OfAHundredThousandLevels_FailsWithoutHarm(string text)
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse(text));

        Assert.Equal("DOCUMENT_TOO_DEEP", exception.Error.Code);
        Assert.Equal("Syntax Error: Document is nested deeper than 200 levels. Parsing aborted.", exception.Error.Message);
    }

    [Fact]
    public void Parse_AtTheDepthLimit_Succeeds()
    {
        var text = string.Concat(Enumerable.Repeat("{ a ", 200)) + new string('}', 200);

        Assert.Single(GraphQLParser.Parse(text).Definitions);
    }

    [Fact]
    public void Parse_OfMoreTokensThanPermitted_PointsAtTheFirstSurplusOne()
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse("{ a b c }", new ParserOptions { MaxTokens = 3 }));

        Assert.Equal("DOCUMENT_TOO_MANY_TOKENS", exception.Error.Code);
        Assert.Equal(new SourceLocation(1, 7), exception.Error.Locations[0]);
    }

    [Fact]
    public void Parse_OfMoreBytesThanPermitted_SaysHowMany()
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse("{ 工 }", new ParserOptions { MaxBytes = 6 }));

        Assert.Equal("DOCUMENT_TOO_LARGE", exception.Error.Code);
        Assert.Equal("Syntax Error: Document has 7 bytes, more than the limit of 6. Parsing aborted.", exception.Error.Message);
    }

    [Fact]
    public void Parse_OfMoreDirectivesThanPermitted_PointsAtTheFirstSurplusOne()
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse("{ a @b @c @d }", new ParserOptions { MaxDirectives = 2 }));

        Assert.Equal("DOCUMENT_TOO_MANY_DIRECTIVES", exception.Error.Code);
        Assert.Equal(new SourceLocation(1, 11), exception.Error.Locations[0]);
    }

    [Fact]
    public void Parse_OfALongFlatDocument_TakesNoStack()
    {
        var text = $"{{ {string.Concat(Enumerable.Repeat("a ", VeryDeep))} }}";

        var operation = GraphQLParser.Parse(text).Operations.Single();

        Assert.Equal(VeryDeep, operation.SelectionSet.Selections.Length);
    }
}
