namespace Platform.Api.Transport;

/// <summary>Limits of the transports: the <c>Transport</c> section of the configuration.</summary>
public sealed class TransportSettings
{
    public const string Section = "Transport";

    /// <summary>Longest body of a request, bytes.</summary>
    public int LongestRequest { get; set; } = 6 * 1024 * 1024;

    /// <summary>Slowest body that is waited for, bytes a second, after the first five seconds.</summary>
    public double SlowestBody { get; set; } = 240;

    /// <summary>Longest query string of a GET, bytes.</summary>
    public int LongestQueryString { get; set; } = 16 * 1024;

    /// <summary>Longest message of a WebSocket, bytes.</summary>
    public int LongestMessage { get; set; } = 1024 * 1024;

    /// <summary>How long a WebSocket may take to say <c>connection_init</c>.</summary>
    public TimeSpan ConnectionInitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often an idle stream or socket gets a sign of life.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>Operations that may run at the same time on one connection.</summary>
    public int OperationsPerConnection { get; set; } = 50;

    /// <summary>Event streams and sockets that may be open at the same time.</summary>
    public int OpenConnections { get; set; } = 5_000;

    /// <summary>How long a reserved event stream waits to be opened.</summary>
    public TimeSpan ReservationTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
