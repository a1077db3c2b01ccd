using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>One of the two packs that are compared, with what it says of the enterprises at hand.</summary>
internal sealed class PackSide
{
    private readonly PolicyPack _pack;
    private readonly IReadOnlyList<string> _decided;
    private readonly ulong[] _key;

    /// <param name="pack">The pack.</param>
    /// <param name="decided">The policies that are compared.</param>
    /// <param name="population">The enterprises.</param>
    /// <param name="codes">Codes of what texts read; shared by both sides.</param>
    public PackSide(PolicyPack pack, IReadOnlyList<string> decided, PopulationTable population, InputCodes codes)
    {
        (_pack, _decided, Population) = (pack, decided, population);
        Marks = [.. decided.Select(policy => pack.Policies.TryGetValue(policy, out var known) ? new PolicyMarks(known, population, codes) : null)];
        Kinds = [.. decided.Select(_ => new PolicyKinds())];
        _key = new ulong[Marks.Max(marks => marks?.Width) ?? 0];
    }

    public PopulationTable Population { get; }

    /// <summary>The marks in each policy; <see langword="null"/> for one that the pack does not have.</summary>
    public IReadOnlyList<PolicyMarks?> Marks { get; }

    /// <summary>What each policy says of each kind.</summary>
    public PolicyKinds[] Kinds { get; }

    /// <summary>Finds the rows that match for the enterprises that are in the table now.</summary>
    public void Match()
    {
        foreach (var marks in Marks)
        {
            marks?.Match();
        }
    }

    /// <summary>The kind of an enterprise in a policy; -1 in one that the pack does not have.</summary>
    public int KindOf(int policy, int row)
    {
        if (Marks[policy] is not { } marks)
        {
            return -1;
        }

        var key = _key.AsSpan(0, marks.Width);
        marks.Write(row, key);
        return Kinds[policy].Of(key, () => PolicyOutcomes.Of(_pack, _decided[policy], decision => marks.Decide(decision, row)));
    }

    /// <summary>What kinds say together; where several policies use a name, the first counts.</summary>
    public Dictionary<string, FeelValue> Says(ReadOnlySpan<int> kinds)
    {
        var says = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        for (var policy = 0; policy < kinds.Length; policy++)
        {
            foreach (var (name, value) in kinds[policy] < 0 ? [] : Kinds[policy][kinds[policy]])
            {
                says.TryAdd(name, value);
            }
        }

        return says;
    }
}
