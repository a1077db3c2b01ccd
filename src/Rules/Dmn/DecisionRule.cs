namespace Platform.Rules.Dmn;

/// <summary>An input column (8.3.2).</summary>
/// <param name="Id">Id in the XML.</param>
/// <param name="Label">What staff read above the column: the label, else the text of the expression.</param>
/// <param name="Expression">What is tested.</param>
/// <param name="Type">The declared type.</param>
/// <param name="Values">Tests that every input must pass; null for none.</param>
public sealed record InputClause(string Id, string Label, ExpressionText Expression, ItemType Type, TestsText? Values);

/// <summary>An output column (8.3.3).</summary>
/// <param name="Id">Id in the XML.</param>
/// <param name="Name">The key of the output; empty in a table with one column.</param>
/// <param name="Type">The declared type.</param>
/// <param name="Values">The output values, the highest priority first; null for none.</param>
/// <param name="Default">The output where no rule matches; null for none.</param>
public sealed record OutputClause(string Id, string Name, ItemType Type, TestsText? Values, ExpressionText? Default);

/// <summary>A rule (8.3.4).</summary>
/// <param name="Id">Id in the XML.</param>
/// <param name="Index">Its place in the table, from 1.</param>
/// <param name="Description">What its author says of it; empty for nothing.</param>
/// <param name="Tests">A test an input column.</param>
/// <param name="Entries">An output an output column.</param>
/// <param name="Annotations">A text an annotation column.</param>
public sealed record DecisionRule(
    string Id, int Index, string Description, IReadOnlyList<TestsText> Tests, IReadOnlyList<ExpressionText> Entries, IReadOnlyList<string> Annotations);
