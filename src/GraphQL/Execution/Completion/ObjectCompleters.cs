using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>An object whose type the schema tells.</summary>
internal sealed class ObjectCompleter<T> : ValueCompleter<T>
{
    private readonly ObjectType _type;

    internal ObjectCompleter(ObjectType type) => _type = type;

    internal override void Complete(OperationRun run, SelectedField field, T value, ResultNode node, int slot)
    {
        if (value is null)
        {
            run.CompleteNull(field, node, slot);
        }
        else
        {
            run.CompleteObject(field, _type, value, node, slot);
        }
    }
}

/// <summary>An object whose type follows from its C# type.</summary>
internal sealed class AbstractCompleter<T> : ValueCompleter<T>
{
    private readonly CompositeType _type;

    internal AbstractCompleter(CompositeType type) => _type = type;

    internal override void Complete(OperationRun run, SelectedField field, T value, ResultNode node, int slot)
    {
        if (value is null)
        {
            run.CompleteNull(field, node, slot);
        }
        else
        {
            run.CompleteObject(field, run.Schema.ResolveType(_type, value, field), value, node, slot);
        }
    }
}
