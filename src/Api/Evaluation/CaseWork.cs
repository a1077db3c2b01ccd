using Platform.Api.Policies;
using Platform.Domain;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Statutes;
using Platform.Domain.Supervision;

namespace Platform.Api.Evaluation;

/// <summary>
/// Makes the cases of an enterprise what the rules say: clears those whose condition is met, hands lapsed ones to the next
/// rung, opens new ones, takes back those whose reasons have gone. Running it again changes nothing.
/// </summary>
internal sealed class CaseWork(EnterpriseFile file, PolicyPack pack, DateTimeOffset now, EvaluationCounts counts)
{
    private static readonly LadderRung[] JointRungs =
        [LadderRung.RecommendationLetter, LadderRung.RectificationOrder, LadderRung.Penalty, LadderRung.IntegrityRecord, LadderRung.GovernmentOrder];

    private readonly Law _law = pack.LawOn(ChinaTime.DateOf(now));

    /// <summary>Cases that were opened, with the matter behind each.</summary>
    public List<(SupervisionCase Case, SupervisionMatter Matter)> Opened { get; } = [];

    public void Run(IReadOnlyList<SupervisionMatter> matters, IReadOnlySet<string> cleared)
    {
        foreach (var supervised in file.OpenCases)
        {
            supervised.NoticeDeadlines(now);
        }

        foreach (var supervised in file.OpenCases.Where(supervised => cleared.Contains(supervised.RuleId)).ToList())
        {
            Close(supervised, supervised.Clear(supervised.ClearCondition, now, Actor.System));
            counts.CasesCleared++;
        }

        foreach (var matter in matters.Where(matter => !cleared.Contains(matter.RuleId)))
        {
            Pursue(matter, matters);
        }

        foreach (var supervised in file.OpenCases.Where(supervised => matters.All(matter => matter.RuleId != supervised.RuleId)).ToList())
        {
            TakeBackUnlessOverdue(supervised);
        }
    }

    private void Pursue(SupervisionMatter matter, IReadOnlyList<SupervisionMatter> matters)
    {
        if (file.OpenCases.Any(supervised => supervised.RuleId == matter.RuleId))
        {
            return;
        }

        // The matter takes over from an open case that hands on to it, or whose rule no longer speaks for itself.
        var earlier = file.OpenCases.FirstOrDefault(supervised => supervised.EscalatesTo == matter.RuleId && matters.All(other => other.RuleId != supervised.RuleId))
            ?? file.OpenCases.FirstOrDefault(supervised => IsLowerRung(supervised, matter) && matters.All(other => other.RuleId != supervised.RuleId));
        if (earlier is not null)
        {
            Close(earlier, earlier.Escalate(now, Actor.System));
            counts.CasesEscalated++;
        }

        Open(matter, earlier);
    }

    private bool IsLowerRung(SupervisionCase supervised, SupervisionMatter matter) =>
        pack.Supervision.StrandOf(supervised.RuleId) == matter.Strand && supervised.EscalatesTo is not null;

    private void Open(SupervisionMatter matter, SupervisionCase? earlier)
    {
        var last = file.Cases.LastOrDefault(supervised => supervised.RuleId == matter.RuleId);
        var episode = (last?.Episode ?? 0) + 1;
        var number = $"{pack.Manifest.Division}-E{file.Enterprise.Id}-{matter.RuleId}-{episode}";
        var plan = new CasePlan(
            number, file.Enterprise.Id, file.Current?.Id, matter.RuleId, episode, DepartmentsOf(matter), matter.Instrument,
            RulePeriod.Of(matter.Term, matter.TermUnit), matter.ClearWhen, matter.EscalatesTo);
        var opened = SupervisionCase.Open(plan, last, earlier, now, Actor.System, _law);
        if (!opened.Succeeded)
        {
            return;
        }

        AssignTasks(opened.Value, matter);
        if (JointRungs.Contains(matter.Rung))
        {
            file.Current?.Supervise(Act, number, matter.RuleId, NegotiationStep.Reply);
        }

        file.Cases.Add(opened.Value);
        Opened.Add((opened.Value, matter));
        counts.CasesOpened++;
    }

    private static List<CaseDepartment> DepartmentsOf(SupervisionMatter matter) =>
    [
        new CaseDepartment(matter.Lead, CasePart.Lead),
        .. matter.Four.Where(name => name != matter.Lead).Distinct().Select(name => new CaseDepartment(name, CasePart.Four)),
        .. matter.X.Except(matter.Four).Where(name => name != matter.Lead).Distinct().Select(name => new CaseDepartment(name, CasePart.X)),
    ];

    private void AssignTasks(SupervisionCase opened, SupervisionMatter matter)
    {
        if (opened.DueOn is not { } dueOn)
        {
            return;
        }

        foreach (var joined in opened.Departments.Where(joined => joined.Part != CasePart.Lead).ToList())
        {
            opened.AssignTask(joined.Department, matter.Instrument, dueOn, now, Actor.System);
        }
    }

    // A case whose time has passed stays: its matter may be waiting for a higher rung that another rule decides.
    private void TakeBackUnlessOverdue(SupervisionCase supervised)
    {
        var isOverdue = supervised.DueOn is { } dueOn && now >= ChinaTime.EndOf(dueOn);
        if (!isOverdue)
        {
            Close(supervised, supervised.Withdraw("规则条件不再成立", now, Actor.System));
        }
    }

    private void Close(SupervisionCase supervised, DomainError? refusal)
    {
        if (refusal is not null || supervised.NegotiationId is not { } roundId)
        {
            return;
        }

        file.Rounds.FirstOrDefault(round => round.Id == roundId)?.Release(Act, supervised.Number);
    }

    private Act Act => new(Actor.System, now, _law, []);
}
