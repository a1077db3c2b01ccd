using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.GraphQL;
using Platform.Api.Identity;
using Platform.Api.Negotiations;
using Platform.Domain.Negotiations;
using Platform.Domain.Participation;

namespace Platform.Api.Participation;

/// <summary>Opens rounds to their workers and lets workers in.</summary>
public sealed class ParticipationSteps(WriteSessions sessions, RoundKeys keys, JoinLimit limit, ParticipationSettings settings, TimeProvider clock)
{
    public async Task<OpenParticipationPayload> OpenAsync(string negotiationId, Caller caller, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        var key = GlobalId.KeyOf(negotiationId, "Negotiation");
        var round = await session.Context.Negotiations.AsNoTracking().FirstOrDefaultAsync(candidate => candidate.Id == key, cancellation);
        if (round is null || !await RoundAccess.IsCoveredAsync(session.Context, round.Id, caller, cancellation))
        {
            return OpenParticipationPayload.Failed(NotFoundError.Of(negotiationId));
        }

        if (round.Stage.IsFinal())
        {
            return OpenParticipationPayload.Failed(new RefusedError(OpinionErrors.RoundOver(round.Stage)));
        }

        var code = ScanCode.Sign(await keys.OpenAsync(round.Id, cancellation), round.Id, clock.GetUtcNow() + settings.CodeValidity);
        return new OpenParticipationPayload(code.ToString(), settings.AddressOf(code), code.ExpiresAt, []);
    }

    public async Task<JoinParticipationPayload> JoinAsync(JoinParticipationInput input, CancellationToken cancellation)
    {
        var code = ScanCode.Parse(input.Code);
        if (!code.Succeeded)
        {
            return JoinParticipationPayload.Refused(code.Error);
        }

        if (await keys.FindAsync(code.Value.NegotiationId, cancellation) is not { } key)
        {
            return JoinParticipationPayload.Refused(ParticipationErrors.CodeInvalid);
        }

        if (code.Value.Check(key, clock.GetUtcNow()) is { } refusal)
        {
            return JoinParticipationPayload.Refused(refusal);
        }

        var token = limit.TryEnter(input.Code) ? key.TokenFor(input.DeviceSecret) : ParticipationErrors.TooManyJoin(settings.JoinsPerMinute);
        return token.Succeeded
            ? new JoinParticipationPayload(token.Value.Value, GlobalId.Of("Negotiation", code.Value.NegotiationId), [])
            : JoinParticipationPayload.Refused(token.Error);
    }
}
