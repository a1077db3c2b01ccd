using System.Security.Cryptography;
using System.Text;

namespace Platform.Domain.Participation;

/// <summary>
/// The secret of one round, by which its scan codes and participant tokens are made and known again. Without it nobody can
/// make a token, and once it is destroyed nobody can tell which device a token came from.
/// </summary>
public sealed class RoundKey
{
    /// <summary>Bytes of the secret.</summary>
    public const int Length = 32;

    /// <summary>Fewest and most characters of a device's secret.</summary>
    public const int ShortestDeviceSecret = 32, LongestDeviceSecret = 256;

    private const int HalfToken = ParticipantToken.Length / 4;
    private readonly byte[] _secret;

    /// <summary>The key with a secret that was kept.</summary>
    /// <exception cref="ArgumentException">The secret has not <see cref="Length"/> bytes.</exception>
    public RoundKey(byte[] secret)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(secret.Length, Length);
        _secret = secret;
    }

    /// <summary>The secret, to be kept under seal.</summary>
    public ReadOnlySpan<byte> Secret => _secret;

    /// <summary>A key that nobody had before.</summary>
    public static RoundKey New() => new(RandomNumberGenerator.GetBytes(Length));

    /// <summary>The token of a device: always the same in this round, and unrelated to the one that it has in any other.</summary>
    /// <param name="deviceSecret">What only the device knows.</param>
    /// <returns>The token, or <see cref="ParticipationErrors.DeviceSecret"/>.</returns>
    public Result<ParticipantToken> TokenFor(string? deviceSecret)
    {
        if (deviceSecret is not { Length: >= ShortestDeviceSecret and <= LongestDeviceSecret })
        {
            return ParticipationErrors.DeviceSecret;
        }

        var name = Sign("device", Encoding.UTF8.GetBytes(deviceSecret))[..HalfToken];
        return ParticipantToken.Of([.. name, .. Sign("token", name)[..HalfToken]]);
    }

    /// <summary>Reads a token that this key made: the second half proves the first.</summary>
    /// <returns>The token, or <see cref="OpinionErrors.NoToken"/>, which does not repeat what was given.</returns>
    public Result<ParticipantToken> Verify(string? text)
    {
        var token = ParticipantToken.Parse(text);
        if (!token.Succeeded)
        {
            return token;
        }

        var bytes = Convert.FromHexString(token.Value.Value);
        return CryptographicOperations.FixedTimeEquals(Sign("token", bytes.AsSpan(0, HalfToken)).AsSpan(0, HalfToken), bytes.AsSpan(HalfToken)) ? token : OpinionErrors.NoToken;
    }

    /// <summary>A message authentication code; another purpose never has the same.</summary>
    internal byte[] Sign(string purpose, ReadOnlySpan<byte> content)
    {
        byte[] message = [.. Encoding.UTF8.GetBytes(purpose), 0, .. content];
        return HMACSHA256.HashData(_secret, message);
    }
}
