using Platform.GraphQL.Language;

namespace Platform.GraphQL.Tests.Language;

public sealed class ParserTests
{
    public static TheoryData<string, string> Cases => CaseBlocks.Titles("Syntax");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Parse_OfText_PrintsBackOrFailsAsExpected(string file, string title)
    {
        var block = CaseBlocks.Find("Syntax", file, title);

        Assert.Equal(string.Join('\n', block.Expected), ParseAndPrint(block.Text));
    }

    [Fact]
    public void Parse_OfUtf8_CountsColumnsInUtf16Units()
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse("{ a(b: \"工资😀\") ? }"u8.ToArray()));

        Assert.Equal(new SourceLocation(1, 16), exception.Error.Locations[0]);
    }

    [Theory]
    [InlineData("\uFEFF{ a }")]
    [InlineData("{ a # 集体协商\r\n}")]
    [InlineData("{,,,a,,,}")]
    public void Parse_WithIgnoredCharacters_ReadsTheField(string text)
    {
        var document = GraphQLParser.Parse(text);

        Assert.Equal("{\n  a\n}", Printer.Print(document));
    }

    [Fact]
    public void Parse_OfMalformedUtf8_NamesTheByte()
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse(new byte[] { (byte)'{', 0xFF, (byte)'}' }));

        Assert.Equal("SYNTAX_INVALID_CHARACTER", exception.Error.Code);
        Assert.Equal("Syntax Error: Invalid character: 0xFF.", exception.Error.Message);
        Assert.Equal(new SourceLocation(1, 2), exception.Error.Locations[0]);
    }

    [Theory]
    [InlineData("{ a(b: \"?\") }", 0xD83D, "Syntax Error: Invalid character within String: U+D83D.")]
    [InlineData("{ a ? }", 0xDE00, "Syntax Error: Invalid character: U+DE00.")]
    public void Parse_OfALoneSurrogate_NamesItsCode(string template, int code, string message)
    {
        var text = template.Replace('?', (char)code);

        var exception = Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse(text));

        Assert.Equal(message, exception.Error.Message);
    }

    [Fact]
    public void Parse_OfDescribedOperation_KeepsTheDescriptions()
    {
        const string text = "\"operation\"\nquery Q(\"variable\"\n$a: Int) {\n  a(b: $a)\n}\n\n\"fragment\"\nfragment F on T {\n  a\n}";

        var document = GraphQLParser.Parse(text);

        Assert.Equal(["operation", "fragment"], document.Definitions.OfType<ExecutableDefinitionNode>().Select(node => node.Description?.Value));
        Assert.Equal("variable", document.Operations.Single().Variables[0].Description?.Value);
        Assert.Equal(text, Printer.Print(document));
    }

    [Fact]
    public void Parse_OfRepeatedNames_SharesTheirStrings()
    {
        var fields = GraphQLParser.Parse("{ enterprise enterprise }").Operations.Single().SelectionSet.Selections;

        Assert.Same(((FieldNode)fields[0]).Name.Value, ((FieldNode)fields[1]).Name.Value);
    }

    private static string ParseAndPrint(string text)
    {
        try
        {
            return Printer.Print(GraphQLParser.Parse(text)).ReplaceLineEndings("⏎");
        }
        catch (GraphQLSyntaxException exception)
        {
            return $"{exception.Error.Locations[0]} {exception.Error.Code} {exception.Error.Message}";
        }
    }
}
