using System.Runtime.InteropServices;
using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>Compares two packs over batches of enterprises and counts what differs.</summary>
/// <param name="before">What applies.</param>
/// <param name="after">What would apply.</param>
/// <param name="today">The day.</param>
internal sealed class ImpactCount(PolicyPack before, PolicyPack after, DateOnly today)
{
    /// <summary>Enterprises that are shown with their reasons.</summary>
    public const int MostShown = 50;

    private readonly bool _isSameData = before.Files.Find(PackDocument.Vocabulary) == after.Files.Find(PackDocument.Vocabulary)
        && before.Files.Find(PackDocument.Calendar) == after.Files.Find(PackDocument.Calendar);

    // Policies that are the same on both sides cannot differ in what they say.
    private readonly List<string> _decided = [.. new[] { SupervisionPolicy.Id, ServicePolicy.Id }.Where(id => MayDiffer(before, after, id))];

    private readonly SortedDictionary<string, (int Entered, int Left, int Changed)> _rules = new(StringComparer.Ordinal);

    public int Enterprises { get; private set; }

    public int Entered { get; private set; }

    public int Left { get; private set; }

    public int Changed { get; private set; }

    public List<(long EnterpriseId, RowOutcome Outcome, FeelContext Before, FeelContext After)> Shown { get; } = [];

    public IEnumerable<RuleImpact> Rules => _rules.Select(rule => new RuleImpact(rule.Key, rule.Value.Entered, rule.Value.Left, rule.Value.Changed));

    /// <summary>Adds a batch of enterprises.</summary>
    /// <param name="batch">Key and inputs of each.</param>
    public void Add(IReadOnlyList<(long EnterpriseId, string Inputs)> batch)
    {
        Enterprises += batch.Count;
        if (_decided.Count == 0)
        {
            return;
        }

        var old = Fill(before, batch);
        var next = _isSameData ? old : Fill(after, batch);
        RowMarks[] marks = [.. _decided.Select(id => new RowMarks(before.Policies[id].Compiled, old)), .. _decided.Select(id => new RowMarks(after.Policies[id].Compiled, next))];
        var stride = marks.Sum(policy => policy.Width);
        var all = new ulong[batch.Count * stride];
        var offset = 0;
        foreach (var policy in marks)
        {
            policy.Write(all, stride, offset);
            offset += policy.Width;
        }

        Count(batch, all, stride, old, next);
    }

    private static bool MayDiffer(PolicyPack before, PolicyPack after, string policy) =>
        new[] { PackDocument.Vocabulary, PackDocument.Calendar, PackDocument.PolicyOf(policy) }.Any(document => before.Files.Find(document) != after.Files.Find(document));

    private void Count(IReadOnlyList<(long EnterpriseId, string Inputs)> batch, ulong[] marks, int stride, PopulationTable old, PopulationTable next)
    {
        // Where only cells differ, rows that match the same rules on both sides come out the same.
        var isAlike = _isSameData && _decided.TrueForAll(id => RowMarks.SaysTheSame(before.Policies[id].Compiled, after.Policies[id].Compiled));
        var outcomes = new Dictionary<ulong[], RowOutcome>(MarksComparer.Instance);
        var lookup = outcomes.GetAlternateLookup<ReadOnlySpan<ulong>>();
        for (var row = 0; row < batch.Count; row++)
        {
            var own = marks.AsSpan(row * stride, stride);
            if (isAlike && own[..(stride / 2)].SequenceEqual(own[(stride / 2)..]))
            {
                continue;
            }

            if (!lookup.TryGetValue(own, out var outcome))
            {
                outcome = RowOutcome.Between(before, old.Table.Snapshot(row), after, next.Table.Snapshot(row), _decided);
                outcomes[own.ToArray()] = outcome;
            }

            if (!outcome.IsNone)
            {
                Count(outcome);
                if (Shown.Count < MostShown)
                {
                    Shown.Add((batch[row].EnterpriseId, outcome, old.Table.Snapshot(row), next.Table.Snapshot(row)));
                }
            }
        }
    }

    private void Count(RowOutcome outcome)
    {
        Entered += outcome.Entered.Count > 0 ? 1 : 0;
        Left += outcome.Left.Count > 0 ? 1 : 0;
        Changed += outcome.Changed.Count > 0 ? 1 : 0;
        Count(outcome.Entered, (1, 0, 0));
        Count(outcome.Left, (0, 1, 0));
        Count(outcome.Changed, (0, 0, 1));
    }

    private void Count(IEnumerable<string> rules, (int Entered, int Left, int Changed) more)
    {
        foreach (var rule in rules)
        {
            var so = _rules.GetValueOrDefault(rule);
            _rules[rule] = (so.Entered + more.Entered, so.Left + more.Left, so.Changed + more.Changed);
        }
    }

    private PopulationTable Fill(PolicyPack pack, IReadOnlyList<(long EnterpriseId, string Inputs)> batch)
    {
        var population = new PopulationTable(pack.RuleVocabulary, pack.Calendar, today, batch.Count);
        foreach (var (_, inputs) in batch)
        {
            population.Add(inputs);
        }

        return population;
    }

    private sealed class MarksComparer : IEqualityComparer<ulong[]>, IAlternateEqualityComparer<ReadOnlySpan<ulong>, ulong[]>
    {
        public static readonly MarksComparer Instance = new();

        public bool Equals(ulong[]? x, ulong[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(ulong[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<ulong> alternate, ulong[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<ulong> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(MemoryMarshal.AsBytes(alternate));
            return hash.ToHashCode();
        }

        public ulong[] Create(ReadOnlySpan<ulong> alternate) => alternate.ToArray();
    }
}
