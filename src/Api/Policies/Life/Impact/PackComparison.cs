using Platform.Api.Evaluation;
using Platform.Rules.Tables.Batches;
using Platform.Rules.Tables.Inputs;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>
/// Tells for the enterprises of a batch what two packs say otherwise. It is used batch after batch: what was asked once is known
/// for all enterprises that are alike in what it depends on. It grows with the answers that it meets, until it is worn.
/// </summary>
internal sealed class PackComparison
{
    private const int MostKept = 300_000;
    private const int MostBatches = 32;

    private readonly PackSide _before;
    private readonly PackSide _after;
    private readonly PolicyPairing?[] _pairings;
    private readonly StatuteImpact? _statute;
    private readonly AnswerCodes _codes = new();
    private readonly bool _asksAlike;
    private readonly int[] _answers;
    private readonly Dictionary<int[], RowOutcome> _outcomes = new(ContentComparer<int>.Instance);
    private int _batches;

    /// <param name="before">What applies, and how it counts days.</param>
    /// <param name="after">What would apply, and how it would count days.</param>
    /// <param name="decided">The policies that may decide otherwise.</param>
    /// <param name="statute">What a changed statute means; <see langword="null"/> where it is the same.</param>
    public PackComparison(
        (PolicyPack Pack, CountedDaysOn Counts) before, (PolicyPack Pack, CountedDaysOn Counts) after, IReadOnlyList<string> decided, StatuteImpact? statute)
    {
        _statute = statute;
        HashSet<string> both = [.. Read(before.Pack, decided), .. Read(after.Pack, decided)];
        var isReadAlike = both.Concat(StatuteImpact.Reads).All(input => Equals(Known(before.Pack, input), Known(after.Pack, input)));
        var isSameData = isReadAlike && ReferenceEquals(before.Counts, after.Counts);
        _pairings = [.. decided.Select(policy => isReadAlike ? Pairing(before.Pack, after.Pack, policy) : null)];
        var population = Population(before, both);
        _before = new PackSide(population, [.. decided.Select(policy => Answers(before.Pack, policy, population, null, null))]);
        var other = isSameData ? population : Population(after, both);
        _after = new PackSide(
            other, [.. decided.Select((policy, place) => Answers(after.Pack, policy, other, isSameData ? _before.Policies[place] : null, _pairings[place]))]);
        _asksAlike = _before.AsksAlike(_after);
        _answers = new int[_before.Width + _after.Width];
    }

    /// <summary>Whether a new one should take its place, so that memory stays bounded.</summary>
    public bool IsWorn => _batches >= MostBatches || Kept > MostKept;

    /// <summary>How much is kept of what was asked; none where nobody had to be asked about.</summary>
    public int Kept => _outcomes.Count + _codes.Count;

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
        && _before.Policies[policy] is { } before && _after.Policies[policy] is { } after && pairing.IsSame(before.Subjects, after.Subjects, row);

    private RowOutcome Decided(int row)
    {
        var before = _answers.AsSpan(0, _before.Width);
        var after = _answers.AsSpan(_before.Width);
        _before.Write(row, before);
        _after.Write(row, after);
        if (_asksAlike && before.SequenceEqual(after))
        {
            return RowOutcome.None;
        }

        var outcomes = _outcomes.GetAlternateLookup<ReadOnlySpan<int>>();
        if (!outcomes.TryGetValue(_answers, out var outcome))
        {
            outcomes[_answers] = outcome = RowOutcome.Between(_before.Says(before), _after.Says(after));
        }

        return outcome;
    }

    private PolicyAnswers? Answers(PolicyPack pack, string policy, PopulationTable population, PolicyAnswers? before, PolicyPairing? pairing)
    {
        if (!pack.Policies.TryGetValue(policy, out var known))
        {
            return null;
        }

        var subjects = before is not null && pairing is not null
            ? new SubjectAnswers(known.Compiled, before.Subjects, pairing.FindSame)
            : new SubjectAnswers(known.Compiled, population.Table, _codes);
        return new PolicyAnswers(pack, policy, subjects, population, _codes);
    }

    private static PolicyPairing? Pairing(PolicyPack before, PolicyPack after, string policy) =>
        before.Policies.TryGetValue(policy, out var old) && after.Policies.TryGetValue(policy, out var next) ? PolicyPairing.Of(old.Compiled, next.Compiled) : null;

    // Words, bounds and listed values of an input are for those who enter it; another order of inputs is none of the rules' concern.
    private static (string, string, InputKind, int, InputSource)? Known(PolicyPack pack, string input) =>
        pack.RuleVocabulary.Find(input) is { } known ? (known.Id, known.Name, known.Kind, known.Scale, known.Source) : null;

    private static PopulationTable Population((PolicyPack Pack, CountedDaysOn Counts) side, HashSet<string> read) =>
        new(side.Pack.RuleVocabulary, side.Counts, (id, name) => read.Contains(name) || StatuteImpact.Reads.Contains(id));

    private static IEnumerable<string> Read(PolicyPack pack, IReadOnlyList<string> decided) =>
        decided.Where(pack.Policies.ContainsKey).SelectMany(policy => pack.Policies[policy].Compiled.InputsRead);
}
