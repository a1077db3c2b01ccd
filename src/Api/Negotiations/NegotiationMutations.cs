using Platform.Api.Data.Planning;
using Platform.Api.GraphQL;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Negotiations;

/// <summary>The steps of a round, each the domain's method of a like name.</summary>
[ResolversFor("Mutation")]
public static class NegotiationMutations
{
    public static Task<NegotiationPayload> PlanNegotiation(PlanNegotiationInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.PlanAsync(input, context.Caller(), context.CancellationToken);

    public static Task<NegotiationPayload> ChooseProcedure(ChooseProcedureInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(
            input,
            context.Caller(),
            (round, act) => round.ChooseProcedure(act, steps.ProcedureFor(round.Subject.Division, act.On, input.Procedure)),
            context.CancellationToken);

    public static Task<NegotiationPayload> BecomeDue(BecomeDueInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.BecomeDue(act, input.Reason), context.CancellationToken);

    public static Task<NegotiationPayload> CoverEnterprise(CoverEnterpriseInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.CoverEnterprise(act, GlobalId.KeyOf(input.EnterpriseId, "Enterprise") ?? 0), context.CancellationToken);

    public static Task<NegotiationPayload> DeliverRequest(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.DeliverRequest(act), context.CancellationToken);

    public static Task<NegotiationPayload> ReplyToRequest(ReplyToRequestInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.Reply(act, input.MeetingOn), context.CancellationToken);

    public static Task<NegotiationPayload> RefuseRequest(RefuseRequestInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.Refuse(act, input.Reason), context.CancellationToken);

    public static Task<NegotiationPayload> RecordLapse(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.LapseWithoutReply(act), context.CancellationToken);

    public static Task<NegotiationPayload> RescheduleMeeting(RescheduleMeetingInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.RescheduleMeeting(act, input.MeetingOn), context.CancellationToken);

    public static Task<NegotiationPayload> NameRepresentatives(NameRepresentativesInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.NameRepresentatives(act, input.ToTeam()), context.CancellationToken);

    public static Task<NegotiationPayload> VacateRepresentative(VacateRepresentativeInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.VacateRepresentative(act, input.PersonKey), context.CancellationToken);

    public static Task<NegotiationPayload> ReplaceRepresentative(ReplaceRepresentativeInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.ReplaceRepresentative(act, input.Leaving, input.Nominee.ToNominee(), input.Election?.ToElection()), context.CancellationToken);

    public static Task<NegotiationPayload> ExchangeMaterials(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.ExchangeMaterials(act), context.CancellationToken);

    public static Task<NegotiationPayload> OpenMeeting(OpenMeetingInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.OpenMeeting(act, input.Chair), context.CancellationToken);

    public static Task<NegotiationPayload> RecordMinutes(RecordMinutesInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.RecordMinutes(act, input.ToMinutes()), context.CancellationToken);

    public static Task<NegotiationPayload> SuspendNegotiation(SuspendNegotiationInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.Suspend(act, input.ToPlan()), context.CancellationToken);

    public static Task<NegotiationPayload> ResumeNegotiation(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.Resume(act), context.CancellationToken);

    public static Task<NegotiationPayload> ApplyForCoordination(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.ApplyForCoordination(act), context.CancellationToken);

    public static Task<NegotiationPayload> ExtendCoordination(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.ExtendCoordination(act), context.CancellationToken);

    public static Task<NegotiationPayload> ConcludeCoordination(ConcludeCoordinationInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.ConcludeCoordination(act, input.Outcome, input.Terms?.ToTerms()), context.CancellationToken);

    public static Task<NegotiationPayload> AgreeDraft(AgreeDraftInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.AgreeDraft(act, input.Terms.ToTerms()), context.CancellationToken);

    public static Task<NegotiationPayload> SubmitToCongress(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.SubmitToCongress(act), context.CancellationToken);

    public static Task<NegotiationPayload> RecordVote(RecordVoteInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.RecordVote(act, input.Ballot.ToBallot()), context.CancellationToken);

    public static Task<NegotiationPayload> Renegotiate(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.Renegotiate(act), context.CancellationToken);

    public static Task<NegotiationPayload> SignAgreement(SignAgreementInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.Sign(act, input.ToSigning()), context.CancellationToken);

    public static Task<NegotiationPayload> FileAgreement(FileAgreementInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.File(act, input.Copies), context.CancellationToken);

    public static Task<NegotiationPayload> ApproveAgreement(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.Approve(act), context.CancellationToken);

    public static Task<NegotiationPayload> RaiseObjection(RaiseObjectionInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.RaiseObjection(act, input.Opinion), context.CancellationToken);

    public static Task<NegotiationPayload> ConfirmTacitApproval(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.TacitApproval(act), context.CancellationToken);

    public static Task<NegotiationPayload> PublishAgreement(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.Publish(act), context.CancellationToken);

    public static Task<NegotiationPayload> FileWithUpperUnion(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.FileWithUpperUnion(act), context.CancellationToken);

    public static Task<NegotiationPayload> BeginPerformance(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.BeginPerformance(act), context.CancellationToken);

    public static Task<NegotiationPayload> ReportPerformance(ReportPerformanceInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.ReportPerformance(act, input.Summary, input.ClausesKept, input.ClausesReported), context.CancellationToken);

    public static Task<NegotiationPayload> ChangeAgreement(ChangeAgreementInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.Change(act, input.Reason), context.CancellationToken);

    public static Task<NegotiationPayload> AbandonChange(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.AbandonChange(act), context.CancellationToken);

    public static Task<NegotiationPayload> TerminateAgreement(ChangeAgreementInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.Terminate(act, input.Reason), context.CancellationToken);

    public static Task<NegotiationPayload> FileTermination(NegotiationStepInput input, NegotiationSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), (round, act) => round.FileTermination(act), context.CancellationToken);
}
