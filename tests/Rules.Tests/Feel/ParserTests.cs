using Platform.Rules.Feel;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;

namespace Platform.Rules.Tests.Feel;

public sealed class ParserTests
{
    private static readonly SymbolTable Symbols = SymbolTable.BuiltIn.WithNames(
    [
        new("企业", new ContextType([new("职工 人数", FeelType.Number), new("名单", new ListType(FeelType.Text))])),
        new("x", FeelType.Number),
    ]);

    [Theory]
    [InlineData("1 + ", "FEEL-102 4..4 The expression ends here; expected an expression.")]
    [InlineData("1 2", "FEEL-101 2..3 '2' is not expected here; expected the end.")]
    [InlineData("[1, 2", "FEEL-102 5..5 The expression ends here; expected ']' or ','.")]
    [InlineData("if x 1 else 2", "FEEL-101 5..6 '1' is not expected here; expected 'then'.")]
    [InlineData("\"abc", "FEEL-103 0..4 The text has no closing quotation mark.")]
    [InlineData("1 + /* abc", "FEEL-104 4..10 The comment has no closing */.")]
    [InlineData("x instance of money bag", "FEEL-106 14..23 There is no type named 'money bag'.")]
    [InlineData("function(a, a) a", "FEEL-107 12..13 The name 'a' is declared twice.")]
    [InlineData("企业．", "FEEL-102 3..3 The expression ends here; expected the name of a property.")]
    public void Parse_OfUnreadableText_LocatesTheFirstError(string text, string expected)
    {
        var parsed = FeelParser.ParseExpression(text, Symbols);

        Assert.Null(parsed.Root);
        Assert.Equal(expected, parsed.Error?.ToString());
    }

    [Theory]
    [InlineData("x ＞ 5", "FEEL-151 2..3 '＞' was read as '>'.")]
    [InlineData("“a”", "FEEL-151 0..1 '“' was read as '\"'.")]
    [InlineData("\"“a”\"", "")]
    [InlineData("VIP = x", "FEEL-152 0..3 The name 'VIP' is not declared here.")]
    [InlineData("[1][item > 1 and other]", "")]
    [InlineData("for y in [1] return y", "")]
    [InlineData("{a: 1, b: a}.b", "")]
    [InlineData("企业.职工 人数 ＊ ２", "FEEL-151 9..10 '＊' was read as '*'.; FEEL-151 11..12 '２' was read as '2'.")]
    public void Parse_OfReadableText_NotesWhatDeservesALook(string text, string expected)
    {
        var parsed = FeelParser.ParseExpression(text, Symbols);

        Assert.Null(parsed.Error);
        Assert.Equal(expected, string.Join("; ", parsed.Notes));
    }

    [Theory]
    [InlineData("x + 1", "number")]
    [InlineData("\"a\" + \"b\"", "string")]
    [InlineData("x > 1", "boolean")]
    [InlineData("企业.职工 人数", "number")]
    [InlineData("企业.名单[1]", "string")]
    [InlineData("企业.名单[item = \"a\"]", "list<string>")]
    [InlineData("for n in 企业.名单 return n", "list<string>")]
    [InlineData("{a: 1, b: \"x\"}", "context<a: number, b: string>")]
    [InlineData("[x..10]", "range<number>")]
    [InlineData("function(a: number) a > 1", "function<number> -> boolean")]
    [InlineData("string length(\"a\")", "number")]
    [InlineData("if x > 1 then 1 else null", "number")]
    [InlineData("if x > 1 then 1 else \"a\"", "Any")]
    public void Parse_OfExpression_KnowsItsType(string text, string expected)
    {
        Assert.Equal(expected, FeelParser.ParseExpression(text, Symbols).Root?.Type.ToString());
    }

    [Fact]
    public void Parse_OfOperation_PositionsEachPart()
    {
        var root = FeelParser.ParseExpression(" x * (12 + 3)", Symbols).Root;

        var product = Assert.IsType<Arithmetic>(root);
        var sum = Assert.IsType<Arithmetic>(product.Right);
        Assert.Equal(new Span(1, 11), product.Span);
        Assert.Equal(new Span(6, 6), sum.Span);
        Assert.Equal(3, product.Height);
    }

    [Fact]
    public void ParseUnaryTests_OfCell_TellsConditionsFromValues()
    {
        var tests = FeelParser.ParseUnaryTests("< 5, ? > 3, x", Symbols, FeelType.Number).Root;

        var positive = Assert.IsType<PositiveTests>(tests);
        Assert.Equal([false, true, false], positive.Tests.Select(test => test.ReadsInput));
        Assert.IsType<UnaryComparison>(positive.Tests[0].Expression);
    }

    [Fact]
    public void ParseUnaryTests_OfInnerMembership_KeepsItsInputApart()
    {
        var tests = FeelParser.ParseUnaryTests("x in (? > 3)", Symbols, FeelType.Number).Root;

        Assert.False(Assert.Single(Assert.IsType<PositiveTests>(tests).Tests).ReadsInput);
    }
}
