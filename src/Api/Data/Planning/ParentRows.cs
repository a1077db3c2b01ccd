using Platform.GraphQL.Execution;
using Platform.GraphQL.Execution.Subtrees;
using Platform.GraphQL.Loading;

namespace Platform.Api.Data.Planning;

/// <summary>
/// The rows that parent objects of a request lead to by their keys: all parents of a field that wait at the same time share one
/// statement a level.
/// </summary>
public sealed class ParentRows(PlannedReading reading) : DataLoader<(SelectedField Field, object Key), ParentRow>
{
    // What a field asks is the same for each of its parents, so that any of their contexts describes it.
    private readonly Dictionary<SelectedField, (SubtreeContext Context, string TypeName)> _asked = [];

    /// <summary>Asks for the row that one parent leads to.</summary>
    /// <param name="context">The field of that parent.</param>
    /// <param name="typeName">The planned type of the row.</param>
    /// <param name="key">The row's key.</param>
    /// <exception cref="Platform.GraphQL.Errors.GraphQLRequestException">An argument below the field cannot be delivered.</exception>
    internal Task<ParentRow> FindAsync(SubtreeContext context, string typeName, object key)
    {
        lock (_asked)
        {
            _asked.TryAdd(context.Field, (context, typeName));
        }

        return LoadAsync((context.Field, key));
    }

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<(SelectedField Field, object Key), LoadResult<ParentRow>>> LoadBatchAsync(
        IReadOnlyList<(SelectedField Field, object Key)> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<(SelectedField Field, object Key), LoadResult<ParentRow>>();
        foreach (var group in keys.GroupBy(key => key.Field, key => key.Key))
        {
            foreach (var (key, row) in await ReadAsync(group.Key, [.. group]).ConfigureAwait(false))
            {
                found[(group.Key, key)] = row;
            }
        }

        return found;
    }

    private async Task<IEnumerable<(object Key, LoadResult<ParentRow> Row)>> ReadAsync(SelectedField field, IReadOnlyList<object> keys)
    {
        try
        {
            (SubtreeContext Context, string TypeName) asked;
            lock (_asked)
            {
                asked = _asked[field];
            }

            var rows = await reading.ReadParentRowsAsync(asked.Context, asked.TypeName, keys).ConfigureAwait(false);
            return rows.Select(row => (row.Key, LoadResult.Of(row.Row)));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return keys.Select(key => (key, LoadResult.Failed<ParentRow>(failure)));
        }
    }
}
