using System.Buffers.Binary;
using System.Security.Cryptography;
using Platform.Api.Hosting;

namespace Platform.Api.Events;

/// <summary>
/// Cursors of the log: positions that only the platform can read, one cipher block each. Positions that can be read would
/// tell by their gaps that something happened which the reader may not see.
/// </summary>
public sealed class EventCursors(PlatformKey platform)
{
    private const int BlockLength = 16;
    private readonly byte[] _key = platform.Derive("event cursors");

    private static ReadOnlySpan<byte> Mark => "position"u8;

    /// <summary>The cursor of a position.</summary>
    public string Of(long position)
    {
        Span<byte> block = stackalloc byte[BlockLength];
        BinaryPrimitives.WriteInt64BigEndian(block, position);
        Mark.CopyTo(block[sizeof(long)..]);
        using var cipher = NewCipher();
        return Convert.ToBase64String(cipher.EncryptEcb(block, PaddingMode.None));
    }

    /// <returns>The position; <see langword="null"/> if the text is no cursor of this platform's log.</returns>
    public long? PositionOf(string cursor)
    {
        var bytes = new byte[BlockLength];
        if (!Convert.TryFromBase64String(cursor, bytes, out var length) || length != BlockLength)
        {
            return null;
        }

        using var cipher = NewCipher();
        var block = cipher.DecryptEcb(bytes, PaddingMode.None);
        return block.AsSpan(sizeof(long)).SequenceEqual(Mark) ? BinaryPrimitives.ReadInt64BigEndian(block) : null;
    }

    // A single block of distinct content: there is nothing that a mode could chain.
    private Aes NewCipher()
    {
        var cipher = Aes.Create();
        cipher.Key = _key;
        return cipher;
    }
}
