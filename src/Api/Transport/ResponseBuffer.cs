using System.Buffers;
using Platform.GraphQL.Execution;

namespace Platform.Api.Transport;

/// <summary>A whole response in rented memory, so that its length is known before its first byte is sent.</summary>
internal class ResponseBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 8 * 1024;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, WrittenCount);

    protected int WrittenCount { get; private set; }

    public void Advance(int count) => WrittenCount += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(WrittenCount);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(WrittenCount);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private void Reserve(int size)
    {
        if (_bytes.Length - WrittenCount >= Math.Max(size, 1))
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, WrittenCount + size));
        Written.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}

/// <summary>The response of one result: its long pieces are sent from where they are.</summary>
internal sealed class ResultBuffer : ResponseBuffer, IBorrowingBufferWriter
{
    private static readonly List<(int Position, ReadOnlyMemory<byte> Piece)> Nothing = [];

    /// <summary>What was borrowed, and after how many of the written bytes it comes.</summary>
    public List<(int Position, ReadOnlyMemory<byte> Piece)> Borrowed { get; private set; } = Nothing;

    /// <summary>Bytes of the response.</summary>
    public int Length => WrittenCount + Borrowed.Sum(borrowed => borrowed.Piece.Length);

    public void Borrow(ReadOnlyMemory<byte> piece)
    {
        Borrowed = Borrowed == Nothing ? [] : Borrowed;
        Borrowed.Add((WrittenCount, piece));
    }
}
