using System.Collections.Immutable;
using Platform.GraphQL.Cost;

namespace Platform.Api.Transport;

/// <summary>The entry <c>extensions.cost</c> of an answer.</summary>
/// <param name="Requested">The most that the operation could cost with its variables.</param>
/// <param name="Actual">What was delivered; <see langword="null"/> if it was not executed or not counted.</param>
/// <param name="Limit">The most that an operation may cost.</param>
/// <param name="Fields">Fields selected, fragments spread.</param>
/// <param name="Depth">Levels of fields.</param>
/// <param name="Available">What the caller may still spend; <see langword="null"/> if callers are not limited.</param>
/// <param name="RestoredPerSecond">What comes back each second; <see langword="null"/> if callers are not limited.</param>
internal sealed record CostReport(
    double Requested, double? Actual, double Limit, int Fields, int Depth, double? Available, double? RestoredPerSecond)
{
    public static CostReport Of(OperationCost cost, CallerBucket? bucket, GraphQLSettings settings) => new(
        cost.Requested,
        cost.Actual,
        settings.Cost.Highest,
        cost.Fields,
        cost.Depth,
        bucket is null ? null : Math.Floor(bucket.Left),
        bucket is null ? null : settings.Rate.RestoredPerSecond);

    public ImmutableDictionary<string, object?> ToExtensions() => ImmutableDictionary<string, object?>.Empty.Add("cost", this);
}
