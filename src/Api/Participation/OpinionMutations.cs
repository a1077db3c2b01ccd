using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.GraphQL;
using Platform.Api.Identity;
using Platform.Api.Negotiations;
using Platform.Api.Policies;
using Platform.Domain;
using Platform.Domain.Participation;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Participation;

public sealed record GiveOpinionInput(string NegotiationId, string ParticipantToken, string Text, string? Topic);

public sealed record ShowOpinionInput(string OpinionId, string MaskedText, DateOnly From, long? ExpectedVersion);

public sealed record WithholdOpinionInput(string OpinionId, long? ExpectedVersion);

public sealed record AnswerOpinionInput(string OpinionId, string Answer, bool Adopted, long? ExpectedVersion);

/// <summary>What came of giving an opinion.</summary>
[ObjectType]
public sealed record GiveOpinionPayload(bool Received, IReadOnlyList<MutationError> Errors);

/// <summary>What came of a step on an opinion.</summary>
[ObjectType]
public sealed record OpinionPayload(long? OpinionId, IReadOnlyList<MutationError> Errors);

/// <summary>Giving, reviewing and answering workers' opinions.</summary>
[ResolversFor("Mutation")]
public static class OpinionMutations
{
    public static Task<GiveOpinionPayload> GiveOpinion(GiveOpinionInput input, OpinionSteps steps, ResolveContext context) =>
        steps.GiveAsync(input, context.CancellationToken);

    public static Task<OpinionPayload> ShowOpinion(ShowOpinionInput input, OpinionSteps steps, ResolveContext context) =>
        steps.TakeAsync(input.OpinionId, input.ExpectedVersion, context.Caller(), (opinion, now, by) => opinion.Show(input.MaskedText, input.From, now, by), context.CancellationToken);

    public static Task<OpinionPayload> WithholdOpinion(WithholdOpinionInput input, OpinionSteps steps, ResolveContext context) =>
        steps.TakeAsync(input.OpinionId, input.ExpectedVersion, context.Caller(), (opinion, now, by) => opinion.Withhold(now, by), context.CancellationToken);

    public static Task<OpinionPayload> AnswerOpinion(AnswerOpinionInput input, OpinionSteps steps, ResolveContext context) =>
        steps.TakeAsync(input.OpinionId, input.ExpectedVersion, context.Caller(), (opinion, now, by) => opinion.Respond(input.Answer, input.Adopted, now, by), context.CancellationToken);
}

/// <summary>Takes steps on opinions.</summary>
public sealed class OpinionSteps(WriteSessions sessions, PackLibrary packs, RoundKeys keys, ParticipationSettings settings, TimeProvider clock)
{
    public async Task<GiveOpinionPayload> GiveAsync(GiveOpinionInput input, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        var now = clock.GetUtcNow();
        var key = GlobalId.KeyOf(input.NegotiationId, "Negotiation");
        var negotiation = await session.Context.Negotiations.FirstOrDefaultAsync(round => round.Id == key, cancellation);
        if (negotiation is null || packs.LawFor(negotiation.Subject.Division, ChinaTime.DateOf(now)) is not { } law)
        {
            return new GiveOpinionPayload(false, [NotFoundError.Of(input.NegotiationId)]);
        }

        var token = await keys.FindAsync(negotiation.Id, cancellation) is { } roundKey ? roundKey.Verify(input.ParticipantToken) : OpinionErrors.NoToken;
        var given = token.Succeeded ? Opinion.Give(negotiation, new OpinionDraft(token.Value, input.Text, input.Topic), now, law) : token.Error;
        if (!given.Succeeded)
        {
            return new GiveOpinionPayload(false, [new RefusedError(given.Error)]);
        }

        session.Context.Opinions.Add(given.Value);
        await session.SaveAsync(cancellation);
        return new GiveOpinionPayload(true, []);
    }

    public async Task<OpinionPayload> TakeAsync(
        string id, long? expectedVersion, Caller caller, Func<Opinion, DateTimeOffset, Actor, DomainError?> step, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        var key = GlobalId.KeyOf(id, "Opinion");
        var opinion = await session.Context.Opinions.FirstOrDefaultAsync(candidate => candidate.Id == key, cancellation);
        if (opinion is null || !await RoundAccess.IsCoveredAsync(session.Context, opinion.NegotiationId, caller, cancellation))
        {
            return new OpinionPayload(null, [NotFoundError.Of(id)]);
        }

        var actor = Acting.As(caller, null);
        if (actor is { Succeeded: true, Value.Role: ActorRole.Employer } && !await IsShownAsync(session.Context, opinion, cancellation))
        {
            return new OpinionPayload(null, [NotFoundError.Of(id)]);
        }

        if (ConflictError.Between(expectedVersion, opinion.Version) is { } conflict)
        {
            return new OpinionPayload(opinion.Id, [conflict]);
        }

        if ((actor.Succeeded ? step(opinion, clock.GetUtcNow(), actor.Value) : actor.Error) is { } refusal)
        {
            return new OpinionPayload(opinion.Id, [new RefusedError(refusal)]);
        }

        return await session.SaveAsync(opinion, cancellation)
            ? new OpinionPayload(opinion.Id, [])
            : new OpinionPayload(opinion.Id, [ConflictError.Of(opinion.Version)]);
    }

    // What the employer's view leaves out does not exist for the employer, whatever it asks about it.
    private async Task<bool> IsShownAsync(PlatformContext context, Opinion opinion, CancellationToken cancellation)
    {
        var today = ChinaTime.DateOf(clock.GetUtcNow());
        var round = await context.Opinions.AsNoTracking().Where(other => other.NegotiationId == opinion.NegotiationId).ToListAsync(cancellation);
        return opinion.IsShownOn(today) && !EmployerView.Of(round, settings.SmallestGroup, today).IsSuppressed;
    }
}
