using Platform.Api.GraphQL;
using Platform.Domain;
using Platform.GraphQL.Binding;

namespace Platform.Api.Negotiations;

/// <summary>What came of a step.</summary>
[ObjectType]
public sealed record NegotiationPayload(long? NegotiationId, IReadOnlyList<MutationError> Errors)
{
    public static NegotiationPayload Done(long id) => new(id, []);

    public static NegotiationPayload Refused(long? id, DomainError error) => new(id, [new RefusedError(error)]);

    public static NegotiationPayload Failed(long? id, MutationError error) => new(id, [error]);
}
