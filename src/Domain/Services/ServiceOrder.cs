using Platform.Domain.Calendar;

namespace Platform.Domain.Services;

/// <summary>An order for help (接单服务): asked for, offered to mentors, taken by one, given, rated.</summary>
public sealed class ServiceOrder : Aggregate
{
    /// <summary>Lowest score.</summary>
    public const int LowestScore = 1;

    /// <summary>Highest score.</summary>
    public const int HighestScore = 5;

    private static readonly ActorRole[] Clients = [ActorRole.Workers, ActorRole.Employer];
    private static readonly ActorRole[] Dispatchers = [ActorRole.System, ActorRole.UpperUnion];

    private readonly List<long> _offeredTo = [];

    // The persistence layer fills the properties of an instance it makes this way.
    private ServiceOrder()
    {
        Service = null!;
        Need = null!;
    }

    private ServiceOrder(OrderRequest request, DateTimeOffset requestedAt)
        : this()
    {
        EnterpriseId = request.EnterpriseId;
        NegotiationId = request.NegotiationId;
        RecommendationId = request.RecommendationId;
        Service = request.Service;
        Need = request.Need;
        RequestedAt = requestedAt;
    }

    /// <summary>The enterprise that ordered.</summary>
    public long EnterpriseId { get; private set; }

    /// <summary>The negotiation it is for, if any.</summary>
    public long? NegotiationId { get; private set; }

    /// <summary>The accepted offer behind it, if any.</summary>
    public long? RecommendationId { get; private set; }

    /// <summary>Name of the service.</summary>
    public string Service { get; private set; }

    /// <summary>What help is needed.</summary>
    public string Need { get; private set; }

    /// <summary>When it was ordered.</summary>
    public DateTimeOffset RequestedAt { get; private set; }

    /// <summary>When the time to take it is over; <see langword="null"/> for no time.</summary>
    public DateTimeOffset? TakeByAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public OrderStatus Status { get; private set; }

    /// <summary>Mentors it was offered to.</summary>
    public IReadOnlyList<long> OfferedTo => _offeredTo;

    /// <summary>The mentor who took it; <see langword="null"/> until then.</summary>
    public long? MentorId { get; private set; }

    /// <summary>When it was taken.</summary>
    public DateTimeOffset? TakenAt { get; private set; }

    /// <summary>Whether it was taken after its time.</summary>
    public bool IsTakenLate { get; private set; }

    /// <summary>When the help began.</summary>
    public DateTimeOffset? BegunAt { get; private set; }

    /// <summary>When it ended: completed, cancelled or lapsed.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>What was done, or why it was called off.</summary>
    public string? Outcome { get; private set; }

    /// <summary>Score given, <see cref="LowestScore"/> to <see cref="HighestScore"/>.</summary>
    public int? Score { get; private set; }

    /// <summary>What those said it was given to.</summary>
    public string? Feedback { get; private set; }

    /// <summary>Orders help.</summary>
    /// <returns>The order, or <see cref="ServiceErrors.NotForRole"/> or <see cref="ServiceErrors.TextMissing"/>.</returns>
    public static Result<ServiceOrder> Request(OrderRequest request, WorkingDayCalendar calendar, DateTimeOffset now, Actor by)
    {
        var error = !Clients.Contains(by.Role) && !Dispatchers.Contains(by.Role) ? ServiceErrors.NotForRole(by.Role)
            : string.IsNullOrWhiteSpace(request.Service) ? ServiceErrors.TextMissing(nameof(request.Service))
            : null;
        if (error is not null)
        {
            return error;
        }

        var order = new ServiceOrder(request, now) { TakeByAt = request.Sla is { } sla ? calendar.EndOf(now, sla) : null };
        DateOnly? takeBy = order.TakeByAt is { } end ? ChinaTime.DateOf(end.AddTicks(-1)) : null;
        order.Record(new OrderRequested(now, by, request.EnterpriseId, request.Service, takeBy));
        return order;
    }

    /// <summary>
    /// Counts the time to take the order again, after the calendar changed; it does not end before tomorrow does because of it.
    /// </summary>
    /// <param name="sla">The promised time.</param>
    /// <param name="calendar">The calendar as it is now.</param>
    /// <param name="reason">Why, for people.</param>
    /// <param name="now">When.</param>
    /// <returns>Whether it moved.</returns>
    public bool RecountTime(Period sla, WorkingDayCalendar calendar, string reason, DateTimeOffset now)
    {
        if (Status is not (OrderStatus.Requested or OrderStatus.Offered) || TakeByAt is not { } before || sla.Unit == PeriodUnit.Hour)
        {
            return false;
        }

        var tomorrow = ChinaTime.EndOf(ChinaTime.DateOf(now).AddDays(1));
        var counted = calendar.EndOf(RequestedAt, sla);
        var floor = before < tomorrow ? before : tomorrow;
        TakeByAt = counted < floor ? floor : counted;
        if (TakeByAt == before)
        {
            return false;
        }

        Record(new OrderDeadlineMoved(now, Actor.System, ChinaTime.DateOf(TakeByAt.Value.AddTicks(-1)), ChinaTime.DateOf(before.AddTicks(-1)), reason));
        return true;
    }

    /// <summary>Offers the order to mentors, or to further ones.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="ServiceErrors.WrongOrderStatus"/>,
    /// <see cref="ServiceErrors.NotForRole"/>, <see cref="ServiceErrors.NobodyToOfferTo"/> or why a mentor cannot take
    /// it (<see cref="Mentor.CheckOrderOf"/>).
    /// </returns>
    public DomainError? Offer(IReadOnlyList<Mentor> mentors, DateTimeOffset now, Actor by)
    {
        var error = CheckStatus(OrderStatus.Requested, OrderStatus.Offered)
            ?? CheckRole(by, Dispatchers)
            ?? (mentors.Count == 0 ? ServiceErrors.NobodyToOfferTo : null)
            ?? mentors.Select(mentor => mentor.CheckOrderOf(EnterpriseId)).FirstOrDefault(refusal => refusal is not null);
        if (error is not null)
        {
            return error;
        }

        Status = OrderStatus.Offered;
        _offeredTo.AddRange(mentors.Select(mentor => mentor.Id).Except(_offeredTo).ToArray());
        Record(new OrderOffered(now, by, [.. mentors.Select(mentor => mentor.Id)]));
        return null;
    }

    /// <summary>A mentor takes the order; after its time too, as long as it has not lapsed.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="ServiceErrors.WrongOrderStatus"/>,
    /// <see cref="ServiceErrors.NotForRole"/>, <see cref="ServiceErrors.NotOffered"/> or why the mentor cannot take it
    /// (<see cref="Mentor.CheckOrderOf"/>).
    /// </returns>
    public DomainError? Take(Mentor mentor, DateTimeOffset now, Actor by)
    {
        var error = CheckStatus(OrderStatus.Offered)
            ?? CheckRole(by, ActorRole.Mentor)
            ?? (_offeredTo.Contains(mentor.Id) ? null : ServiceErrors.NotOffered)
            ?? mentor.CheckOrderOf(EnterpriseId);
        if (error is not null)
        {
            return error;
        }

        (Status, MentorId, TakenAt, IsTakenLate) = (OrderStatus.Taken, mentor.Id, now, now >= TakeByAt);
        mentor.Engage(now, by);
        Record(new OrderTaken(now, by, mentor.Id, IsTakenLate));
        return null;
    }

    /// <summary>The help begins.</summary>
    /// <returns><see langword="null"/> when done, else <see cref="ServiceErrors.WrongOrderStatus"/> or <see cref="ServiceErrors.NotForRole"/>.</returns>
    public DomainError? Begin(DateTimeOffset now, Actor by)
    {
        if ((CheckStatus(OrderStatus.Taken) ?? CheckRole(by, ActorRole.Mentor)) is { } error)
        {
            return error;
        }

        (Status, BegunAt) = (OrderStatus.InService, now);
        Record(new OrderBegun(now, by));
        return null;
    }

    /// <summary>The help is given; the mentor is free for another.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="ServiceErrors.WrongOrderStatus"/>,
    /// <see cref="ServiceErrors.NotForRole"/>, <see cref="ServiceErrors.NotTheMentor"/> or
    /// <see cref="ServiceErrors.TextMissing"/>.
    /// </returns>
    public DomainError? Complete(Mentor mentor, string outcome, DateTimeOffset now, Actor by)
    {
        var error = CheckStatus(OrderStatus.InService)
            ?? CheckRole(by, ActorRole.Mentor)
            ?? (mentor.Id == MentorId ? null : ServiceErrors.NotTheMentor)
            ?? (string.IsNullOrWhiteSpace(outcome) ? ServiceErrors.TextMissing(nameof(outcome)) : null);
        if (error is not null)
        {
            return error;
        }

        (Status, EndedAt, Outcome) = (OrderStatus.Completed, now, outcome);
        mentor.Disengage(now, by);
        Record(new OrderCompleted(now, by));
        return null;
    }

    /// <summary>Those whom the help was given to rate it, once.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="ServiceErrors.WrongOrderStatus"/>,
    /// <see cref="ServiceErrors.NotForRole"/> or <see cref="ServiceErrors.ScoreOutOfRange"/>.
    /// </returns>
    public DomainError? Rate(int score, string? feedback, DateTimeOffset now, Actor by)
    {
        var error = CheckStatus(OrderStatus.Completed)
            ?? CheckRole(by, Clients)
            ?? (score is >= LowestScore and <= HighestScore ? null : ServiceErrors.ScoreOutOfRange(score));
        if (error is not null)
        {
            return error;
        }

        (Status, Score, Feedback) = (OrderStatus.Rated, score, feedback);
        Record(new OrderRated(now, by, score));
        return null;
    }

    /// <summary>The order is called off before the help is given.</summary>
    /// <param name="mentor">The mentor who took it; <see langword="null"/> if nobody did.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">When.</param>
    /// <param name="by">Who.</param>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="ServiceErrors.WrongOrderStatus"/>,
    /// <see cref="ServiceErrors.NotTheMentor"/> or <see cref="ServiceErrors.TextMissing"/>.
    /// </returns>
    public DomainError? Cancel(Mentor? mentor, string reason, DateTimeOffset now, Actor by)
    {
        var error = CheckStatus(OrderStatus.Requested, OrderStatus.Offered, OrderStatus.Taken, OrderStatus.InService)
            ?? CheckRole(by, [.. Clients, .. Dispatchers, ActorRole.Mentor])
            ?? (mentor?.Id == MentorId ? null : ServiceErrors.NotTheMentor)
            ?? (string.IsNullOrWhiteSpace(reason) ? ServiceErrors.TextMissing(nameof(reason)) : null);
        if (error is not null)
        {
            return error;
        }

        (Status, EndedAt, Outcome) = (OrderStatus.Cancelled, now, reason);
        mentor?.Disengage(now, by);
        Record(new OrderCancelled(now, by, reason));
        return null;
    }

    /// <summary>Nobody took the order in time.</summary>
    /// <returns><see langword="null"/> when done, else <see cref="ServiceErrors.WrongOrderStatus"/> or <see cref="ServiceErrors.StillOpen"/>.</returns>
    public DomainError? Lapse(DateTimeOffset now, Actor by)
    {
        var error = CheckStatus(OrderStatus.Requested, OrderStatus.Offered)
            ?? CheckRole(by, Dispatchers)
            ?? (TakeByAt is { } end && now >= end ? null : ServiceErrors.StillOpen);
        if (error is not null)
        {
            return error;
        }

        (Status, EndedAt) = (OrderStatus.Lapsed, now);
        Record(new OrderLapsed(now, by));
        return null;
    }

    private DomainError? CheckStatus(params ReadOnlySpan<OrderStatus> allowed) =>
        allowed.Contains(Status) ? null : ServiceErrors.WrongOrderStatus(Status);

    private static DomainError? CheckRole(Actor by, params ReadOnlySpan<ActorRole> allowed) =>
        allowed.Contains(by.Role) ? null : ServiceErrors.NotForRole(by.Role);
}
