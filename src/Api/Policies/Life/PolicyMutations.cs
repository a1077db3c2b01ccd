using Platform.Api.GraphQL;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Policies.Life;

/// <summary>The life of a policy.</summary>
[ResolversFor("Mutation")]
public static class PolicyMutations
{
    public static Task<PolicyPayload> DraftPolicy(DraftPolicyInput input, PolicySteps steps, ResolveContext context) =>
        steps.DraftAsync(input, context.Caller(), context.CancellationToken);

    public static Task<PolicyPayload> UpdatePolicyDraft(UpdatePolicyDraftInput input, PolicySteps steps, ResolveContext context) =>
        steps.UpdateAsync(input, context.Caller(), context.CancellationToken);

    public static Task<PolicyPayload> SubmitPolicy(SubmitPolicyInput input, PolicySteps steps, ResolveContext context) =>
        steps.SubmitAsync(input, context.Caller(), context.CancellationToken);

    public static Task<PolicyPayload> ReturnPolicy(ReturnPolicyInput input, PolicySteps steps, ResolveContext context) => steps.StepAsync(
        new VersionStep(input.VersionId, input.ExpectedVersion, input.Reason), context.Caller(),
        (version, now, by) => version.Return(input.Reason, now, by), context.CancellationToken);

    public static Task<PolicyPayload> ApprovePolicy(PolicyStepInput input, PolicySteps steps, ResolveContext context) => steps.StepAsync(
        new VersionStep(input.VersionId, input.ExpectedVersion), context.Caller(),
        (version, now, by) => version.Approve(now, by), context.CancellationToken);

    public static Task<PolicyPayload> PublishPolicy(PolicyStepInput input, PolicySteps steps, ResolveContext context) =>
        steps.PublishAsync(input, context.Caller(), context.CancellationToken);

    public static Task<PolicyPayload> WithdrawPolicy(WithdrawPolicyInput input, PolicySteps steps, ResolveContext context) =>
        steps.WithdrawAsync(input, context.Caller(), context.CancellationToken);

    public static Task<PolicyPayload> RollBackPolicy(RollBackPolicyInput input, PolicySteps steps, ResolveContext context) =>
        steps.RollBackAsync(input, context.Caller(), context.CancellationToken);
}
