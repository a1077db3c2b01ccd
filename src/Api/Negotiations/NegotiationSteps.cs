using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.Enterprises;
using Platform.Api.GraphQL;
using Platform.Api.Identity;
using Platform.Api.Policies;
using Platform.Domain;
using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Steps;

namespace Platform.Api.Negotiations;

/// <summary>Takes steps of rounds for callers: finds the round, asks the domain, saves.</summary>
public sealed class NegotiationSteps(WriteSessions sessions, PackLibrary packs, TimeProvider clock)
{
    private static DomainError FutureStep { get; } = DomainError.Of(
        "HAPPENED_IN_FUTURE", "A step cannot have happened in the future.", "环节的发生时间不能晚于现在。", null);

    private static DomainError NoPack(string division) => DomainError.Of(
        "NO_RULE_PACK", "No rules are in force in {division}.", "区划{division}没有有效的规则包。", null, ErrorArgument.Of("division", division));

    public async Task<NegotiationPayload> TakeAsync(
        StepInput input, Caller caller, Func<Negotiation, Act, DomainError?> step, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        if (await FindAsync(session, input.NegotiationId, caller, cancellation) is not { } negotiation)
        {
            return NegotiationPayload.Failed(null, NotFoundError.Of(input.NegotiationId));
        }

        if (ConflictError.Between(input.ExpectedVersion, negotiation.Version) is { } conflict)
        {
            return NegotiationPayload.Failed(negotiation.Id, conflict);
        }

        var act = ActOf(input, negotiation.Subject.Division, caller);
        if (!act.Succeeded)
        {
            return NegotiationPayload.Refused(negotiation.Id, act.Error);
        }

        if (step(negotiation, act.Value) is { } refusal)
        {
            return NegotiationPayload.Refused(negotiation.Id, refusal);
        }

        if (!await session.SaveAsync(negotiation, cancellation))
        {
            return NegotiationPayload.Failed(negotiation.Id, ConflictError.Of(await VersionOfAsync(negotiation.Id, cancellation)));
        }

        return NegotiationPayload.Done(negotiation.Id);
    }

    public async Task<NegotiationPayload> PlanAsync(PlanNegotiationInput input, Caller caller, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        var subject = await SubjectAsync(session.Context, input, caller, cancellation);
        if (subject is null)
        {
            return NegotiationPayload.Failed(null, NotFoundError.Of(input.EnterpriseId ?? input.Division ?? ""));
        }

        var act = ActOf(new NegotiationStepInput { NegotiationId = "" }, subject.Division, caller);
        if (!act.Succeeded)
        {
            return NegotiationPayload.Refused(null, act.Error);
        }

        var covered = input.CoveredEnterpriseIds.Select(id => GlobalId.KeyOf(id, "Enterprise") ?? 0).ToList();
        var plan = new NegotiationPlan(subject, input.Year, input.Scope, covered, null, null, null);
        var planned = Negotiation.Plan(plan, ProcedureFor(subject.Division, act.Value.On, input.Procedure), act.Value);
        if (!planned.Succeeded)
        {
            return NegotiationPayload.Refused(null, planned.Error);
        }

        session.Context.Negotiations.Add(planned.Value);
        await session.SaveAsync(planned.Value, cancellation);
        return NegotiationPayload.Done(planned.Value.Id);
    }

    /// <summary>The rule of a procedure in a division; the ordinary one where the pack says nothing.</summary>
    public ProcedureRule ProcedureFor(string division, DateOnly on, Procedure procedure) =>
        packs.Find(division, on)?.Procedures.GetValueOrDefault(procedure) ?? ProcedureRule.Ordinary;

    private Result<Act> ActOf(StepInput input, string division, Caller caller)
    {
        var actor = Acting.As(caller, input.OnBehalfOf);
        var now = clock.GetUtcNow();
        var at = input.HappenedAt ?? now;
        if (!actor.Succeeded || at > now)
        {
            return actor.Error ?? FutureStep;
        }

        return packs.LawFor(division, ChinaTime.DateOf(at)) is { } law
            ? new Act(actor.Value, at, law, [.. input.Documents.Select(document => new DocumentReference(document.Kind, document.Reference))])
            : NoPack(division);
    }

    private static async Task<Negotiation?> FindAsync(WriteSession session, string id, Caller caller, CancellationToken cancellation)
    {
        var key = GlobalId.KeyOf(id, "Negotiation");
        var negotiation = await session.Context.Negotiations.WithRecords().FirstOrDefaultAsync(round => round.Id == key, cancellation);
        if (negotiation is null)
        {
            return null;
        }

        var code = negotiation.Subject.EnterpriseId is { } enterpriseId
            ? await session.Context.Enterprises.Where(enterprise => enterprise.Id == enterpriseId).Select(enterprise => enterprise.CreditCode).FirstOrDefaultAsync(cancellation)
            : null;
        return caller.Covers(negotiation.Subject.Division, code?.Value) ? negotiation : null;
    }

    private static async Task<NegotiationSubject?> SubjectAsync(
        PlatformContext context, PlanNegotiationInput input, Caller caller, CancellationToken cancellation)
    {
        if (input.Scope != NegotiationScope.Enterprise)
        {
            return input.Division is { } division && caller.Covers(division, null) ? await JointSubjectAsync(context, input, division, cancellation) : null;
        }

        var key = GlobalId.KeyOf(input.EnterpriseId, "Enterprise");
        var enterprise = await context.Enterprises.FirstOrDefaultAsync(candidate => candidate.Id == key, cancellation);
        return enterprise is not null && caller.Covers(enterprise.Division.Value, enterprise.CreditCode.Value) ? enterprise.AsSubject() : null;
    }

    private static async Task<NegotiationSubject> JointSubjectAsync(
        PlatformContext context, PlanNegotiationInput input, string division, CancellationToken cancellation)
    {
        var keys = input.CoveredEnterpriseIds.Select(id => GlobalId.KeyOf(id, "Enterprise") ?? 0).ToList();
        var employees = await context.Enterprises.Where(enterprise => keys.Contains(enterprise.Id)).SumAsync(enterprise => enterprise.Employees, cancellation);
        return new NegotiationSubject(division, null, employees, IsAboveDesignatedSize: false, HasUnion: true);
    }

    private async Task<long> VersionOfAsync(long id, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        return await session.Context.Negotiations.Where(round => round.Id == id).Select(round => round.Version).FirstAsync(cancellation);
    }
}
