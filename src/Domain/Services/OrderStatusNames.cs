using System.Diagnostics;

namespace Platform.Domain.Services;

/// <summary>The names of the states of orders and offers.</summary>
public static class OrderStatusNames
{
    /// <summary>The state's Chinese name.</summary>
    public static string Chinese(this OrderStatus status) => Describe(status).Chinese;

    /// <summary>The state's English name.</summary>
    public static string English(this OrderStatus status) => Describe(status).English;

    /// <summary>The state's Chinese name.</summary>
    public static string Chinese(this RecommendationStatus status) => Describe(status).Chinese;

    /// <summary>The state's English name.</summary>
    public static string English(this RecommendationStatus status) => Describe(status).English;

    private static (string Chinese, string English) Describe(OrderStatus status) => status switch
    {
        OrderStatus.Requested => ("已申请", "requested"),
        OrderStatus.Offered => ("待接单", "on offer"),
        OrderStatus.Taken => ("已接单", "taken"),
        OrderStatus.InService => ("服务中", "in service"),
        OrderStatus.Completed => ("已完成", "completed"),
        OrderStatus.Rated => ("已评价", "rated"),
        OrderStatus.Cancelled => ("已取消", "cancelled"),
        OrderStatus.Lapsed => ("逾期未接单", "lapsed"),
        _ => throw new UnreachableException($"order {status}"),
    };

    private static (string Chinese, string English) Describe(RecommendationStatus status) => status switch
    {
        RecommendationStatus.Offered => ("待选择", "offered"),
        RecommendationStatus.Accepted => ("已接受", "accepted"),
        RecommendationStatus.Declined => ("已婉拒", "declined"),
        RecommendationStatus.Retracted => ("已撤回", "retracted"),
        _ => throw new UnreachableException($"offer {status}"),
    };
}
