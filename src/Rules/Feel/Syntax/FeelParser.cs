using Platform.Rules.Feel.Types;

namespace Platform.Rules.Feel.Syntax;

/// <summary>Reads FEEL texts (DMN 1.5, 10.3.1). Never throws on any text: what cannot be read is a located problem.</summary>
public static class FeelParser
{
    /// <summary>Reads an expression (rule 1).</summary>
    /// <param name="text">The text.</param>
    /// <param name="symbols">The names and types it may use.</param>
    /// <param name="limits">What is refused; <see cref="FeelLimits.Default"/> if null.</param>
    public static FeelParse<FeelExpression> ParseExpression(string text, SymbolTable symbols, FeelLimits? limits = null) =>
        Read(text, symbols, FeelType.Any, limits, parser => parser.WholeExpression());

    /// <summary>Reads the tests of a decision table cell or of allowed values (rules 13 to 15). An empty text is <c>-</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="symbols">The names and types it may use.</param>
    /// <param name="input">The type of <c>?</c>, the value under test.</param>
    /// <param name="limits">What is refused; <see cref="FeelLimits.Default"/> if null.</param>
    public static FeelParse<UnaryTests> ParseUnaryTests(string text, SymbolTable symbols, FeelType input, FeelLimits? limits = null) =>
        Read(text, symbols, input, limits, parser => parser.WholeUnaryTests());

    private static FeelParse<T> Read<T>(string text, SymbolTable symbols, FeelType input, FeelLimits? limits, Func<Parser, T> parse)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(symbols);
        limits ??= FeelLimits.Default;
        try
        {
            var parser = Parser.Start(text, symbols, input, limits);
            var root = parse(parser);
            return new FeelParse<T>(root, null, parser.Notes);
        }
        catch (FeelSyntaxException refusal)
        {
            return new FeelParse<T>(null, refusal.Problem, []);
        }
    }
}
