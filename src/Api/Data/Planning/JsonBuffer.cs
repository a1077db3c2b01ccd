using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using Npgsql;

namespace Platform.Api.Data.Planning;

/// <summary>Pooled memory that JSON is written to. Chinese stays UTF-8.</summary>
internal sealed class JsonBuffer : IDisposable
{
    private const int FirstSize = 4096;
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\', '\u007f', '\u2028', '\u2029']);

    // What begins a character that may have to be escaped: the separators of lines and paragraphs begin with E2, as quotation marks do.
    private static readonly SearchValues<byte> MaybeEscaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (byte)code), (byte)'"', (byte)'\\', 0x7f, 0xe2]);
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    public ReadOnlySpan<byte> Slice(int start, int end) => _bytes.AsSpan(start, end - start);

    public void Raw(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        Length += utf8.Length;
    }

    public void Raw(byte single)
    {
        Room(1)[0] = single;
        Length++;
    }

    public void Null() => Raw("null"u8);

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
    }

    /// <summary>A decimal without needless zeros, so that every database gives the same text.</summary>
    public void Decimal(decimal value)
    {
        // Dividing by one with 28 zeros takes trailing zeros away.
        Utf8Formatter.TryFormat(value / 1.0000000000000000000000000000m, Room(32), out var written);
        Length += written;
    }

    public void Double(double value)
    {
        Utf8Formatter.TryFormat(value, Room(32), out var written);
        Length += written;
    }

    public void Date(DateOnly value)
    {
        var room = Room(12);
        room[0] = (byte)'"';
        value.TryFormat(room[1..], out _, "O");
        room[11] = (byte)'"';
        Length += 12;
    }

    public void Instant(DateTime value)
    {
        var room = Room(26);
        room[0] = (byte)'"';
        value.TryFormat(room[1..], out _, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'");
        room[25] = (byte)'"';
        Length += 26;
    }

    /// <summary>A JSON string whose characters need no escaping.</summary>
    public void Name(string value)
    {
        Raw((byte)'"');
        Length += Encoding.UTF8.GetBytes(value, Room(Encoding.UTF8.GetMaxByteCount(value.Length)));
        Raw((byte)'"');
    }

    public void Text(string value)
    {
        if (value.AsSpan().ContainsAny(Escaped))
        {
            Name(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value));
        }
        else
        {
            Name(value);
        }
    }

    /// <summary>A text as it came: PostgreSQL sends UTF-8, so that no string has to be made of it.</summary>
    public void Text(NpgsqlDataReader reader, int column)
    {
        var length = (int)reader.GetBytes(column, 0, null, 0, 0);
        Raw((byte)'"');
        Room(length);
        reader.GetBytes(column, 0, _bytes, Length, length);
        Escape(length);
        Raw((byte)'"');
    }

    /// <summary>A JSON string that is the base64 of bytes.</summary>
    public void Base64(ReadOnlySpan<byte> bytes)
    {
        Raw((byte)'"');
        System.Buffers.Text.Base64.EncodeToUtf8(bytes, Room(System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(bytes.Length)), out _, out var written);
        Length += written;
        Raw((byte)'"');
    }

    public void Dispose()
    {
        var bytes = Interlocked.Exchange(ref _bytes, []);
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    // The bytes behind what is written become part of it, escaped where JSON wants it.
    private void Escape(int length)
    {
        if (!_bytes.AsSpan(Length, length).ContainsAny(MaybeEscaped))
        {
            Length += length;
            return;
        }

        var text = Encoding.UTF8.GetString(_bytes, Length, length);
        Raw(Encoding.UTF8.GetBytes(text.AsSpan().ContainsAny(Escaped) ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text) : text));
    }

    private Span<byte> Room(int size)
    {
        if (_bytes.Length - Length < size)
        {
            Grow(size);
        }

        return _bytes.AsSpan(Length);
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + size));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
