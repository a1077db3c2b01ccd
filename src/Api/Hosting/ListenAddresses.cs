using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Platform.Api.Hosting;

/// <summary>The addresses to listen on, tried before anything is prepared: a second start by mistake must not cost a minute and touch the data.</summary>
internal static class ListenAddresses
{
    /// <param name="urls">As <c>--urls</c> takes them, separated by semicolons.</param>
    /// <exception cref="IOException">Another program listens there, as the server itself would say it.</exception>
    public static void Try(string? urls)
    {
        foreach (var url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var address = BindingAddress.Parse(url);
            if (address is { IsUnixPipe: false, IsNamedPipe: false, Port: > 0 })
            {
                Try(new IPEndPoint(IPOf(address.Host), address.Port));
            }
        }
    }

    // Names other than localhost mean every address, as they do to the server.
    private static IPAddress IPOf(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback
        : IPAddress.TryParse(host, out var ip) ? ip
        : Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any;

    private static void Try(IPEndPoint endpoint)
    {
        using var probe = new TcpListener(endpoint);
        try
        {
            probe.Start();
        }
        catch (SocketException taken) when (taken.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new IOException($"{endpoint} is in use.", new AddressInUseException(taken.Message, taken));
        }
        catch (SocketException)
        {
            // Anything else is for the server to say, which knows more about its addresses.
        }
    }
}
