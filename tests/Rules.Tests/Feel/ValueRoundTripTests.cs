using Platform.Rules.Feel;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tests.Feel;

/// <summary>What a value prints is a FEEL text that reads back as the same value.</summary>
public sealed class ValueRoundTripTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("-1.5")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("\"a \\\" \\\\ \\n 引号“”\"")]
    [InlineData("[1, [2, \"x\"], {a: null}]")]
    [InlineData("{a b: 1, \"c+d\": 2, \"\": 3, 职工 人数: 4}")]
    [InlineData("@\"-0044-03-15\"")]
    [InlineData("@\"2026-03-14T09:30:00.000000001@Asia/Shanghai\"")]
    [InlineData("@\"09:30:00-02:45:55\"")]
    [InlineData("@\"-P1DT2H3M4.5S\"")]
    [InlineData("@\"P1Y2M\"")]
    [InlineData("(1..3]")]
    [InlineData("(>= 5)")]
    public void ToString_OfValue_ReadsBackAsTheSameValue(string text)
    {
        var value = Evaluate(text);

        var again = Evaluate(value.ToString());

        Assert.Equal(text, value.ToString());
        Assert.Equal(value, again);
        Assert.Equal(value.GetHashCode(), again.GetHashCode());
    }

    [Fact]
    public void Equals_OfValues_IsSamenessAndNotComparison()
    {
        Assert.Equal(new FeelNumber(1.0m), new FeelNumber(1m));
        Assert.NotEqual(Evaluate("@\"09:30:00Z\""), Evaluate("@\"11:30:00+02:00\""));
        Assert.Equal(Evaluate("{a: 1, b: 2}"), Evaluate("{b: 2, a: 1}"));
    }

    private static FeelValue Evaluate(string text)
    {
        var root = FeelParser.ParseExpression(text, SymbolTable.BuiltIn).Root;
        return root is null ? throw new InvalidDataException(text) : FeelEvaluator.Evaluate(root, FeelContext.Empty).Value;
    }
}
