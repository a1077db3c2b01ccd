using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Steps;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Negotiations;

// 浙江省集体合同条例 arts. 20, 30, 32, 33, 36 and 37: performance, change and end (states 14 to 16).
public sealed partial class Negotiation
{
    /// <summary>The agreement's term has begun; each contract year is reported on (art. 37).</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.TermNotBegun"/> or an error common to all
    /// steps.
    /// </returns>
    public DomainError? BeginPerformance(Act act)
    {
        if (Refuses(NegotiationStep.BeginPerformance, act) is { } refusal)
        {
            return refusal;
        }

        Take(NegotiationStep.BeginPerformance, act, new PerformanceBegun(act.At, act.By, _agreements.Count), NegotiationState.Performing);
        if (AgreementInForce is { } agreement && Running([Term.AnnualReport]) is null)
        {
            OpenReportDeadline(act, agreement, agreement.ContractYearOf(act.On));
        }

        return null;
    }

    /// <summary>
    /// The chiefs report to the congress on performance. A report serves the oldest contract year that still owes
    /// one, so that a late report closes the year it is late for.
    /// </summary>
    /// <param name="act">The act.</param>
    /// <param name="summary">What the report says, in short.</param>
    /// <param name="clausesKept">Clauses kept in full.</param>
    /// <param name="clausesReported">Clauses reported on.</param>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.TextMissing"/>,
    /// <see cref="NegotiationErrors.ReportInconsistent"/> or an error common to all steps.
    /// </returns>
    public DomainError? ReportPerformance(Act act, string summary, int clausesKept, int clausesReported)
    {
        var refusal = Refuses(NegotiationStep.ReportPerformance, act)
            ?? (string.IsNullOrWhiteSpace(summary) ? NegotiationErrors.TextMissing(nameof(summary)) : null)
            ?? (clausesKept < 0 || clausesKept > clausesReported ? NegotiationErrors.ReportInconsistent(clausesKept, clausesReported) : null);
        if (refusal is not null || AgreementInForce is not { } agreement)
        {
            return refusal ?? NegotiationErrors.WrongState(StepCatalogue.Of(NegotiationStep.ReportPerformance), Stage);
        }

        var owed = Running([Term.AnnualReport]);
        var year = agreement.ContractYearOf(owed?.Deadline.DueOn ?? act.On);
        _reports.Add(new PerformanceReport(year, act.On, summary, clausesKept, clausesReported));
        Take(NegotiationStep.ReportPerformance, act, new PerformanceReported(act.At, act.By, year, clausesKept, clausesReported));
        if (owed is not null && act.Law.Statute[Term.AnnualReport].IsMetBy(_reports.Count(report => report.ContractYear == year)))
        {
            KeepDeadlines(act, Term.AnnualReport);
            OpenReportDeadline(act, agreement, year + 1);
        }

        return null;
    }

    /// <summary>A change is taken up, by agreement or for a cause (arts. 20 and 32); it follows the same way as a first agreement.</summary>
    /// <returns><see langword="null"/> when done, else an error common to all steps.</returns>
    public DomainError? Change(Act act, ChangeReason reason)
    {
        if (Refuses(NegotiationStep.Change, act) is { } refusal)
        {
            return refusal;
        }

        Take(NegotiationStep.Change, act, new ChangeBegun(act.At, act.By, reason), NegotiationState.Changing);
        return null;
    }

    /// <summary>The change is given up; the agreement stays as it is.</summary>
    /// <returns><see langword="null"/> when done, else an error common to all steps.</returns>
    public DomainError? AbandonChange(Act act)
    {
        if (Refuses(NegotiationStep.AbandonChange, act) is { } refusal)
        {
            return refusal;
        }

        Take(NegotiationStep.AbandonChange, act, new ChangeAbandoned(act.At, act.By), NegotiationState.Performing);
        return null;
    }

    /// <summary>The agreement is ended before its term (art. 32); the employer files that (art. 33).</summary>
    /// <returns><see langword="null"/> when done, else an error common to all steps.</returns>
    public DomainError? Terminate(Act act, ChangeReason reason)
    {
        if (Refuses(NegotiationStep.Terminate, act) is { } refusal)
        {
            return refusal;
        }

        AgreementInForce?.End(act.On);
        Take(NegotiationStep.Terminate, act, new AgreementTerminated(act.At, act.By, reason), NegotiationState.Terminated);
        WithdrawDeadlines(act, _ => true);
        OpenDeadline(Term.TerminationFiling, act, ActorRole.Employer);
        return null;
    }

    /// <summary>The employer files the termination (art. 33).</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.TerminationFiledAlready"/> or an error
    /// common to all steps.
    /// </returns>
    public DomainError? FileTermination(Act act)
    {
        if (Refuses(NegotiationStep.FileTermination, act) is { } refusal)
        {
            return refusal;
        }

        _agreements.FindLast(agreement => agreement.EndedOn is not null)?.FileTermination(act.On);
        Take(NegotiationStep.FileTermination, act, new TerminationFiled(act.At, act.By));
        KeepDeadlines(act, Term.TerminationFiling);
        return null;
    }

    /// <summary>The agreement's term is over (art. 30); what is still owed is noted and falls away.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.TermNotOver"/> or an error common to all
    /// steps.
    /// </returns>
    public DomainError? Expire(Act act)
    {
        if (Refuses(NegotiationStep.Expire, act) is { } refusal)
        {
            return refusal;
        }

        var last = AgreementInForce?.To ?? act.On;
        AgreementInForce?.End(last);
        Take(NegotiationStep.Expire, act, new AgreementExpired(act.At, act.By, last), NegotiationState.Expired);
        WithdrawDeadlines(act, _ => true);
        return null;
    }

    private void OpenReportDeadline(Act act, WageAgreement agreement, int contractYear)
    {
        if (agreement.HasYear(contractYear))
        {
            Open(act.Law.DeadlineOn(Term.AnnualReport, act.At, agreement.LastDayOf(contractYear)), act, null);
        }
    }

    private DomainError? TermNotBegun(DateTimeOffset at) =>
        AgreementInForce is { } agreement && ChinaTime.DateOf(at) < agreement.From ? NegotiationErrors.TermNotBegun(agreement.From) : null;

    private DomainError? TermNotOver(DateTimeOffset at) =>
        AgreementInForce is { } agreement && ChinaTime.DateOf(at) <= agreement.To ? NegotiationErrors.TermNotOver(agreement.To) : null;
}
