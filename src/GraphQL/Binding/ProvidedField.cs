using Platform.GraphQL.Execution;

namespace Platform.GraphQL.Binding;

/// <summary>A field that a subtree resolver delivers. That the executor meets it is a mistake of that resolver.</summary>
internal sealed class ProvidedField : FieldExecutor
{
    internal static ProvidedField Instance { get; } = new();

    private ProvidedField()
        : base(new FieldBinding(FieldBindingKind.Subtree))
    {
    }

    internal override void Execute(OperationRun run, SelectedField field, object? source, ResultNode node, int slot) => run.Fail(
        new InvalidOperationException($"{field.Definition} is delivered by a subtree resolver, which left it to the executor."),
        field,
        node,
        slot);
}
