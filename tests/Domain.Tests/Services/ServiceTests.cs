using Platform.Domain.Calendar;
using Platform.Domain.Services;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;

namespace Platform.Domain.Tests.Services;

public sealed class ServiceTests
{
    private static readonly Actor Client = new(ActorRole.Workers, "chair-1");
    private static readonly Actor Dispatcher = new(ActorRole.UpperUnion, "union-1");
    private static readonly Actor Helper = new(ActorRole.Mentor, "mentor-1");

    private static RecommendationPlan Plan { get; } =
        new(7, 70, "V01", ServiceTier.Three, "协商导师", ["总工会"], new Period(3, PeriodUnit.WorkingDay), "首次协商");

    [Fact]
    public void Offer_IsAcceptedOrDeclinedOnce()
    {
        var offer = ServiceRecommendation.Offer(Plan, Noon("2026-03-02"), Actor.System).Expect();

        Assert.Null(offer.Accept(Noon("2026-03-03"), Client));

        Assert.Equal(RecommendationStatus.Accepted, offer.Status);
        Assert.Equal("该服务推荐已接受。", offer.Decline("不需要", Noon("2026-03-03"), Client)?.Chinese);
        Assert.Equal(ServiceErrors.Decided(RecommendationStatus.Accepted), offer.Retract("条件消失", Noon("2026-03-03"), Actor.System));
    }

    [Fact]
    public void Offer_IsRetractedByThePlatformAndDecidedByTheEnterprise()
    {
        var offer = ServiceRecommendation.Offer(Plan, Noon("2026-03-02"), Actor.System).Expect();

        Assert.Equal(ServiceErrors.NotForRole(ActorRole.System), offer.Accept(Noon("2026-03-03"), Actor.System));
        Assert.Equal(ServiceErrors.NotForRole(ActorRole.Workers), offer.Retract(null, Noon("2026-03-03"), Client));
        Assert.Null(offer.Retract("条件消失", Noon("2026-03-03"), Actor.System));
        Assert.Equal([new ServiceOfferDecided(Noon("2026-03-03"), Actor.System, 7, "V01", RecommendationStatus.Retracted)], offer.Events.Skip(1));
    }

    [Fact]
    public void Offer_WithoutServiceRuleOrProvider_IsRefused()
    {
        Assert.Equal(ServiceErrors.NoProvider, ServiceRecommendation.Offer(Plan with { Providers = [] }, Noon("2026-03-02"), Actor.System).Error);
        Assert.Equal(ServiceErrors.TextMissing("Service"), ServiceRecommendation.Offer(Plan with { Service = "" }, Noon("2026-03-02"), Actor.System).Error);
        Assert.Equal(ServiceErrors.TextMissing("RuleId"), ServiceRecommendation.Offer(Plan with { RuleId = " " }, Noon("2026-03-02"), Actor.System).Error);
    }

    [Fact]
    public void Order_FromRequestToRating_RunsThroughItsStates()
    {
        var mentor = Mentor(1);
        var order = Offered(mentor);
        Assert.Null(order.Take(mentor, Noon("2026-03-04"), Helper));
        Assert.Equal((OrderStatus.Taken, 1, false), (order.Status, mentor.ActiveOrders, order.IsTakenLate));
        Assert.Null(order.Begin(Noon("2026-03-05"), Helper));
        Assert.Null(order.Complete(mentor, "完成一轮辅导", Noon("2026-03-20"), Helper));
        Assert.Equal((OrderStatus.Completed, 0), (order.Status, mentor.ActiveOrders));

        Assert.Null(order.Rate(5, "很有帮助", Noon("2026-03-21"), Client));

        Assert.Equal((OrderStatus.Rated, 5), (order.Status, order.Score));
        Assert.Equal(
            ["service.order-requested", "service.order-offered", "service.order-taken", "service.order-begun", "service.order-completed", "service.order-rated"],
            order.Events.Select(happened => happened.Name));
    }

    // Three working days from Monday 2 March end on Thursday 5 March.
    [Theory]
    [InlineData("2026-03-05", false)]
    [InlineData("2026-03-06", true)]
    public void Take_AfterItsTime_IsLateButTaken(string on, bool late)
    {
        var mentor = Mentor(1);
        var order = Offered(mentor);

        Assert.Null(order.Take(mentor, Noon(on), Helper));

        Assert.Equal(late, order.IsTakenLate);
    }

    [Fact]
    public void Take_ByOneWhoCannot_IsRefused()
    {
        var order = Offered(Mentor(1));
        var busy = Mentor(1);
        Assert.Null(Offered(busy).Take(busy, Noon("2026-03-03"), Helper));
        var resting = Mentor(1);
        resting.SetActive(false, Noon("2026-03-03"), Dispatcher);

        Assert.Equal(ServiceErrors.NotOffered, order.Take(Mentor(2), Noon("2026-03-03"), Helper));
        Assert.Equal(ServiceErrors.MentorBusy(1), order.Take(busy, Noon("2026-03-03"), Helper));
        Assert.Equal(ServiceErrors.MentorInactive, order.Take(resting, Noon("2026-03-03"), Helper));
        Assert.Equal(ServiceErrors.NotForRole(ActorRole.Workers), order.Take(Mentor(1), Noon("2026-03-03"), Client));
    }

    [Fact]
    public void Offer_ToAMentorOfTheSameEnterprise_IsRefused()
    {
        var order = Requested();

        Assert.Equal(ServiceErrors.OwnEnterprise, order.Offer([Mentor(1, enterpriseId: 7)], Noon("2026-03-02"), Dispatcher));
        Assert.Equal(ServiceErrors.NobodyToOfferTo, order.Offer([], Noon("2026-03-02"), Dispatcher));
        Assert.Equal(OrderStatus.Requested, order.Status);
    }

    [Fact]
    public void Offer_ToFurtherMentors_KeepsTheFirst()
    {
        var order = Offered(Mentor(1));

        Assert.Null(order.Offer([Mentor(1), Mentor(2)], Noon("2026-03-03"), Dispatcher));

        Assert.Equal([1, 2], order.OfferedTo);
    }

    [Theory]
    [InlineData("2026-03-05", "SERVICE_ORDER_STILL_OPEN")]
    [InlineData("2026-03-06", null)]
    public void Lapse_IsPossibleOnceTheTimeIsOver(string on, string? expected) =>
        Assert.Equal(expected, Offered(Mentor(1)).Lapse(Noon(on), Actor.System)?.Code);

    [Fact]
    public void Lapse_WithoutATimeOrOnceTaken_IsRefused()
    {
        var timeless = ServiceOrder.Request(Wanted with { Sla = null }, Shipped, Noon("2026-03-02"), Client).Expect();
        var mentor = Mentor(1);
        var taken = Offered(mentor);
        Assert.Null(taken.Take(mentor, Noon("2026-03-03"), Helper));

        Assert.Equal(ServiceErrors.StillOpen, timeless.Lapse(Noon("2027-03-02"), Actor.System));
        Assert.Equal("订单处于“已接单”状态，不能进行此操作。", taken.Lapse(Noon("2026-03-10"), Actor.System)?.Chinese);
    }

    [Fact]
    public void Cancel_OnceTaken_FreesTheMentor()
    {
        var mentor = Mentor(1);
        var order = Offered(mentor);
        Assert.Null(order.Take(mentor, Noon("2026-03-03"), Helper));

        Assert.Equal(ServiceErrors.NotTheMentor, order.Cancel(null, "改期", Noon("2026-03-04"), Client));
        Assert.Equal(ServiceErrors.TextMissing("reason"), order.Cancel(mentor, " ", Noon("2026-03-04"), Client));
        Assert.Null(order.Cancel(mentor, "改期", Noon("2026-03-04"), Client));

        Assert.Equal((OrderStatus.Cancelled, 0), (order.Status, mentor.ActiveOrders));
        Assert.Equal(ServiceErrors.WrongOrderStatus(OrderStatus.Cancelled), order.Cancel(mentor, "改期", Noon("2026-03-04"), Client));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Rate_OutOfRange_IsRefused(int score)
    {
        var mentor = Mentor(1);
        var order = Offered(mentor);
        Assert.Null(order.Take(mentor, Noon("2026-03-03"), Helper) ?? order.Begin(Noon("2026-03-03"), Helper) ?? order.Complete(mentor, "完成", Noon("2026-03-04"), Helper));

        Assert.Equal(ServiceErrors.ScoreOutOfRange(score), order.Rate(score, null, Noon("2026-03-05"), Client));
        Assert.Equal(ServiceErrors.NotForRole(ActorRole.Mentor), order.Rate(5, null, Noon("2026-03-05"), Helper));
    }

    [Fact]
    public void Complete_ByAnotherMentor_IsRefused()
    {
        var mentor = Mentor(1);
        var order = Offered(mentor);
        Assert.Null(order.Take(mentor, Noon("2026-03-03"), Helper) ?? order.Begin(Noon("2026-03-03"), Helper));

        Assert.Equal(ServiceErrors.NotTheMentor, order.Complete(Mentor(2), "完成", Noon("2026-03-04"), Helper));
        Assert.Equal(ServiceErrors.TextMissing("outcome"), order.Complete(mentor, "", Noon("2026-03-04"), Helper));
    }

    [Fact]
    public void Mentor_RegisteredAndUpdated_ChecksItsProfile()
    {
        var profile = Profile(null);
        var mentor = Domain.Services.Mentor.Register(profile, Noon("2026-03-02"), Dispatcher).Expect();

        Assert.Null(mentor.Update(profile with { Capacity = 3, Fields = ["计件"] }, Noon("2026-03-03"), Dispatcher));
        Assert.Equal(ServiceErrors.NoCapacity, mentor.Update(profile with { Capacity = 0 }, Noon("2026-03-03"), Dispatcher));
        Assert.Equal(ServiceErrors.TextMissing("Name"), Domain.Services.Mentor.Register(profile with { Name = " " }, Noon("2026-03-02"), Dispatcher).Error);
        Assert.Equal((3, "计件"), (mentor.Capacity, Assert.Single(mentor.Fields)));
        Assert.DoesNotContain(mentor.Events, happened => happened.ToString().Contains("陈导师", StringComparison.Ordinal)); // no personal name in the log
    }

    private static OrderRequest Wanted { get; } = new(7, 70, null, "协商导师", "不知道怎么谈", new Period(3, PeriodUnit.WorkingDay));

    private static ServiceOrder Requested() => ServiceOrder.Request(Wanted, Shipped, Noon("2026-03-02"), Client).Expect();

    private static ServiceOrder Offered(Mentor mentor)
    {
        var order = Requested();
        Assert.Null(order.Offer([mentor], Noon("2026-03-02"), Dispatcher));
        return order;
    }

    private static Mentor Mentor(long id, long? enterpriseId = 8) =>
        Domain.Services.Mentor.Register(Profile(enterpriseId), Noon("2026-03-01"), Dispatcher).Expect().WithId(id);

    private static MentorProfile Profile(long? enterpriseId) =>
        new("陈导师", MentorKind.UnionChair, "浙江某铝业有限公司", enterpriseId, ["薪酬设计"], 1, "0579-87000000");

    private static DateTimeOffset Noon(string date) => ChinaTime.StartOf(Day(date)).AddHours(12);
}
