namespace Platform.Api.Tests.Import;

/// <summary>A file that begins as given and goes on with one line of a letter, as long as wanted; no byte of it is kept.</summary>
internal sealed class EndlessLine(byte[] start, long length) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var given = (int)Math.Min(count, length - Position);
        for (var index = 0; index < given; index++)
        {
            var at = Position + index;
            buffer[offset + index] = at < start.Length ? start[at] : (byte)'x';
        }

        Position += given;
        return given;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
