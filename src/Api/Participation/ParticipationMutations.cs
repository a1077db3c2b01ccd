using Platform.Api.GraphQL;
using Platform.Domain;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Participation;

public sealed record OpenParticipationInput(string NegotiationId);

public sealed record JoinParticipationInput(string Code, string DeviceSecret);

/// <summary>What came of opening a round to its workers.</summary>
[ObjectType]
public sealed record OpenParticipationPayload(string? Code, string? Url, DateTimeOffset? ExpiresAt, IReadOnlyList<MutationError> Errors)
{
    public static OpenParticipationPayload Failed(MutationError error) => new(null, null, null, [error]);
}

/// <summary>What came of joining.</summary>
[ObjectType]
public sealed record JoinParticipationPayload(string? ParticipantToken, string? NegotiationId, IReadOnlyList<MutationError> Errors)
{
    public static JoinParticipationPayload Refused(DomainError error) => new(null, null, [new RefusedError(error)]);
}

/// <summary>Opening rounds to workers, and joining them.</summary>
[ResolversFor("Mutation")]
public static class ParticipationMutations
{
    public static Task<OpenParticipationPayload> OpenParticipation(OpenParticipationInput input, ParticipationSteps steps, ResolveContext context) =>
        steps.OpenAsync(input.NegotiationId, context.Caller(), context.CancellationToken);

    public static Task<JoinParticipationPayload> JoinParticipation(JoinParticipationInput input, ParticipationSteps steps, ResolveContext context) =>
        steps.JoinAsync(input, context.CancellationToken);
}
