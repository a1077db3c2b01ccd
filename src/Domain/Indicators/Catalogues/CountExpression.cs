namespace Platform.Domain.Indicators.Catalogues;

/// <summary>
/// An arithmetic expression over counts, such as <c>disputes - disputes_prior</c>. For an enterprise it is evaluated over
/// its own counts, for a region over their sums, so both follow one formula. Closed: every kind is in this file.
/// </summary>
public abstract record CountExpression
{
    private protected CountExpression()
    {
    }

    /// <summary>The ids the expression refers to, in order of first appearance, each once.</summary>
    public IReadOnlyList<string> Ids => [.. References(this).Distinct()];

    /// <summary>Whether the value only adds counts up with factors over 0, so that it is itself a count.</summary>
    public bool IsSum => this switch
    {
        CountReference => true,
        CountOperation { Operator: '+' } sum => sum.Left.IsSum && sum.Right.IsSum,
        CountOperation { Operator: '*', Left: CountNumber { Value: > 0 } } product => product.Right.IsSum,
        _ => false,
    };

    /// <summary>The value over some counts; IEEE arithmetic, so a missing count (NaN) makes it missing.</summary>
    /// <param name="count">The value of a count by its id; NaN where missing.</param>
    public double Evaluate(Func<string, double> count) => this switch
    {
        CountNumber number => number.Value,
        CountReference reference => count(reference.Id),
        CountOperation operation => operation.Apply(operation.Left.Evaluate(count), operation.Right.Evaluate(count)),
        _ => double.NaN,
    };

    private static IEnumerable<string> References(CountExpression expression) => expression switch
    {
        CountReference reference => [reference.Id],
        CountOperation operation => References(operation.Left).Concat(References(operation.Right)),
        _ => [],
    };
}

/// <summary>A number.</summary>
/// <param name="Value">Finite.</param>
public sealed record CountNumber(double Value) : CountExpression;

/// <summary>A count by its id.</summary>
/// <param name="Id">Defined in the catalogue, or <see cref="Measure.Enterprises"/>.</param>
public sealed record CountReference(string Id) : CountExpression;

/// <summary>One of the four operations.</summary>
/// <param name="Operator"><c>+</c>, <c>-</c>, <c>*</c> or <c>/</c>.</param>
/// <param name="Left">First operand.</param>
/// <param name="Right">Second operand.</param>
public sealed record CountOperation(char Operator, CountExpression Left, CountExpression Right) : CountExpression
{
    internal double Apply(double left, double right) => Operator switch
    {
        '+' => left + right,
        '-' => left - right,
        '*' => left * right,
        _ => left / right,
    };
}
