using Platform.Rules.Dmn;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>The texts outside of cells by which a decision says what it says.</summary>
internal static class LogicTexts
{
    /// <summary>Whether the texts are all there is; with other logic every enterprise is decided by itself.</summary>
    public static bool AreAll(BoxedExpression? logic) => logic is null or BoxedLiteral or DecisionTable;

    public static IEnumerable<string> Of(BoxedExpression? logic) => logic switch
    {
        BoxedLiteral literal => [literal.Expression.Text],
        DecisionTable table => table.Rules.SelectMany(rule => rule.Entries).Concat(table.Outputs.Select(output => output.Default).OfType<ExpressionText>())
            .Select(text => text.Text),
        _ => [],
    };
}
