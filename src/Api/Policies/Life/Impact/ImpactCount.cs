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
    private readonly PopulationTable _shownBefore;
    private readonly PopulationTable _shownAfter;
    private readonly RecountedEnterprises? _recounted;

    // Policies that are the same on both sides cannot differ in what they say.
    private readonly List<string> _decided;
    private PackComparison? _comparison;

    /// <param name="before">What applies.</param>
    /// <param name="after">What would apply.</param>
    /// <param name="today">The day.</param>
    public ImpactCount(PolicyPack before, PolicyPack after, DateOnly today)
    {
        (_before, _after) = (before, after);
        _countsBefore = new CountedDaysOn(before.Calendar, today);
        _countsAfter = Differs(PackDocument.Calendar) ? new CountedDaysOn(after.Calendar, today) : _countsBefore;
        (_shownBefore, _shownAfter) = (new(before.RuleVocabulary, _countsBefore, (_, _) => true), new(after.RuleVocabulary, _countsAfter, (_, _) => true));
        _statute = StatuteImpact.Between(before, after, today);
        string[] deciding = [.. PolicyOutcomes.DecidingIn(before).Union(PolicyOutcomes.DecidingIn(after))];
        string[] rewritten = [.. deciding.Where(id => Differs(PackDocument.PolicyOf(id)))];
        _decided = [.. Differs(PackDocument.Vocabulary) || Differs(PackDocument.Calendar) ? deciding : rewritten];
        _recounted = Differs(PackDocument.Calendar) && !Differs(PackDocument.Vocabulary) && rewritten.Length == 0 && _statute is null
            ? new RecountedEnterprises(_countsBefore, _countsAfter)
            : null;
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
        if (MayDiffer && (_recounted?.In(batch) ?? batch) is { Count: > 0 } compared)
        {
            Compare(compared);
        }
    }

    private bool Differs(string document) => _before.Files.Find(document) != _after.Files.Find(document);

    private void Compare(JudgedBatch batch)
    {
        if (_comparison is null or { IsWorn: true })
        {
            _comparison = new PackComparison((_before, _countsBefore), (_after, _countsAfter), _decided, _statute);
        }

        _comparison.Fill(batch);
        for (var row = 0; row < batch.Count; row++)
        {
            var outcome = _comparison.Of(row);
            if (!outcome.IsNone)
            {
                Count(batch[row], outcome, batch.Inputs(row));
            }
        }
    }

    private void Count(long enterpriseId, RowOutcome outcome, ReadOnlySpan<byte> inputs)
    {
        Count(outcome);
        if (Shown.Count < MostShown)
        {
            Shown.Add(new AffectedRow(enterpriseId, outcome, Reasons(outcome, _shownBefore.Read(inputs), _shownAfter.Read(inputs))));
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
