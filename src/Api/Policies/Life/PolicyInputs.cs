using Platform.Api.GraphQL;
using Platform.GraphQL.Binding;

namespace Platform.Api.Policies.Life;

public sealed record DraftPolicyInput(string Division, string Document, string Title, string Content, string? Cases);

public sealed record UpdatePolicyDraftInput(string VersionId, long ExpectedVersion, string Title, string Content, string? Cases);

public sealed record SubmitPolicyInput(string VersionId, long ExpectedVersion, DateOnly EffectiveFrom);

public sealed record PolicyStepInput(string VersionId, long ExpectedVersion);

public sealed record ReturnPolicyInput(string VersionId, long ExpectedVersion, string Reason);

public sealed record WithdrawPolicyInput(string VersionId, long ExpectedVersion, string Reason, DateOnly? From);

public sealed record RollBackPolicyInput(string VersionId, long ExpectedVersion, string? ToVersionId, string Reason, DateOnly? From);

/// <summary>What came of a step with a version.</summary>
[ObjectType]
public sealed record PolicyPayload(PolicyVersionView? Policy, IReadOnlyList<MutationError> Errors)
{
    public static PolicyPayload Refused(MutationError error) => new(null, [error]);
}
