using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

internal sealed partial class OperationRun
{
    private List<GraphQLError>? _errors;

    /// <summary>Puts an object into a slot and executes what is selected of it.</summary>
    // https://spec.graphql.org/September2025/#ExecuteSelectionSet()
    internal void CompleteObject(SelectedField field, ObjectType type, object source, ResultNode node, int slot)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var selections = field.SelectionsOn(type);
        var inner = NewObject(node, slot, selections);
        node[slot] = new ResultValue(ResultKind.Node, inner);
        ExecuteFields(selections, source, inner);
    }

    /// <summary>Puts an empty list into a slot, for its items to be completed.</summary>
    internal ResultNode BeginList(ResultNode node, int slot, int count, bool areItemsNonNull)
    {
        var buffer = _arena.Take(count, out var offset);
        var list = new ResultNode(node, slot, areItemsNonNull, buffer, offset, count);
        node[slot] = new ResultValue(ResultKind.Node, list);
        return list;
    }

    /// <summary>Puts null into a slot; where it is not allowed, that is an error.</summary>
    internal void CompleteNull(SelectedField field, ResultNode node, int slot)
    {
        if (node.IsNonNull(slot))
        {
            Fail(ExecutionErrors.NullForNonNull.Create(("field", $"{field.ParentType.Name}.{field.Definition.Name}")), field, node, slot);
        }
        else
        {
            node[slot] = default;
        }
    }

    /// <summary>Fails a slot because of an exception. Only errors that are meant for clients are shown to them.</summary>
    internal void Fail(Exception exception, SelectedField field, ResultNode node, int slot)
    {
        if (exception is OperationCanceledException && IsCancelled)
        {
            node.Nullify(slot);
            return;
        }

        switch (exception)
        {
            case GraphQLRequestException refusal:
                Fail(refusal.Error, field, node, slot);
                break;
            case ScalarCoercionException refusal:
                Fail(refusal.Error, field, node, slot);
                break;
            default:
                _options.OnFieldFailure?.Invoke(new FieldFailure(field.Definition.Coordinate, PathTo(node, slot), exception, Context));
                Fail(ExecutionErrors.Internal.Create().WithCause(exception), field, node, slot);
                break;
        }
    }

    /// <summary>The error that a client gets to see of an exception which broke the source of a list.</summary>
    internal GraphQLError ErrorOf(Exception exception, SelectedField field, ImmutableArray<PathSegment> path)
    {
        if (exception is GraphQLRequestException refusal)
        {
            var error = refusal.Error;
            return (error.HasLocations ? error : error.WithNodes(field.Nodes)).WithPath(path);
        }

        _options.OnFieldFailure?.Invoke(new FieldFailure(field.Definition.Coordinate, path, exception, Context));
        return ExecutionErrors.Internal.Create().WithCause(exception).WithNodes(field.Nodes).WithPath(path);
    }

    /// <summary>Fails a slot. Nothing happens if the slot is part of something that already became null.</summary>
    internal void Fail(GraphQLError error, SelectedField field, ResultNode node, int slot)
    {
        if (node.IsDetached())
        {
            return;
        }

        var located = error.HasLocations ? error : error.WithNodes(field.Nodes);
        Report(located.WithPath(PathTo(node, slot)));
        _hasNoData |= node.Nullify(slot);
    }

    internal override void ReportStray(Exception exception) =>
        _options.OnFieldFailure?.Invoke(new FieldFailure(Operation.RootType.Name, [], exception, Context));

    /// <summary>Adds an error that leaves the data as it is.</summary>
    internal void Report(GraphQLError error)
    {
        _errors ??= [];
        if (_errors.Count < _options.MaxErrors)
        {
            _errors.Add(error);
        }
        else if (_errors.Count == _options.MaxErrors)
        {
            _errors.Add(ExecutionErrors.TooManyErrors.Create());
        }
    }

    /// <summary>Executes what is selected of an object and notes what is to be executed later.</summary>
    internal void ExecuteFields(SelectionSet selections, object? source, ResultNode node)
    {
        if (selections.Later is { } plan)
        {
            ExecuteAndDefer(plan, selections, source, node);
        }
        else
        {
            ExecuteItems(selections, source, node);
        }
    }

    private void ExecuteItems(SelectionSet selections, object? source, ResultNode node)
    {
        var fields = selections.Items;
        for (var slot = 0; slot < fields.Length && !node.IsDead && !IsCancelled; slot++)
        {
            fields[slot].Executor.Execute(this, fields[slot], source, node, slot);
        }
    }

    private ResultNode NewObject(ResultNode? parent, int parentSlot, SelectionSet selections)
    {
        var buffer = _arena.Take(selections.Items.Length, out var offset);
        return new ResultNode(parent, parentSlot, selections, buffer, offset);
    }
}
