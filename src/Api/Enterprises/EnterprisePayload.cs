using Platform.Api.GraphQL;
using Platform.Domain;
using Platform.GraphQL.Binding;

namespace Platform.Api.Enterprises;

/// <summary>What came of a change to an enterprise.</summary>
[ObjectType]
public sealed record EnterprisePayload(long? EnterpriseId, IReadOnlyList<MutationError> Errors)
{
    public static EnterprisePayload Done(long id) => new(id, []);

    public static EnterprisePayload Failed(long? id, MutationError error) => new(id, [error]);

    public static EnterprisePayload Refused(long? id, DomainError error) => new(id, [new RefusedError(error)]);
}
