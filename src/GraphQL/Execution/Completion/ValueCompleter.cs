namespace Platform.GraphQL.Execution;

/// <summary>Turns a resolved value of a C# type into a slot of the result tree.</summary>
// https://spec.graphql.org/September2025/#CompleteValue()
internal abstract class ValueCompleter<T>
{
    /// <summary>Completes a value. It may throw: the caller fails the slot then.</summary>
    internal abstract void Complete(OperationRun run, SelectedField field, T value, ResultNode node, int slot);
}
