namespace Platform.Api.Import;

/// <summary>Passes text on and stops at a line that is longer than allowed, before it is held in memory.</summary>
public sealed class BoundedLineReader(TextReader inner, int longestLine) : TextReader
{
    private int _length;

    /// <summary>Lines begun so far, from 1.</summary>
    public long Line { get; private set; } = 1;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = inner.Read(buffer, index, count);
        Measure(buffer.AsSpan(index, Math.Max(read, 0)));
        return read;
    }

    public override async Task<int> ReadAsync(char[] buffer, int index, int count)
    {
        var read = await inner.ReadAsync(buffer, index, count);
        Measure(buffer.AsSpan(index, Math.Max(read, 0)));
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Measure(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            _length += end < 0 ? text.Length : end;
            if (_length > longestLine)
            {
                throw new LineTooLongException(Line);
            }

            if (end < 0)
            {
                return;
            }

            Line++;
            _length = 0;
            text = text[(end + 1)..];
        }
    }
}
