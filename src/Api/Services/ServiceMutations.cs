using Platform.Api.GraphQL;
using Platform.Domain.Services;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Services;

public sealed record DecideRecommendationInput(string RecommendationId, string? Reason, long? ExpectedVersion);

public sealed record RequestServiceInput(
    string EnterpriseId, string? NegotiationId, string? RecommendationId, string Service, string Need, int? TakeWithinWorkingDays);

public sealed record OfferOrderInput(string OrderId, IReadOnlyList<string> MentorIds, long? ExpectedVersion);

public sealed record TakeOrderInput(string OrderId, string MentorId, long? ExpectedVersion);

public sealed record OrderStepInput(string OrderId, long? ExpectedVersion);

public sealed record CompleteOrderInput(string OrderId, string Outcome, long? ExpectedVersion);

public sealed record RateOrderInput(string OrderId, int Score, string? Feedback, long? ExpectedVersion);

public sealed record CancelOrderInput(string OrderId, string Reason, long? ExpectedVersion);

public sealed record RegisterMentorInput(
    string Name, MentorKind Kind, string Organisation, string? EnterpriseId, IReadOnlyList<string> Fields, int Capacity, string? Phone);

/// <summary>What came of a decision on a recommendation.</summary>
[ObjectType]
public sealed record RecommendationPayload(long? RecommendationId, IReadOnlyList<MutationError> Errors);

/// <summary>What came of a step of an order.</summary>
[ObjectType]
public sealed record OrderPayload(long? OrderId, IReadOnlyList<MutationError> Errors);

/// <summary>What came of registering a mentor.</summary>
[ObjectType]
public sealed record MentorPayload(long? MentorId, IReadOnlyList<MutationError> Errors);

/// <summary>Recommended services, orders for help and mentors.</summary>
[ResolversFor("Mutation")]
public static class ServiceMutations
{
    public static Task<RecommendationPayload> AcceptRecommendation(DecideRecommendationInput input, ServiceSteps steps, ResolveContext context) =>
        steps.DecideAsync(input.RecommendationId, input.ExpectedVersion, context.Caller(), (offer, now, by) => offer.Accept(now, by), context.CancellationToken);

    public static Task<RecommendationPayload> DeclineRecommendation(DecideRecommendationInput input, ServiceSteps steps, ResolveContext context) =>
        steps.DecideAsync(input.RecommendationId, input.ExpectedVersion, context.Caller(), (offer, now, by) => offer.Decline(input.Reason, now, by), context.CancellationToken);

    public static Task<OrderPayload> RequestService(RequestServiceInput input, ServiceSteps steps, ResolveContext context) =>
        steps.RequestAsync(input, context.Caller(), context.CancellationToken);

    public static Task<OrderPayload> OfferOrder(OfferOrderInput input, ServiceSteps steps, ResolveContext context) =>
        steps.OfferAsync(input, context.Caller(), context.CancellationToken);

    public static Task<OrderPayload> TakeOrder(TakeOrderInput input, ServiceSteps steps, ResolveContext context) =>
        steps.TakeAsync(input, context.Caller(), context.CancellationToken);

    public static Task<OrderPayload> BeginService(OrderStepInput input, ServiceSteps steps, ResolveContext context) =>
        steps.StepAsync(input.OrderId, input.ExpectedVersion, context.Caller(), step => step.Order.Begin(step.Now, step.By), context.CancellationToken);

    public static Task<OrderPayload> CompleteService(CompleteOrderInput input, ServiceSteps steps, ResolveContext context) =>
        steps.StepAsync(
            input.OrderId,
            input.ExpectedVersion,
            context.Caller(),
            step => step.Mentor is { } mentor ? step.Order.Complete(mentor, input.Outcome, step.Now, step.By) : ServiceErrors.NotTheMentor,
            context.CancellationToken);

    public static Task<OrderPayload> RateService(RateOrderInput input, ServiceSteps steps, ResolveContext context) =>
        steps.StepAsync(input.OrderId, input.ExpectedVersion, context.Caller(), step => step.Order.Rate(input.Score, input.Feedback, step.Now, step.By), context.CancellationToken);

    public static Task<OrderPayload> CancelOrder(CancelOrderInput input, ServiceSteps steps, ResolveContext context) =>
        steps.StepAsync(input.OrderId, input.ExpectedVersion, context.Caller(), step => step.Order.Cancel(step.Mentor, input.Reason, step.Now, step.By), context.CancellationToken);

    public static Task<MentorPayload> RegisterMentor(RegisterMentorInput input, ServiceSteps steps, ResolveContext context) =>
        steps.RegisterAsync(input, context.Caller(), context.CancellationToken);
}
