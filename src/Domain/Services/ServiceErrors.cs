namespace Platform.Domain.Services;

/// <summary>Why a step with an offer, an order or a mentor was refused.</summary>
public static class ServiceErrors
{
    /// <summary>A required text is empty.</summary>
    public static DomainError TextMissing(string field) => DomainError.Of(
        "SERVICE_TEXT_MISSING",
        "The field {field} cannot be empty.",
        "“{field}”不能为空。",
        null,
        ErrorArgument.Of("field", field));

    /// <summary>No department provides the service.</summary>
    public static DomainError NoProvider { get; } = DomainError.Of(
        "SERVICE_NO_PROVIDER", "A service has at least one provider.", "服务须至少有一个提供部门。", null);

    /// <summary>The offer is decided.</summary>
    public static DomainError Decided(RecommendationStatus status) => DomainError.Of(
        "SERVICE_OFFER_DECIDED",
        "The offer is {status} already.",
        "该服务推荐{status}。",
        null,
        new ErrorArgument("status", status.English(), status.Chinese()));

    /// <summary>The act is not for this role.</summary>
    public static DomainError NotForRole(ActorRole role) => DomainError.Of(
        "SERVICE_NOT_FOR_ROLE",
        "This is not for {role} to do.",
        "{role}无权进行此操作。",
        null,
        ErrorArgument.Of("role", role));

    /// <summary>The order is not in a state for this.</summary>
    public static DomainError WrongOrderStatus(OrderStatus status) => DomainError.Of(
        "SERVICE_ORDER_WRONG_STATUS",
        "This is not possible with an order in the state \"{status}\".",
        "订单处于“{status}”状态，不能进行此操作。",
        null,
        new ErrorArgument("status", status.English(), status.Chinese()));

    /// <summary>The order is offered to nobody.</summary>
    public static DomainError NobodyToOfferTo { get; } = DomainError.Of(
        "SERVICE_ORDER_NOBODY", "An order is offered to at least one mentor.", "须至少向一名导师派单。", null);

    /// <summary>The order was not offered to this mentor.</summary>
    public static DomainError NotOffered { get; } = DomainError.Of(
        "SERVICE_ORDER_NOT_OFFERED", "The order was not offered to this mentor.", "该订单未派给此导师。", null);

    /// <summary>The mentor is of the enterprise that ordered.</summary>
    public static DomainError OwnEnterprise { get; } = DomainError.Of(
        "SERVICE_MENTOR_OWN_ENTERPRISE", "A mentor comes from another enterprise.", "导师不得来自本企业。", null);

    /// <summary>The mentor takes no orders.</summary>
    public static DomainError MentorInactive { get; } = DomainError.Of(
        "SERVICE_MENTOR_INACTIVE", "The mentor takes no orders at present.", "导师暂停接单。", null);

    /// <summary>The mentor has as many orders as they take.</summary>
    public static DomainError MentorBusy(int capacity) => DomainError.Of(
        "SERVICE_MENTOR_BUSY",
        "The mentor has {capacity} orders and takes no more at a time.",
        "导师已接{capacity}单，达到上限。",
        null,
        ErrorArgument.Of("capacity", capacity));

    /// <summary>A mentor takes at least one order at a time.</summary>
    public static DomainError NoCapacity { get; } = DomainError.Of(
        "SERVICE_MENTOR_NO_CAPACITY", "A mentor takes at least one order at a time.", "导师接单上限至少为一单。", null);

    /// <summary>The mentor given is not the one who took the order.</summary>
    public static DomainError NotTheMentor { get; } = DomainError.Of(
        "SERVICE_NOT_THE_MENTOR", "Another mentor took this order.", "该订单由其他导师承接。", null);

    /// <summary>A score is out of range.</summary>
    public static DomainError ScoreOutOfRange(int score) => DomainError.Of(
        "SERVICE_SCORE",
        "The score {score} is not between {lowest} and {highest}.",
        "评分{score}不在{lowest}至{highest}之间。",
        null,
        ErrorArgument.Of("score", score),
        ErrorArgument.Of("lowest", ServiceOrder.LowestScore),
        ErrorArgument.Of("highest", ServiceOrder.HighestScore));

    /// <summary>The time to take the order still runs, or none is set.</summary>
    public static DomainError StillOpen { get; } = DomainError.Of(
        "SERVICE_ORDER_STILL_OPEN", "The time to take the order has not passed.", "接单期限尚未届满。", null);
}
