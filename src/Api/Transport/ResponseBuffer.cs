using System.Buffers;

namespace Platform.Api.Transport;

/// <summary>A whole response in rented memory, so that its length is known before its first byte is sent.</summary>
internal sealed class ResponseBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 8 * 1024;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private void Reserve(int size)
    {
        if (_bytes.Length - _length >= Math.Max(size, 1))
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + size));
        Written.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
