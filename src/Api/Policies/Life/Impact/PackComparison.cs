using Platform.Api.Evaluation;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>
/// Tells for the enterprises of a batch what two packs say otherwise. It is used batch after batch: what is said of a kind
/// of enterprise is asked once. It grows with the kinds that it meets, until it is worn.
/// </summary>
internal sealed class PackComparison
{
    private const int MostKinds = 20_000;
    private const int MostBatches = 32;

    private readonly PackSide _before;
    private readonly PackSide _after;
    private readonly PolicyPairing?[] _pairings;
    private readonly StatuteImpact? _statute;
    private readonly int[] _kinds;
    private readonly Dictionary<int[], RowOutcome> _outcomes = new(ContentComparer<int>.Instance);
    private int _batches;

    /// <param name="before">What applies, and how it counts days.</param>
    /// <param name="after">What would apply, and how it would count days.</param>
    /// <param name="decided">The policies that may decide otherwise.</param>
    /// <param name="isSameVocabulary">Whether both know the same inputs.</param>
    /// <param name="statute">What a changed statute means; <see langword="null"/> where it is the same.</param>
    public PackComparison(
        (PolicyPack Pack, CountedDaysOn Counts) before, (PolicyPack Pack, CountedDaysOn Counts) after, IReadOnlyList<string> decided, bool isSameVocabulary, StatuteImpact? statute)
    {
        _statute = statute;
        var codes = new InputCodes();
        var isSameData = isSameVocabulary && ReferenceEquals(before.Counts, after.Counts);
        HashSet<string> both = [.. Read(before.Pack, decided), .. Read(after.Pack, decided)];
        var population = Population(before, both);
        _before = new PackSide(before.Pack, decided, population, codes);
        _after = new PackSide(after.Pack, decided, isSameData ? population : Population(after, both), codes);
        _pairings = [.. decided.Select((policy, place) => isSameVocabulary ? Pairing(before.Pack, after.Pack, policy, place) : null)];
        _kinds = new int[decided.Count * 2];
    }

    /// <summary>Whether a new one should take its place, so that memory stays bounded.</summary>
    public bool IsWorn => _batches >= MostBatches || _outcomes.Count + _before.Kinds.Concat(_after.Kinds).Sum(kinds => kinds.Count) > MostKinds;

    /// <summary>Takes the enterprises of a batch in the place of those before.</summary>
    public void Fill(JudgedBatch batch)
    {
        _batches++;
        _before.Population.Fill(batch);
        if (!ReferenceEquals(_before.Population, _after.Population))
        {
            _after.Population.Fill(batch);
        }

        _before.Match();
        _after.Match();
    }

    /// <summary>What changes for the enterprise in a place of the batch.</summary>
    public RowOutcome Of(int row)
    {
        var other = _statute?.For(_before.Population.Table, row) ?? RowOutcome.None;
        for (var policy = 0; policy < _pairings.Length; policy++)
        {
            if (!IsSame(policy, row))
            {
                return Decided(row).And(other);
            }
        }

        return other;
    }

    private bool IsSame(int policy, int row) => _pairings[policy] is { } pairing
        && _before.Marks[policy] is { } before && _after.Marks[policy] is { } after && pairing.IsSame(before, after, row);

    private RowOutcome Decided(int row)
    {
        var before = _kinds.AsSpan(0, _pairings.Length);
        var after = _kinds.AsSpan(_pairings.Length);
        for (var policy = 0; policy < _pairings.Length; policy++)
        {
            before[policy] = _before.KindOf(policy, row);
            after[policy] = _after.KindOf(policy, row);
        }

        var outcomes = _outcomes.GetAlternateLookup<ReadOnlySpan<int>>();
        if (!outcomes.TryGetValue(_kinds, out var outcome))
        {
            outcomes[_kinds] = outcome = RowOutcome.Between(_before.Says(before), _after.Says(after));
        }

        return outcome;
    }

    // Where equal marks mean equal decisions, what one side was asked need not be asked again.
    private PolicyPairing? Pairing(PolicyPack before, PolicyPack after, string policy, int place)
    {
        var pairing = before.Policies.TryGetValue(policy, out var old) && after.Policies.TryGetValue(policy, out var next) ? PolicyPairing.Of(old.Compiled, next.Compiled) : null;
        if (pairing is { IsWhole: true } && _before.Marks[place] is { IsUnknown: false } && _after.Marks[place] is { IsUnknown: false })
        {
            _after.Kinds[place] = _before.Kinds[place];
        }

        return pairing;
    }

    private static PopulationTable Population((PolicyPack Pack, CountedDaysOn Counts) side, HashSet<string> read) =>
        new(side.Pack.RuleVocabulary, side.Counts, (id, name) => read.Contains(name) || StatuteImpact.Reads.Contains(id));

    private static IEnumerable<string> Read(PolicyPack pack, IReadOnlyList<string> decided) =>
        decided.Where(pack.Policies.ContainsKey).SelectMany(policy => pack.Policies[policy].Compiled.InputsRead);
}
