using System.Diagnostics;

namespace Platform.Domain.Services;

/// <summary>The Chinese names of the states of orders and offers.</summary>
public static class OrderStatusNames
{
    /// <summary>The state's Chinese name.</summary>
    public static string Chinese(this OrderStatus status) => status switch
    {
        OrderStatus.Requested => "已申请",
        OrderStatus.Offered => "待接单",
        OrderStatus.Taken => "已接单",
        OrderStatus.InService => "服务中",
        OrderStatus.Completed => "已完成",
        OrderStatus.Rated => "已评价",
        OrderStatus.Cancelled => "已取消",
        OrderStatus.Lapsed => "逾期未接单",
        _ => throw new UnreachableException($"order {status}"),
    };

    /// <summary>The state's Chinese name.</summary>
    public static string Chinese(this RecommendationStatus status) => status switch
    {
        RecommendationStatus.Offered => "待选择",
        RecommendationStatus.Accepted => "已接受",
        RecommendationStatus.Declined => "已谢绝",
        RecommendationStatus.Retracted => "已撤回",
        _ => throw new UnreachableException($"offer {status}"),
    };
}
