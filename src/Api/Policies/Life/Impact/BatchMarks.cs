namespace Platform.Api.Policies.Life.Impact;

/// <summary>The marks of all enterprises of a batch in some policies of a pack.</summary>
internal sealed class BatchMarks
{
    private readonly ulong[] _marks;

    public BatchMarks(PolicyPack pack, IReadOnlyList<string> policies, PopulationTable population)
    {
        RowMarks[] parts = [.. policies.Where(pack.Policies.ContainsKey).Select(id => new RowMarks(pack.Policies[id].Compiled, population))];
        Width = parts.Sum(part => part.Width);
        _marks = new ulong[population.Table.Extent * Width];
        var offset = 0;
        foreach (var part in parts)
        {
            part.Write(_marks, Width, offset);
            offset += part.Width;
        }
    }

    /// <summary>Marks an enterprise has.</summary>
    public int Width { get; }

    public ReadOnlySpan<ulong> Of(int row) => _marks.AsSpan(row * Width, Width);
}
