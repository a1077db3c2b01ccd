using Platform.Api.Telemetry;
using Platform.GraphQL.Errors;

namespace Platform.Api.Transport;

/// <summary>Counts the streams and sockets that are open, and lets no more in than configured.</summary>
internal sealed class OpenConnections(TransportSettings settings)
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    /// <exception cref="GraphQLRequestException">The house is full.</exception>
    public IDisposable Enter()
    {
        if (Interlocked.Increment(ref _count) > settings.OpenConnections)
        {
            Interlocked.Decrement(ref _count);
            throw new GraphQLRequestException(TransportErrors.TooManyStreams.Create(("limit", settings.OpenConnections)).RetryLater());
        }

        OperationTelemetry.OpenConnections.Add(1);
        return new Place(this);
    }

    private sealed class Place(OpenConnections owner) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                Interlocked.Decrement(ref owner._count);
                OperationTelemetry.OpenConnections.Add(-1);
            }
        }
    }
}
