using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace Platform.Domain.Participation;

/// <summary>
/// 协商码: what workers scan to take part in a round. It names the round and its own end, and is signed with the round's
/// key: it cannot be made elsewhere, made longer, or used once the round's key is destroyed.
/// </summary>
public sealed class ScanCode
{
    private const int SignedLength = 2 * sizeof(long);
    private const int SignatureLength = 16;

    // 31 December 9999, the last day that an instant can have.
    private const long LastSecond = 253_402_300_799;
    private readonly byte[] _bytes;

    private ScanCode(byte[] bytes)
    {
        _bytes = bytes;
    }

    /// <summary>The round.</summary>
    public long NegotiationId => BinaryPrimitives.ReadInt64BigEndian(_bytes);

    /// <summary>Second from which on it is no longer accepted.</summary>
    public DateTimeOffset ExpiresAt => DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(_bytes.AsSpan(sizeof(long))));

    /// <summary>Signs a code.</summary>
    public static ScanCode Sign(RoundKey key, long negotiationId, DateTimeOffset expiresAt)
    {
        var signed = new byte[SignedLength];
        BinaryPrimitives.WriteInt64BigEndian(signed, negotiationId);
        BinaryPrimitives.WriteInt64BigEndian(signed.AsSpan(sizeof(long)), expiresAt.ToUnixTimeSeconds());
        return new ScanCode([.. signed, .. key.Sign("code", signed)[..SignatureLength]]);
    }

    /// <summary>Reads a code; whether it is genuine, only the round's key can tell.</summary>
    /// <returns>The code, or <see cref="ParticipationErrors.CodeInvalid"/>.</returns>
    public static Result<ScanCode> Parse(string? text)
    {
        var bytes = new byte[SignedLength + SignatureLength];
        return text is not null && Base64Url.IsValid(text, out var length) && length == bytes.Length
            && Base64Url.TryDecodeFromChars(text, bytes, out _)
            && BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(sizeof(long))) is >= 0 and <= LastSecond
            ? new ScanCode(bytes)
            : ParticipationErrors.CodeInvalid;
    }

    /// <summary>Whether the code holds at a moment.</summary>
    /// <returns><see langword="null"/> if it does, else <see cref="ParticipationErrors.CodeInvalid"/> or <see cref="ParticipationErrors.CodeExpired"/>.</returns>
    public DomainError? Check(RoundKey key, DateTimeOffset now) =>
        !CryptographicOperations.FixedTimeEquals(key.Sign("code", _bytes.AsSpan(0, SignedLength)).AsSpan(0, SignatureLength), _bytes.AsSpan(SignedLength)) ? ParticipationErrors.CodeInvalid
        : now >= ExpiresAt ? ParticipationErrors.CodeExpired
        : null;

    /// <summary>The code as text, fit for an address: 43 characters.</summary>
    public override string ToString() => Base64Url.EncodeToString(_bytes);
}
