namespace Platform.Rules.Feel.Syntax;

/// <summary>The expressions directly inside an expression, in source order.</summary>
public static class SyntaxParts
{
    /// <summary>The parts of a node; none for a leaf.</summary>
    /// <param name="node">The node.</param>
    public static IEnumerable<FeelExpression> Of(FeelExpression node) => node switch
    {
        Arithmetic arithmetic => [arithmetic.Left, arithmetic.Right],
        Negation negation => [negation.Operand],
        Comparison comparison => [comparison.Left, comparison.Right],
        Between between => [between.Value, between.Low, between.High],
        Membership membership => [membership.Value, .. membership.Tests.Select(test => test.Expression)],
        UnaryComparison comparison => [comparison.Endpoint],
        Conjunction conjunction => [conjunction.Left, conjunction.Right],
        Disjunction disjunction => [disjunction.Left, disjunction.Right],
        InstanceOf instance => [instance.Value],
        PathExpression path => [path.Source],
        Filter filter => [filter.Source, filter.Condition],
        FunctionInvocation invocation => [invocation.Function, .. invocation.Arguments.Select(argument => argument.Value)],
        Conditional conditional => [conditional.Condition, conditional.Then, conditional.Else],
        ForExpression loop => [.. Domains(loop.Iterators), loop.Return],
        Quantified quantified => [.. Domains(quantified.Iterators), quantified.Condition],
        FunctionLiteral function => [function.Body],
        ListLiteral list => list.Items,
        ContextLiteral context => context.Entries.Select(entry => entry.Value),
        RangeLiteral range => [range.Start, range.End],
        _ => [],
    };

    /// <summary>The tests of a cell; none where it takes any input.</summary>
    /// <param name="tests">The cell.</param>
    public static IReadOnlyList<UnaryTest> Of(UnaryTests tests) => tests switch
    {
        PositiveTests positive => positive.Tests,
        NegatedTests negated => negated.Tests,
        _ => [],
    };

    private static IEnumerable<FeelExpression> Domains(IEnumerable<Iterator> iterators) =>
        iterators.SelectMany(iterator => iterator.End is null ? new[] { iterator.Source } : [iterator.Source, iterator.End]);
}
