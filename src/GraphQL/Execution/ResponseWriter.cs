using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Platform.GraphQL.Execution;

/// <summary>Writes JSON as UTF-8. Text stays as it is; only what JSON demands is escaped.</summary>
internal ref struct ResponseWriter
{
    private const int SliceLength = 1024;
    private const int LongestNumber = 64;
    private const int WorthBorrowing = 16 * 1024;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    private static readonly SearchValues<byte> EscapedBytes = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (byte)code), (byte)'"', (byte)'\\']);

    private readonly IBufferWriter<byte> _output;
    private Span<byte> _span;
    private int _written;

    internal ResponseWriter(IBufferWriter<byte> output) => _output = output;

    /// <summary>Hands everything to the output; to be called at the end.</summary>
    internal void Flush()
    {
        _output.Advance(_written);
        _span = default;
        _written = 0;
    }

    internal void Raw(byte unit)
    {
        Reserve(1);
        _span[_written++] = unit;
    }

    internal void Raw(scoped ReadOnlySpan<byte> json)
    {
        Reserve(json.Length);
        json.CopyTo(_span[_written..]);
        _written += json.Length;
    }

    /// <summary>JSON that stays valid as long as the result does: a long piece is not copied where the output can do without.</summary>
    internal void Kept(ReadOnlyMemory<byte> json)
    {
        if (json.Length >= WorthBorrowing && _output is IBorrowingBufferWriter output)
        {
            Flush();
            output.Borrow(json);
        }
        else
        {
            Raw(json.Span);
        }
    }

    internal void Integer(long value)
    {
        Reserve(LongestNumber);
        value.TryFormat(_span[_written..], out var length, default, CultureInfo.InvariantCulture);
        _written += length;
    }

    internal void Double(double value)
    {
        Reserve(LongestNumber);
        value.TryFormat(_span[_written..], out var length, "R", CultureInfo.InvariantCulture);
        _written += length;
    }

    internal void Text(string value)
    {
        Raw((byte)'"');
        var rest = value.AsSpan();
        while (!rest.IsEmpty)
        {
            var plain = rest.IndexOfAny(Escaped);
            Plain(plain < 0 ? rest : rest[..plain]);
            if (plain < 0)
            {
                break;
            }

            Escape((byte)rest[plain]);
            rest = rest[(plain + 1)..];
        }

        Raw((byte)'"');
    }

    internal void Utf8Text(scoped ReadOnlySpan<byte> value)
    {
        Raw((byte)'"');
        while (value.IndexOfAny(EscapedBytes) is var plain && plain >= 0)
        {
            Raw(value[..plain]);
            Escape(value[plain]);
            value = value[(plain + 1)..];
        }

        Raw(value);
        Raw((byte)'"');
    }

    // In slices, so that a long text needs no buffer of its worst case. A pair of surrogates is not cut.
    private void Plain(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = Math.Min(text.Length, SliceLength);
            length -= length < text.Length && char.IsHighSurrogate(text[length - 1]) ? 1 : 0;
            Reserve(length * 3);
            _written += Encoding.UTF8.GetBytes(text[..length], _span[_written..]);
            text = text[length..];
        }
    }

    private void Escape(byte unit)
    {
        switch (unit)
        {
            case (byte)'"' or (byte)'\\':
                Raw([(byte)'\\', unit]);
                break;
            case (byte)'\n':
                Raw("\\n"u8);
                break;
            case (byte)'\r':
                Raw("\\r"u8);
                break;
            case (byte)'\t':
                Raw("\\t"u8);
                break;
            default:
                Raw("\\u00"u8);
                Raw([HexDigit(unit >> 4), HexDigit(unit & 0xF)]);
                break;
        }
    }

    private static byte HexDigit(int value) => (byte)"0123456789abcdef"[value];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int length)
    {
        if (_span.Length - _written < length)
        {
            Grow(length);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        if (_written > 0)
        {
            // A pipe takes no Advance before the first span.
            _output.Advance(_written);
        }

        _span = _output.GetSpan(Math.Max(length, 256));
        _written = 0;
    }
}
