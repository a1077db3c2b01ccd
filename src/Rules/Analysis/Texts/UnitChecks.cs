using Platform.Rules.Feel.Syntax;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Analysis.Texts;

/// <summary>Finds numbers of different units that are compared, added or subtracted.</summary>
internal sealed class UnitChecks(Vocabulary vocabulary)
{
    /// <summary>The two units that meet in a node; null where they agree or are not known.</summary>
    internal (string Left, string Right)? Check(FeelExpression node, Slot? tested) => node switch
    {
        Comparison comparison => Meet(UnitOf(comparison.Left, tested), UnitOf(comparison.Right, tested)),
        Arithmetic { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } sum => Meet(UnitOf(sum.Left, tested), UnitOf(sum.Right, tested)),
        UnaryComparison comparison => Meet(UnitOf(tested), UnitOf(comparison.Endpoint, tested)),
        RangeLiteral range => Meet(UnitOf(tested), UnitOf(range.Start, tested)) ?? Meet(UnitOf(tested), UnitOf(range.End, tested)),
        _ => null,
    };

    private static (string Left, string Right)? Meet(string? left, string? right) =>
        left is not null && right is not null && left != right ? (left, right) : null;

    private string? UnitOf(FeelExpression node, Slot? tested) => node switch
    {
        InputValue => UnitOf(tested),
        Name name => vocabulary.Find(name.Identifier)?.Unit,
        Negation negation => UnitOf(negation.Operand, tested),
        Arithmetic { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } sum => UnitOf(sum.Left, tested) ?? UnitOf(sum.Right, tested),
        _ => null,
    };

    private static string? UnitOf(Slot? slot) => (slot as InputSlot)?.Input?.Unit;
}
