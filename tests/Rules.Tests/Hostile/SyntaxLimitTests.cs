using Platform.Rules.Feel;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;
using static Platform.Rules.Tests.Hostile.Evaluated;

namespace Platform.Rules.Tests.Hostile;

/// <summary>No text brings the parser down; each ends in a located problem.</summary>
public sealed class SyntaxLimitTests
{
    private const int Deep = 100_000;

    private static readonly FeelLimits Roomy = new(MaxLength: 10_000_000);

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{a:")]
    [InlineData("-")]
    [InlineData("not(")]
    [InlineData("if ")]
    [InlineData("if true then ")]
    [InlineData("for i in ")]
    [InlineData("some i in [1] satisfies ")]
    [InlineData("function(x) ")]
    [InlineData("1 in (")]
    [InlineData("1 in ")]
    [InlineData("x[")]
    [InlineData("f(")]
    [InlineData("f(a: ")]
    [InlineData("< ")]
    [InlineData("]")]
    [InlineData("x instance of list<")]
    [InlineData("x instance of context<a: ")]
    [InlineData("1 ** (")]
    public void Parse_WhenNestedAHundredThousandTimes_IsRefused(string part)
    {
        var text = Repeat(part, Deep);

        var parsed = FeelParser.ParseExpression(text, SymbolTable.BuiltIn, Roomy);

        Assert.Null(parsed.Root);
        Assert.Contains(parsed.Error?.Kind, new FeelProblemKind?[] { FeelProblemKind.ExpressionTooDeep, FeelProblemKind.UnexpectedToken, FeelProblemKind.UnknownType });
    }

    [Theory]
    [InlineData("1", " + 1")]
    [InlineData("true", " and true")]
    [InlineData("x", ".x")]
    [InlineData("x", "[1]")]
    [InlineData("x", "(1)")]
    [InlineData("x", " instance of Any")]
    [InlineData("1", " between 1 and 2")]
    [InlineData("1", " in 1")]
    public void Parse_WhenChainedAHundredThousandTimes_IsRefused(string start, string part)
    {
        var parsed = FeelParser.ParseExpression(start + Repeat(part, Deep), SymbolTable.BuiltIn, Roomy);

        Assert.Equal(FeelProblemKind.ExpressionTooDeep, parsed.Error?.Kind);
    }

    [Fact]
    public void Parse_WhenLongerThanAllowed_IsRefusedWithoutReading()
    {
        var text = new string('x', 50 * 1024 * 1024);

        var parsed = FeelParser.ParseExpression(text, SymbolTable.BuiltIn);

        Assert.Equal("FEEL-108 0..52428800 The expression has 52428800 characters; at most 100000 are allowed.", parsed.Error?.ToString());
    }

    [Fact]
    public void Parse_WhenEntriesShareTypesExponentially_StillEnds()
    {
        var entries = Enumerable.Range(1, 60).Select(i => $"a{i}: {{l: a{i - 1}, r: a{i - 1}}}, b{i}: {{l: b{i - 1}, r: b{i - 1}}}");
        var text = $"{{a0: {{l: 1}}, b0: {{l: 1}}, {string.Join(", ", entries)}, x: [a60, b60]}}";

        var parsed = FeelParser.ParseExpression(text, SymbolTable.BuiltIn);

        Assert.Null(parsed.Error);
        Assert.Equal(FeelType.AnyContext, parsed.Root?.Type);
    }

    [Fact]
    public void Parse_WhenMembershipsNestInParentheses_TakesEachTokenOnce()
    {
        var text = Repeat("1 in (", 140) + "1" + Repeat(")", 140);

        var parsed = FeelParser.ParseExpression(text, SymbolTable.BuiltIn);

        Assert.Null(parsed.Error);
    }

    [Fact]
    public void ParseUnaryTests_WhenNestedAHundredThousandTimes_IsRefused()
    {
        var parsed = FeelParser.ParseUnaryTests(Repeat("not(", Deep), SymbolTable.BuiltIn, FeelType.Any, Roomy);

        Assert.Equal(FeelProblemKind.ExpressionTooDeep, parsed.Error?.Kind);
    }

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("\udc0e\ud83d")]
    [InlineData("\"\\ud83d\"")]
    [InlineData("{\"\\ud83d\": 1}")]
    [InlineData("\0")]
    [InlineData("a\u200bb")]
    [InlineData("\ufeff1")]
    public void Evaluate_OfBrokenUnicode_EndsWithoutException(string text)
    {
        var printed = Of(text).Value.ToString();

        Assert.NotEmpty(printed);
    }
}
