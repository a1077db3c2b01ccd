
namespace Platform.Api.Data.Planning;

/// <summary>Runs the statements of a plan for one request: a level's rows and counts side by side, then the levels below.</summary>
internal sealed class PlanExecution(ReadDatabase database, PlanRequest request, CancellationToken cancellation) : IDisposable
{
    private Dictionary<LevelPlan, LevelRows> _rows = [];

    public LevelRows this[LevelPlan plan] => _rows.GetValueOrDefault(plan, LevelRows.None);

    public LevelRequest RequestOf(LevelPlan plan) => request.Levels[plan.Index];

    public Task RunAsync(LevelPlan plan) => RunAsync(plan, null);

    public void Dispose()
    {
        // Handed back once, however often: somebody else may have them then.
        foreach (var rows in Interlocked.Exchange(ref _rows, []).Values)
        {
            rows.Dispose();
        }
    }

    private async Task RunAsync(LevelPlan plan, Array? keys)
    {
        var rows = LevelRows.Rent();
        _rows[plan] = rows;
        var counting = plan.Count is { } count ? CountAsync(count, keys, rows) : Task.CompletedTask;
        if (plan.Rows is { } statement)
        {
            await using var result = await database.ExecuteAsync(statement, request.Shape.Values, keys, cancellation).ConfigureAwait(false);
            await NewReader(plan, rows).ReadAllAsync(result.Reader, cancellation).ConfigureAwait(false);
        }

        await counting.ConfigureAwait(false);
        foreach (var child in plan.Children)
        {
            if (KeysOf(child, rows) is { Length: > 0 } below)
            {
                await RunAsync(child, below).ConfigureAwait(false);
            }
        }
    }

    private RowReader NewReader(LevelPlan plan, LevelRows rows) =>
        request.Outline.HasDeferred ? new TreeRowReader(plan, rows) : new RowReader(plan, rows);

    private async Task CountAsync(ReadStatement statement, Array? keys, LevelRows rows)
    {
        await using var result = await database.ExecuteAsync(statement, request.Shape.Values, keys, cancellation).ConfigureAwait(false);
        while (await result.Reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            var (key, count) = keys switch
            {
                null => (default, result.Reader.GetInt32(0)),
                long[] => (new RowKey(result.Reader.GetInt64(0), null), result.Reader.GetInt32(1)),
                _ => (new RowKey(0, result.Reader.GetString(0)), result.Reader.GetInt32(1)),
            };
            rows.Totals[key] = count;
        }
    }

    private static Array KeysOf(LevelPlan child, LevelRows rows)
    {
        var holes = rows.Holes.Where(hole => ReferenceEquals(hole.Child, child)).Select(hole => hole.Key).Distinct();
        return child.IsParentKeyNumber ? holes.Select(key => key.Number).ToArray() : holes.Select(key => key.Text ?? "").ToArray();
    }
}
