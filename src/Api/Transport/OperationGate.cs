using Platform.Api.Idempotency;
using Platform.Api.Identity;
using Platform.Api.Registry;
using Platform.Api.Telemetry;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>Looks at each priced operation just before it is executed: is it to be executed at all, and may the caller spend so much?</summary>
internal sealed class OperationGate(UsageRecorder usage, GraphQLSettings settings)
{
    /// <summary>What even an operation without a price takes from the caller's bucket.</summary>
    private const double Least = 1;

    /// <summary>What an operation takes from the caller's bucket.</summary>
    public static double ChargeFor(double cost) => Math.Max(Least, cost);

    /// <returns><see langword="null"/> to let the operation go on.</returns>
    public GraphQLError? Inspect(OperationView operation)
    {
        OperationTelemetry.Describe(operation);
        var features = operation.Context.Features;
        if (IsForbiddenIntrospection(operation))
        {
            return TransportErrors.IntrospectionNotPermitted.Create();
        }

        if (features.Get<CostMode>() is { Executes: false })
        {
            return TransportErrors.PricedOnly.Create();
        }

        if (features.Get<ConditionalRead>() is { } read && read.IsAnsweredFor(operation.Coordinates))
        {
            usage.Record(operation);
            return TransportErrors.NotModified.Create();
        }

        if (IdempotencyCheck.Inspect(operation) is { } refusal)
        {
            return refusal;
        }

        if (features.Get<CallerBucket>() is { } bucket && Charge(bucket, operation) is { } spent)
        {
            return spent;
        }

        usage.Record(operation);
        return null;
    }

    /// <summary>Gives back what an operation delivered less than it was charged for.</summary>
    public static void Refund(RequestContext context, GraphQLResponse response)
    {
        if (response is { IsRequestError: false, Cost: { Actual: { } actual } cost } && context.Features.Get<CallerBucket>() is { } bucket)
        {
            bucket.Refund(ChargeFor(cost.Requested) - ChargeFor(actual));
        }
    }

    private bool IsForbiddenIntrospection(OperationView operation)
    {
        if (settings.Introspection is null or IntrospectionAudience.Everybody)
        {
            return false;
        }

        var isPermitted = settings.Introspection == IntrospectionAudience.SignedIn && operation.Context.Principal is Caller { IsAnonymous: false };
        return !isPermitted && operation.Root.Fields.Any(static field => field.Definition.Name is "__schema" or "__type");
    }

    private static GraphQLError? Charge(CallerBucket bucket, OperationView operation)
    {
        var wait = bucket.Take(ChargeFor(operation.Cost?.Requested ?? 0));
        return wait == TimeSpan.Zero ? null : TransportErrors.RateLimited.RetryAfter(wait);
    }
}
