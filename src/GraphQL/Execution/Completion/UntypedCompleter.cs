using System.Collections;
using System.Diagnostics;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>Any value, by what the schema says and what the value turns out to be.</summary>
internal sealed class UntypedCompleter : ValueCompleter<object?>
{
    private readonly GraphQLType _type;
    private readonly UntypedCompleter? _item;

    internal UntypedCompleter(GraphQLType type)
    {
        _type = type.Nullable;
        _item = _type is ListType list ? new UntypedCompleter(list.Item) : null;
    }

    internal override void Complete(OperationRun run, SelectedField field, object? value, ResultNode node, int slot)
    {
        switch (value)
        {
            case null:
                run.CompleteNull(field, node, slot);
                return;
            case GraphQLError error:
                run.Fail(error, field, node, slot);
                return;
            case Exception exception:
                run.Fail(exception, field, node, slot);
                return;
        }

        switch (_type)
        {
            case ListType list:
                CompleteList(run, field, value, list.Item.IsNonNull, node, slot);
                break;
            case CompositeType composite:
                run.CompleteObject(field, run.Schema.ResolveType(composite, value, field), value, node, slot);
                break;
            default:
                CompleteLeaf(run, field, value, node, slot);
                break;
        }
    }

    private void CompleteLeaf(OperationRun run, SelectedField field, object value, ResultNode node, int slot)
    {
        var result = _type switch
        {
            ScalarType scalar => scalar.Coercion.WriteAny(value).Value,
            EnumType enumType => new ResultValue(ResultKind.Json, FindEnumValue(enumType, value).Json),
            _ => throw new UnreachableException(),
        };
        if (result.IsNull)
        {
            run.CompleteNull(field, node, slot);
        }
        else
        {
            node[slot] = result;
        }
    }

    private static EnumValueDefinition FindEnumValue(EnumType type, object value) =>
        value as EnumValueDefinition
        ?? (value is string name ? type.Values.Find(name) : null)
        ?? throw new ScalarCoercionException(
            CoercionErrors.EnumNotRepresentable.Create(("type", type.Name), ("value", Inspection.Describe(value))));

    // Text is a sequence of characters for C#, but no list for GraphQL.
    private void CompleteList(OperationRun run, SelectedField field, object value, bool areItemsNonNull, ResultNode node, int slot)
    {
        if (value is string or not IEnumerable || _item is null)
        {
            throw new GraphQLRequestException(ExecutionErrors.NotIterable.Create(("field", $"{field.ParentType.Name}.{field.Definition.Name}")));
        }

        new ListCompleter<List<object?>, object?>(_item, areItemsNonNull)
            .Complete(run, field, [.. ((IEnumerable)value).Cast<object?>()], node, slot);
    }
}
