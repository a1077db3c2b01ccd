namespace Platform.GraphQL.Execution;

/// <summary>One resolution of a field.</summary>
/// <param name="Run">The execution.</param>
/// <param name="Field">The field.</param>
/// <param name="Source">The object that has the field.</param>
/// <param name="Node">The node of the result tree that gets the value.</param>
/// <param name="Slot">The slot of the node.</param>
internal readonly record struct FieldCall(OperationRun Run, SelectedField Field, object? Source, ResultNode? Node, int Slot);
