using Platform.Domain;
using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Representatives;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Statutes;

namespace Platform.Api.Seed;

/// <summary>
/// Rounds of sample enterprises, taken through the domain step by step, so that they are as lawful as real ones.
/// </summary>
/// <param name="lawOn">The law in force on a date.</param>
/// <param name="lastDay">Steps after this day are not taken: the round stays where it is.</param>
internal sealed class SampleRounds(Func<DateOnly, Law> lawOn, DateOnly lastDay)
{
    // Working days from step to step in a lawful round, and who takes the step.
    private static readonly (NegotiationStep Step, ActorRole By, int After)[] Path =
    [
        (NegotiationStep.DeliverRequest, ActorRole.Workers, 3),
        (NegotiationStep.Reply, ActorRole.Employer, 5),
        (NegotiationStep.NameRepresentatives, ActorRole.Workers, 2),
        (NegotiationStep.NameRepresentatives, ActorRole.Employer, 1),
        (NegotiationStep.ExchangeMaterials, ActorRole.Workers, 3),
        (NegotiationStep.ExchangeMaterials, ActorRole.Employer, 0),
        (NegotiationStep.OpenMeeting, ActorRole.Workers, 0),
        (NegotiationStep.RecordMinutes, ActorRole.Workers, 0),
        (NegotiationStep.AgreeDraft, ActorRole.Workers, 3),
        (NegotiationStep.SubmitToCongress, ActorRole.Workers, 6),
        (NegotiationStep.RecordVote, ActorRole.Workers, 1),
        (NegotiationStep.Sign, ActorRole.Employer, 2),
        (NegotiationStep.File, ActorRole.Employer, 3),
        (NegotiationStep.Approve, ActorRole.LabourAuthority, 6),
        (NegotiationStep.Publish, ActorRole.Employer, 2),
    ];

    /// <summary>A round that fell due on a day and took some of its steps.</summary>
    /// <param name="subject">The enterprise's figures.</param>
    /// <param name="dueOn">When it fell due.</param>
    /// <param name="steps">How many steps it took.</param>
    /// <param name="random">Varies the agreement.</param>
    public Negotiation Make(NegotiationSubject subject, DateOnly dueOn, int steps, SampleRandom random)
    {
        var law = lawOn(dueOn);
        var round = Negotiation.Plan(NegotiationPlan.ForEnterprise(subject, dueOn.Year), ProcedureRule.Ordinary, ActOn(dueOn, ActorRole.System, law, [])).Expect();
        Must(round.BecomeDue(ActOn(dueOn, ActorRole.System, law, []), DueReason.YearPlan));
        var day = dueOn;
        var meetingOn = dueOn;
        foreach (var (step, by, after) in Path.Take(steps))
        {
            day = step == NegotiationStep.OpenMeeting ? meetingOn : law.Calendar.AddWorkingDays(day, after);
            meetingOn = step == NegotiationStep.Reply ? law.Calendar.AddWorkingDays(day, 15) : meetingOn;
            if (day >= lastDay)
            {
                return round;
            }

            law = lawOn(day);
            Must(Take(round, step, ActOn(day, by, law, PapersFor(step)), meetingOn, random));
        }

        return round;
    }

    private static DomainError? Take(Negotiation round, NegotiationStep step, Act act, DateOnly meetingOn, SampleRandom random) => step switch
    {
        NegotiationStep.DeliverRequest => round.DeliverRequest(act),
        NegotiationStep.Reply => round.Reply(act, meetingOn),
        NegotiationStep.NameRepresentatives => round.NameRepresentatives(act, TeamOf(round, act.By.Role)),
        NegotiationStep.ExchangeMaterials => round.ExchangeMaterials(act),
        NegotiationStep.OpenMeeting => round.OpenMeeting(act, Side.Workers),
        NegotiationStep.RecordMinutes => round.RecordMinutes(act, new MeetingMinutes("讨论工资调整幅度、最低岗位工资和奖励办法。", "记录员", true, true)),
        NegotiationStep.AgreeDraft => round.AgreeDraft(act, TermsOn(act, random)),
        NegotiationStep.SubmitToCongress => round.SubmitToCongress(act),
        NegotiationStep.RecordVote => round.RecordVote(act, new Ballot(AssemblyKind.Congress, 60, 56, 50, 4, true)),
        NegotiationStep.Sign => round.Sign(act, new Signing(Chief(round, Side.Workers), Chief(round, Side.Employer), true)),
        NegotiationStep.File => round.File(act, 5),
        NegotiationStep.Approve => round.Approve(act),
        _ => round.Publish(act),
    };

    private static Team TeamOf(Negotiation round, ActorRole by)
    {
        var size = round.Subject.IsAboveDesignatedSize ? 5 : 3;
        return by == ActorRole.Employer
            ? new Team(Side.Employer, Members("e", size, Capacity.LegalRepresentative, Capacity.Manager))
            : new Team(Side.Workers, Members("w", size, Capacity.UnionChair, Capacity.Worker)) with { Election = new WorkersElection(round.Subject.Employees, round.Subject.Employees) };
    }

    private static List<Nominee> Members(string prefix, int size, Capacity chief, Capacity rest) =>
        [.. Enumerable.Range(1, size).Select(number => new Nominee($"{prefix}{number}", $"示例代表{number}", number == 1 ? chief : rest, number == 1))];

    private static AgreementTerms TermsOn(Act act, SampleRandom random)
    {
        var from = new DateOnly(act.On.Year, act.On.Month, 1).AddMonths(1);
        var rise = Math.Round(2 + ((decimal)random.NextDouble() * 7), 1);
        return new AgreementTerms(
            rise, 2600 + (random.Next(0, 9) * 100), 2490, from, from.AddYears(1).AddDays(-1), [.. act.Law.Statute.ContentItems.Select(item => item.Id)], []);
    }

    private static IReadOnlyList<DocumentReference> PapersFor(NegotiationStep step) =>
        [.. StepCatalogue.Of(step).Documents.Concat(step == NegotiationStep.NameRepresentatives ? [DocumentKind.ElectionRecord] : []).Select(kind => new DocumentReference(kind, $"sample/{kind}"))];

    private static string Chief(Negotiation round, Side side) => round.Representatives.First(seat => seat.Side == side && seat.IsChief).PersonKey;

    private static Act ActOn(DateOnly day, ActorRole by, Law law, IReadOnlyList<DocumentReference> papers) =>
        new(new Actor(by, "sample"), ChinaTime.StartOf(day).AddHours(10), law, papers);

    private static void Must(DomainError? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"A sample round is not lawful: {refusal.English}");
        }
    }
}
