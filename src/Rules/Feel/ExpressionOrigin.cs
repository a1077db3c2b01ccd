namespace Platform.Rules.Feel;

/// <summary>Where in a decision model an expression stands.</summary>
/// <param name="ElementId">Id of the decision, knowledge model or service; its name where the model gives no id.</param>
/// <param name="ElementName">Name of that element as staff read it.</param>
/// <param name="Part">Id or description of the part inside it: a cell, an entry, a binding. Empty for the whole.</param>
public sealed record ExpressionOrigin(string ElementId, string ElementName, string Part);
