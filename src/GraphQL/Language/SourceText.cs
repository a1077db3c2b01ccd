using System.Text;

namespace Platform.GraphQL.Language;

/// <summary>The text of a document as UTF-8, able to tell line and column of an offset.</summary>
public sealed class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private int[]? _lineStarts;

    /// <summary>Wraps UTF-8 bytes; they must not change afterwards.</summary>
    /// <param name="utf8">The document. A byte order mark is permitted; malformed bytes are reported by the lexer.</param>
    /// <param name="name">The file or other name for messages.</param>
    public SourceText(ReadOnlyMemory<byte> utf8, string? name = null)
    {
        Utf8 = utf8;
        Name = name;
    }

    /// <summary>Encodes a text.</summary>
    /// <param name="text">The document. Lone surrogates are kept, for the lexer to report.</param>
    /// <param name="name">The file or other name for messages.</param>
    public SourceText(string text, string? name = null)
        : this(Encode(text), name)
    {
    }

    /// <summary>The text of syntax that was made by code and stands in no document.</summary>
    public static SourceText Synthetic { get; } = new(ReadOnlyMemory<byte>.Empty) { IsSynthetic = true };

    /// <summary>The document.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The file or other name; <see langword="null"/> if the document has none.</summary>
    public string? Name { get; }

    /// <summary>Whether readers never see the text, so that no error may point into it.</summary>
    internal bool IsSynthetic { get; init; }

    /// <summary>Line and column of an offset.</summary>
    /// <param name="offset">In bytes, from 0 to the length of the document.</param>
    public SourceLocation GetLocation(int offset)
    {
        _lineStarts ??= FindLineStarts(Utf8.Span);
        var line = Array.BinarySearch(_lineStarts, offset);
        line = line >= 0 ? line : ~line - 1;

        var start = _lineStarts[line];
        return new SourceLocation(line + 1, 1 + Utf16Length(Utf8.Span[start..offset]), Name);
    }

    private static int[] FindLineStarts(ReadOnlySpan<byte> text)
    {
        var starts = new List<int> { 0 };
        for (var offset = 0; offset < text.Length; offset++)
        {
            var isPair = text[offset] == '\r' && offset + 1 < text.Length && text[offset + 1] == '\n';
            offset += isPair ? 1 : 0;
            if (text[offset] is (byte)'\n' or (byte)'\r')
            {
                starts.Add(offset + 1);
            }
        }

        return [.. starts];
    }

    private static int Utf16Length(ReadOnlySpan<byte> text)
    {
        var length = 0;
        foreach (var unit in text)
        {
            var isContinuation = (unit & 0xC0) == 0x80;
            length += isContinuation ? 0 : unit >= 0xF0 ? 2 : 1;
        }

        return length;
    }

    private static byte[] Encode(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return EncodeLoneSurrogates(text);
        }
    }

    // A lone surrogate has no UTF-8 form; its three-byte generalised form lets the lexer name it in its error.
    private static byte[] EncodeLoneSurrogates(string text)
    {
        var bytes = new List<byte>(text.Length * 3);
        Span<byte> buffer = stackalloc byte[4];
        for (var index = 0; index < text.Length; index++)
        {
            if (Rune.TryGetRuneAt(text, index, out var rune))
            {
                bytes.AddRange(buffer[..rune.EncodeToUtf8(buffer)]);
                index += rune.Utf16SequenceLength - 1;
            }
            else
            {
                var code = text[index];
                bytes.AddRange([(byte)(0xE0 | (code >> 12)), (byte)(0x80 | ((code >> 6) & 0x3F)), (byte)(0x80 | (code & 0x3F))]);
            }
        }

        return [.. bytes];
    }
}
