namespace Platform.Rules.Feel.Syntax;

/// <summary>One test of a value.</summary>
/// <param name="Expression">A <see cref="UnaryComparison"/>, a condition that reads <c>?</c>, or what the value is compared with.</param>
/// <param name="ReadsInput">Whether the expression reads <c>?</c>, so that it is a condition.</param>
public sealed record UnaryTest(FeelExpression Expression, bool ReadsInput);

/// <summary>The tests of one decision table cell or list of allowed values (rules 13 to 15). Closed family.</summary>
/// <param name="Span">Where they stand in the source.</param>
public abstract record UnaryTests(Span Span);

/// <summary><c>-</c>: every value passes, null too.</summary>
public sealed record AnyInput(Span Span) : UnaryTests(Span);

/// <summary>Tests of which one must hold.</summary>
/// <param name="Tests">At least one.</param>
/// <param name="Span">Where they stand in the source.</param>
public sealed record PositiveTests(IReadOnlyList<UnaryTest> Tests, Span Span) : UnaryTests(Span);

/// <summary><c>not(…)</c>: tests of which none may hold.</summary>
/// <param name="Tests">At least one.</param>
/// <param name="Span">Where they stand in the source.</param>
public sealed record NegatedTests(IReadOnlyList<UnaryTest> Tests, Span Span) : UnaryTests(Span);
