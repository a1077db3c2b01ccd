using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Steps;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Negotiations;

// 浙江省集体合同条例 art. 16: agenda, names and data before the meeting (state 5).
public sealed partial class Negotiation
{
    /// <summary>The sides move the agreed day of the meeting; the time for the materials moves with it.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.MeetingInThePast"/> or an error common to
    /// all steps.
    /// </returns>
    public DomainError? RescheduleMeeting(Act act, DateOnly meetingOn)
    {
        if ((Refuses(NegotiationStep.RescheduleMeeting, act) ?? CheckMeetingDay(meetingOn, act)) is { } refusal)
        {
            return refusal;
        }

        MeetingOn = meetingOn;
        Take(NegotiationStep.RescheduleMeeting, act, new MeetingRescheduled(act.At, act.By, meetingOn));
        WithdrawDeadlines(act, deadline => deadline.Deadline.Term == Term.Information);
        OpenInformationDeadlines(act);
        return null;
    }

    /// <summary>
    /// A side hands over agenda, names and truthful data. Both do, at the latest the term before the meeting; a side
    /// that is late breaks art. 16, and the meeting can be held all the same.
    /// </summary>
    /// <returns><see langword="null"/> when done, else an error common to all steps.</returns>
    public DomainError? ExchangeMaterials(Act act)
    {
        if (Refuses(NegotiationStep.ExchangeMaterials, act) is { } refusal)
        {
            return refusal;
        }

        var side = act.By.ActingSide();
        _materials.Add(new MaterialsExchange(side, act.On));
        var bothHave = _materials.Exists(handed => handed.Side == side.Other());
        Take(NegotiationStep.ExchangeMaterials, act, new MaterialsExchanged(act.At, act.By, side), bothHave ? NegotiationState.Prepared : null);
        Keep(act, _allDeadlines.FindAll(deadline => deadline.IsOpen && deadline.Deadline.Term == Term.Information && deadline.Obliged == side.Role()));
        return null;
    }

    // Art. 16 binds each side for itself, so each has a deadline of its own.
    private void OpenInformationDeadlines(Act act)
    {
        if (_skippedSteps.Contains(NegotiationStep.ExchangeMaterials) || MeetingOn is not { } meetingOn)
        {
            return;
        }

        foreach (var side in Enum.GetValues<Side>().Where(side => !_materials.Exists(handed => handed.Side == side)))
        {
            Open(act.Law.DeadlineBefore(Term.Information, act.At, meetingOn), act, side.Role());
        }
    }

    // The meeting may be held earlier than agreed; what counts is the day it is held on.
    private void NoteLateMaterials(Act act)
    {
        if (act.Law.DeadlineBefore(Term.Information, act.At, act.On) is not { } deadline)
        {
            return;
        }

        var late = _materials.Where(handed => handed.On > deadline.DueOn);
        foreach (var handed in late.Where(handed => !HasLateMaterials(handed.Side)))
        {
            Note(new Breach(Term.Information.Value, SeverityOf(deadline.OnBreach), deadline.Article, handed.Side.Role(), deadline.DueOn, act.On, null), act.At, act.By)
                .Cure(handed.On);
        }
    }

    private bool HasLateMaterials(Side side) => _breaches.Exists(breach =>
        breach.Stands && breach.Rule == Term.Information.Value && breach.Obliged == side.Role() && breach.Severity == BreachSeverity.Violation);
}
