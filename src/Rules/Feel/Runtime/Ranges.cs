using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>Makes ranges (10.3.2.7).</summary>
internal static class Ranges
{
    /// <summary>The range between two endpoints; null unless they have an order and the first is not above the second.</summary>
    internal static FeelRange? Between(FeelValue start, bool startIncluded, FeelValue end, bool endIncluded) =>
        Ordering.Compare(start, end) <= 0 ? new FeelRange(start, startIncluded, end, endIncluded) : null;

    /// <summary>The range that a comparison with one endpoint describes; null if the endpoint has no order or the comparison is !=.</summary>
    internal static FeelRange? Of(ComparisonOperator operation, FeelValue endpoint) => operation switch
    {
        _ when Ordering.Compare(endpoint, endpoint) is null => null,
        ComparisonOperator.Equal => new FeelRange(endpoint, true, endpoint, true),
        ComparisonOperator.Less => new FeelRange(FeelNull.Value, false, endpoint, false),
        ComparisonOperator.LessOrEqual => new FeelRange(FeelNull.Value, false, endpoint, true),
        ComparisonOperator.Greater => new FeelRange(endpoint, false, FeelNull.Value, false),
        ComparisonOperator.GreaterOrEqual => new FeelRange(endpoint, true, FeelNull.Value, false),
        _ => null,
    };
}
