namespace Platform.Rules.Feel;

/// <summary>Where in a decision model an expression stands.</summary>
/// <param name="ElementId">Id of the decision, knowledge model or service; its name where the model gives no id.</param>
/// <param name="ElementName">Name of that element as staff read it.</param>
/// <param name="Part">Id of the part inside it, such as a cell, or of what holds a part without id; empty for the whole.</param>
public readonly record struct ExpressionOrigin(string ElementId, string ElementName, string Part);
