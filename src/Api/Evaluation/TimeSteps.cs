using Platform.Api.Enterprises;
using Platform.Api.Policies;
using Platform.Domain;
using Platform.Domain.Enterprises;
using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Statutes;

namespace Platform.Api.Evaluation;

/// <summary>The steps that time takes by itself: rounds fall due, silence counts as refusal or consent, terms end.</summary>
internal sealed class TimeSteps(PolicyPack pack, DateTimeOffset now, EvaluationCounts counts)
{
    private readonly Law _law = pack.LawOn(ChinaTime.DateOf(now));
    private readonly DateOnly _today = ChinaTime.DateOf(now);

    /// <summary>Brings an enterprise's rounds up to the moment.</summary>
    /// <returns>A round that was planned; <see langword="null"/> if none was.</returns>
    public Negotiation? Take(EnterpriseFile file)
    {
        foreach (var round in file.Rounds)
        {
            round.UpdateSubject(file.Enterprise.AsSubject(), now, Actor.System);
            Take(round);
        }

        var planned = file.Enterprise.Status == OperatingStatus.Active ? PlanIfWanted(file) : null;
        foreach (var round in file.Rounds)
        {
            counts.BreachesNoted += round.NoticeDeadlines(now);
        }

        return planned;
    }

    private Act Act => new(Actor.System, now, _law, []);

    private void Take(Negotiation round)
    {
        switch (round.Stage)
        {
            case NegotiationState.Requested when round.LapseWithoutReply(Act) is null:
                counts.RepliesLapsed++;
                break;
            case NegotiationState.UnderReview when round.TacitApproval(Act) is null:
                counts.TacitApprovals++;
                break;
            case NegotiationState.Published:
                _ = round.BeginPerformance(Act);
                break;
        }

        if (round.AgreementInForce is { } agreement && _today > agreement.To && round.Expire(Act) is null)
        {
            counts.AgreementsExpired++;
        }
    }

    // 浙江省集体合同条例 art. 19: once a year. While an agreement is in force the next round opens with its renewal window.
    private Negotiation? PlanIfWanted(EnterpriseFile file)
    {
        var last = file.Rounds.LastOrDefault();
        if (last is { Stage: NegotiationState.NotDue })
        {
            Due(last, last.PreviousNegotiationId is null ? DueReason.YearPlan : DueReason.Renewal);
            return null;
        }

        if (last is not null && !IsOver(last) && !IsRenewalOpen(last))
        {
            return null;
        }

        var planned = Negotiation.Plan(NextPlan(file, last), pack.Procedures.GetValueOrDefault(Procedure.Ordinary, ProcedureRule.Ordinary), Act);
        if (!planned.Succeeded)
        {
            return null;
        }

        counts.RoundsPlanned++;
        Due(planned.Value, last is null ? DueReason.YearPlan : last.AgreementInForce is not null ? DueReason.Renewal : DueReason.NoAgreementInForce);
        return planned.Value;
    }

    private static bool IsOver(Negotiation round) => round.Stage.IsFinal() && round.AgreementInForce is null;

    private bool IsRenewalOpen(Negotiation round) =>
        round.AgreementInForce is { } agreement && _today >= (agreement.RenewalOpensOn ?? agreement.To);

    private NegotiationPlan NextPlan(EnterpriseFile file, Negotiation? last)
    {
        var subject = file.Enterprise.AsSubject();
        return last?.AgreementInForce is { } agreement && last.PlanNextRound(agreement.To.AddDays(1).Year) is { Succeeded: true, Value: { } renewal }
            ? renewal with { Subject = subject }
            : NegotiationPlan.ForEnterprise(subject, _today.Year) with { PreviousNegotiationId = last?.Id };
    }

    private void Due(Negotiation round, DueReason reason)
    {
        if (round.BecomeDue(Act, reason) is null)
        {
            counts.RoundsDue++;
        }
    }
}
