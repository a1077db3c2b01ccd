using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.GraphQL;
using Platform.Api.Identity;
using Platform.Api.Policies;
using Platform.Domain;
using Platform.Domain.Calendar;
using Platform.Domain.Enterprises;
using Platform.Domain.Services;

namespace Platform.Api.Services;

/// <summary>One step of an order: on what, with whom, when and by whom.</summary>
public sealed record OrderStep(ServiceOrder Order, Mentor? Mentor, DateTimeOffset Now, Actor By);

/// <summary>Takes steps on recommended services, orders and mentors for callers.</summary>
public sealed class ServiceSteps(WriteSessions sessions, PackLibrary packs, TimeProvider clock)
{
    public async Task<RecommendationPayload> DecideAsync(
        string id, long? expectedVersion, Caller caller, Func<ServiceRecommendation, DateTimeOffset, Actor, DomainError?> decide, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        var key = GlobalId.KeyOf(id, "ServiceRecommendation");
        var offer = await session.Context.ServiceRecommendations.FirstOrDefaultAsync(candidate => candidate.Id == key, cancellation);
        if (offer is null || !await CoversAsync(session.Context, offer.EnterpriseId, caller, cancellation))
        {
            return new RecommendationPayload(null, [NotFoundError.Of(id)]);
        }

        if (ConflictError.Between(expectedVersion, offer.Version) is { } conflict)
        {
            return new RecommendationPayload(offer.Id, [conflict]);
        }

        // For an enterprise decides one of its two sides; an administrator in Development stands in for the workers'.
        var actor = Acting.As(caller, caller.Is(Role.Administrator) ? ActorRole.Workers : null);
        if ((actor.Succeeded ? decide(offer, clock.GetUtcNow(), actor.Value) : actor.Error) is { } refusal)
        {
            return new RecommendationPayload(offer.Id, [new RefusedError(refusal)]);
        }

        return await session.SaveAsync(offer, cancellation)
            ? new RecommendationPayload(offer.Id, [])
            : new RecommendationPayload(offer.Id, [ConflictError.Of(offer.Version)]);
    }

    public async Task<OrderPayload> RequestAsync(RequestServiceInput input, Caller caller, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        var enterprise = await FindEnterpriseAsync(session.Context, input.EnterpriseId, cancellation);
        var now = clock.GetUtcNow();
        if (enterprise is null || !caller.Covers(enterprise.Division.Value, enterprise.CreditCode.Value)
            || packs.LawFor(enterprise.Division.Value, ChinaTime.DateOf(now)) is not { } law)
        {
            return new OrderPayload(null, [NotFoundError.Of(input.EnterpriseId)]);
        }

        var recommendation = GlobalId.KeyOf(input.RecommendationId, "ServiceRecommendation");
        var promised = await session.Context.ServiceRecommendations
            .Where(offer => offer.Id == recommendation && offer.EnterpriseId == enterprise.Id).Select(offer => offer.Sla).FirstOrDefaultAsync(cancellation);
        var sla = input.TakeWithinWorkingDays is { } days ? new Period(days, PeriodUnit.WorkingDay) : promised;
        var request = new OrderRequest(enterprise.Id, GlobalId.KeyOf(input.NegotiationId, "Negotiation"), recommendation, input.Service, input.Need, sla);
        var actor = Acting.As(caller, null);
        var requested = actor.Succeeded ? ServiceOrder.Request(request, law.Calendar, now, actor.Value) : actor.Error;
        if (!requested.Succeeded)
        {
            return new OrderPayload(null, [new RefusedError(requested.Error)]);
        }

        session.Context.ServiceOrders.Add(requested.Value);
        await session.SaveAsync(requested.Value, cancellation);
        return new OrderPayload(requested.Value.Id, []);
    }

    public Task<OrderPayload> OfferAsync(OfferOrderInput input, Caller caller, CancellationToken cancellation)
    {
        var keys = input.MentorIds.Select(id => GlobalId.KeyOf(id, "Mentor") ?? 0).ToList();
        return StepAsync(
            input.OrderId,
            input.ExpectedVersion,
            caller,
            async (context, step) => step.Order.Offer(
                await context.Mentors.Where(mentor => keys.Contains(mentor.Id)).ToListAsync(cancellation), step.Now, step.By),
            cancellation);
    }

    public Task<OrderPayload> TakeAsync(TakeOrderInput input, Caller caller, CancellationToken cancellation)
    {
        var key = GlobalId.KeyOf(input.MentorId, "Mentor");
        var isOwn = caller.Is(Role.Administrator) || key == caller.MentorId;
        return StepAsync(
            input.OrderId,
            input.ExpectedVersion,
            caller,
            async (context, step) => isOwn && await context.Mentors.FirstOrDefaultAsync(mentor => mentor.Id == key, cancellation) is { } mentor
                ? step.Order.Take(mentor, step.Now, step.By)
                : ServiceErrors.NotTheMentor,
            cancellation);
    }

    public Task<OrderPayload> StepAsync(
        string id, long? expectedVersion, Caller caller, Func<OrderStep, DomainError?> take, CancellationToken cancellation) =>
        StepAsync(id, expectedVersion, caller, (_, step) => Task.FromResult(take(step)), cancellation);

    public async Task<MentorPayload> RegisterAsync(RegisterMentorInput input, Caller caller, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        var profile = new MentorProfile(
            input.Name, input.Kind, input.Organisation, GlobalId.KeyOf(input.EnterpriseId, "Enterprise"), input.Fields, input.Capacity, input.Phone);
        var actor = Acting.As(caller, null);
        var registered = actor.Succeeded ? Mentor.Register(profile, clock.GetUtcNow(), actor.Value) : actor.Error;
        if (!registered.Succeeded)
        {
            return new MentorPayload(null, [new RefusedError(registered.Error)]);
        }

        session.Context.Mentors.Add(registered.Value);
        await session.SaveAsync(registered.Value, cancellation);
        return new MentorPayload(registered.Value.Id, []);
    }

    private async Task<OrderPayload> StepAsync(
        string id, long? expectedVersion, Caller caller, Func<PlatformContext, OrderStep, Task<DomainError?>> take, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        var key = GlobalId.KeyOf(id, "ServiceOrder");
        var order = await session.Context.ServiceOrders.FirstOrDefaultAsync(candidate => candidate.Id == key, cancellation);
        if (order is null || !(caller.Is(Role.Mentor) || await CoversAsync(session.Context, order.EnterpriseId, caller, cancellation)))
        {
            return new OrderPayload(null, [NotFoundError.Of(id)]);
        }

        if (ConflictError.Between(expectedVersion, order.Version) is { } conflict)
        {
            return new OrderPayload(order.Id, [conflict]);
        }

        var mentor = order.MentorId is { } mentorId ? await session.Context.Mentors.FirstOrDefaultAsync(candidate => candidate.Id == mentorId, cancellation) : null;
        var actor = Acting.As(caller, null);
        var isForeign = caller.Is(Role.Mentor) && mentor is not null && mentor.Id != caller.MentorId;
        var refusal = isForeign ? ServiceErrors.NotTheMentor
            : actor.Succeeded ? await take(session.Context, new OrderStep(order, mentor, clock.GetUtcNow(), actor.Value))
            : actor.Error;
        if (refusal is not null)
        {
            return new OrderPayload(order.Id, [new RefusedError(refusal)]);
        }

        return await session.SaveAsync(order, cancellation)
            ? new OrderPayload(order.Id, [])
            : new OrderPayload(order.Id, [ConflictError.Of(order.Version)]);
    }

    private static async Task<bool> CoversAsync(PlatformContext context, long enterpriseId, Caller caller, CancellationToken cancellation)
    {
        var enterprise = await context.Enterprises.FirstAsync(candidate => candidate.Id == enterpriseId, cancellation);
        return caller.Covers(enterprise.Division.Value, enterprise.CreditCode.Value);
    }

    private static async Task<Enterprise?> FindEnterpriseAsync(PlatformContext context, string id, CancellationToken cancellation)
    {
        var key = GlobalId.KeyOf(id, "Enterprise");
        return await context.Enterprises.FirstOrDefaultAsync(candidate => candidate.Id == key, cancellation);
    }
}
