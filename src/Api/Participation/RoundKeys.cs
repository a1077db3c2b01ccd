using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Hosting;
using Platform.Domain;
using Platform.Domain.Participation;

namespace Platform.Api.Participation;

/// <summary>Keeps the rounds' keys: sealed with the installation's secret, so that a copy of the database makes no tokens.</summary>
public sealed class RoundKeys(WriteSessions sessions, PlatformKey platform, TimeProvider clock)
{
    private static readonly int NonceLength = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagLength = AesGcm.TagByteSizes.MaxSize;
    private readonly byte[] _seal = platform.Derive("round keys");

    /// <returns><see langword="null"/> where the round was not opened or is over.</returns>
    /// <exception cref="CryptographicException">The installation's secret is another one than when the round was opened.</exception>
    public async Task<RoundKey?> FindAsync(long negotiationId, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        var kept = await session.Context.ParticipationKeys.AsNoTracking().FirstOrDefaultAsync(key => key.NegotiationId == negotiationId, cancellation);
        return kept is null ? null : new RoundKey(Unseal(negotiationId, kept.SealedSecret));
    }

    /// <summary>The round's key; made now if there was none.</summary>
    public async Task<RoundKey> OpenAsync(long negotiationId, CancellationToken cancellation)
    {
        if (await FindAsync(negotiationId, cancellation) is { } known)
        {
            return known;
        }

        await using var session = sessions.Open();
        var key = RoundKey.New();
        session.Context.ParticipationKeys.Add(new ParticipationKey
        {
            NegotiationId = negotiationId,
            SealedSecret = Seal(negotiationId, key.Secret),
            OpenedOn = ChinaTime.DateOf(clock.GetUtcNow()),
        });
        try
        {
            await session.SaveAsync(cancellation);
            return key;
        }
        catch (DbUpdateException)
        {
            // Somebody else opened it in this moment; theirs holds.
            return await FindAsync(negotiationId, cancellation) ?? throw new InvalidOperationException($"The key of round {negotiationId} could not be kept.");
        }
    }

    private byte[] Seal(long negotiationId, ReadOnlySpan<byte> secret)
    {
        var box = new byte[NonceLength + TagLength + secret.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(_seal, TagLength);
        cipher.Encrypt(box.AsSpan(0, NonceLength), secret, box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength), BoundTo(negotiationId));
        return box;
    }

    private byte[] Unseal(long negotiationId, byte[] box)
    {
        var secret = new byte[box.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(_seal, TagLength);
        cipher.Decrypt(box.AsSpan(0, NonceLength), box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength), secret, BoundTo(negotiationId));
        return secret;
    }

    // A box that is moved to another round's row does not open.
    private static byte[] BoundTo(long negotiationId)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, negotiationId);
        return bytes;
    }
}
