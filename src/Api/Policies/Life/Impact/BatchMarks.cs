namespace Platform.Api.Policies.Life.Impact;

/// <summary>The marks of all enterprises of a batch in some policies of a pack.</summary>
internal sealed class BatchMarks
{
    private readonly ulong[] _marks;

    /// <param name="pack">The pack.</param>
    /// <param name="policies">The policies.</param>
    /// <param name="population">The enterprises.</param>
    /// <param name="codes">A code for each value that texts read; shared by what is compared.</param>
    public BatchMarks(PolicyPack pack, IReadOnlyList<string> policies, PopulationTable population, Dictionary<string, ulong> codes)
    {
        RowMarks[] parts = [.. policies.Where(pack.Policies.ContainsKey).Select(id => new RowMarks(pack.Policies[id].Compiled, population, codes))];
        Width = parts.Sum(part => part.Width);
        IsUnknown = parts.Any(part => part.IsUnknown);
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

    /// <summary>Whether something decides that the marks cannot tell.</summary>
    public bool IsUnknown { get; }

    public ReadOnlySpan<ulong> Of(int row) => _marks.AsSpan(row * Width, Width);
}
