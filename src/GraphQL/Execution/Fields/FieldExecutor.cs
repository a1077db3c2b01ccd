using Platform.GraphQL.Binding;

namespace Platform.GraphQL.Execution;

/// <summary>Gets the value of one field of one object type and puts what becomes of it into the result tree.</summary>
// https://spec.graphql.org/September2025/#ExecuteField()
internal abstract class FieldExecutor
{
    private protected FieldExecutor(FieldBinding binding) => Binding = binding;

    internal FieldBinding Binding { get; }

    /// <summary>How the coerced arguments become C# values.</summary>
    internal ArgumentConversion Arguments { get; init; } = ArgumentConversion.None;

    /// <summary>Whatever goes wrong ends up in the errors of the run; nothing is thrown.</summary>
    internal abstract void Execute(OperationRun run, SelectedField field, object? source, ResultNode node, int slot);
}
