using Platform.Api.Evaluation;
using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>Compares two packs over batches of enterprises and counts what differs.</summary>
internal sealed class ImpactCount
{
    /// <summary>Enterprises that are shown with their reasons.</summary>
    public const int MostShown = 50;

    private readonly PolicyPack _before;
    private readonly PolicyPack _after;
    private readonly CountedDaysOn _countsBefore;
    private readonly CountedDaysOn _countsAfter;
    private readonly StatuteImpact? _statute;
    private readonly SortedDictionary<string, (int Entered, int Left, int Changed)> _rules = new(StringComparer.Ordinal);
    private readonly bool _isSameData;
    private readonly bool _isAlike;

    // Policies that are the same on both sides cannot differ in what they say.
    private readonly List<string> _decided;

    /// <param name="before">What applies.</param>
    /// <param name="after">What would apply.</param>
    /// <param name="today">The day.</param>
    public ImpactCount(PolicyPack before, PolicyPack after, DateOnly today)
    {
        (_before, _after) = (before, after);
        (_countsBefore, _countsAfter) = (new CountedDaysOn(before.Calendar, today), new CountedDaysOn(after.Calendar, today));
        _statute = StatuteImpact.Between(before, after, today);
        _isSameData = !Differs(PackDocument.Vocabulary) && !Differs(PackDocument.Calendar);
        _decided = [.. PolicyOutcomes.DecidingIn(before).Union(PolicyOutcomes.DecidingIn(after)).Where(id => !_isSameData || Differs(PackDocument.PolicyOf(id)))];

        // Where only cells or counts of days differ, rows that match the same rules on both sides come out the same.
        _isAlike = !Differs(PackDocument.Vocabulary) && _decided.TrueForAll(id =>
            before.Policies.TryGetValue(id, out var old) && after.Policies.TryGetValue(id, out var next) && RowMarks.SaysTheSame(old.Compiled, next.Compiled));
    }

    public int Enterprises { get; private set; }

    public int Entered { get; private set; }

    public int Left { get; private set; }

    public int Changed { get; private set; }

    public List<AffectedRow> Shown { get; } = [];

    public IEnumerable<RuleImpact> Rules => _rules.Select(rule => new RuleImpact(rule.Key, rule.Value.Entered, rule.Value.Left, rule.Value.Changed));

    /// <summary>Whether enterprises have to be looked at: the packs differ in what decides about them.</summary>
    public bool MayDiffer => _decided.Count > 0 || _statute is not null;

    /// <summary>Adds a batch of enterprises.</summary>
    public void Add(JudgedBatch batch)
    {
        Enterprises += batch.Count;
        if (!MayDiffer || batch.Count == 0)
        {
            return;
        }

        var old = PopulationTable.Of(_before, _countsBefore, batch);
        var next = _isSameData ? old : PopulationTable.Of(_after, _countsAfter, batch);
        var codes = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var (own, others) = (new BatchMarks(_before, _decided, old, codes), new BatchMarks(_after, _decided, next, codes));
        var isAlike = _isAlike && (_isSameData || !own.IsUnknown);
        var outcomes = new Dictionary<ulong[], RowOutcome>(ContentComparer<ulong>.Instance);
        var lookup = outcomes.GetAlternateLookup<ReadOnlySpan<ulong>>();
        var key = new ulong[own.Width + others.Width];
        for (var row = 0; row < batch.Count; row++)
        {
            var outcome = _statute?.For(old.Table, row) ?? RowOutcome.None;
            if (!isAlike || !own.Of(row).SequenceEqual(others.Of(row)))
            {
                own.Of(row).CopyTo(key);
                others.Of(row).CopyTo(key.AsSpan(own.Width));
                if (!lookup.TryGetValue(key, out var decided))
                {
                    decided = RowOutcome.Between(_before, old.Table.Snapshot(row), _after, next.Table.Snapshot(row), _decided);
                    outcomes[[.. key]] = decided;
                }

                outcome = decided.And(outcome);
            }

            Count(batch[row], outcome, old, next, row);
        }
    }

    /// <summary>Adds what something else than inputs changes for one enterprise.</summary>
    public void Add(AffectedRow affected)
    {
        Count(affected.Outcome);
        if (Shown.Count < MostShown)
        {
            Shown.Add(affected);
        }
    }

    private bool Differs(string document) => _before.Files.Find(document) != _after.Files.Find(document);

    private void Count(long enterpriseId, RowOutcome outcome, PopulationTable old, PopulationTable next, int row)
    {
        if (outcome.IsNone)
        {
            return;
        }

        Count(outcome);
        if (Shown.Count < MostShown)
        {
            Shown.Add(new AffectedRow(enterpriseId, outcome, Reasons(outcome, old.Table.Snapshot(row), next.Table.Snapshot(row))));
        }
    }

    private List<MatchReason> Reasons(RowOutcome outcome, FeelContext old, FeelContext next) =>
    [
        .. outcome.Entered.Concat(outcome.Changed).Select(rule => ReasonFor(rule, _after, next, old, next)),
        .. outcome.Left.Select(rule => ReasonFor(rule, _before, old, old, next)),
    ];

    // The row that names the rule; where no row does, the decision of that name with what it says before and after.
    private MatchReason ReasonFor(string rule, PolicyPack pack, FeelContext inputs, FeelContext old, FeelContext next) =>
        _statute?.ReasonFor(rule, old) is { } change ? change
        : pack.ReasonFor(rule, inputs) is { Decision.Length: > 0 } reason ? reason
        : ChangeReason.Of(rule, "", PolicyOutcomes.Of(_before, old, _decided).GetValueOrDefault(rule), PolicyOutcomes.Of(_after, next, _decided).GetValueOrDefault(rule));

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
}
