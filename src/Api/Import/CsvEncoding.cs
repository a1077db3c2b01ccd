using System.Text;

namespace Platform.Api.Import;

/// <summary>Tells UTF-8 from GB18030 by reading the whole file once: a file that is valid UTF-8 is taken as UTF-8.</summary>
public static class CsvEncoding
{
    private const int ChunkSize = 64 * 1024;

    static CsvEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Encoding Gb18030 { get; } = Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <summary>Reads to the end and rewinds.</summary>
    /// <returns>The encoding; <see langword="null"/> if the bytes are text in neither.</returns>
    public static async Task<Encoding?> DetectAsync(Stream stream, CancellationToken cancellation)
    {
        foreach (var encoding in (Encoding[])[Utf8, Gb18030])
        {
            stream.Position = 0;
            if (await DecodesAsync(stream, encoding.GetDecoder(), cancellation))
            {
                stream.Position = 0;
                return encoding;
            }
        }

        return null;
    }

    private static async Task<bool> DecodesAsync(Stream stream, Decoder decoder, CancellationToken cancellation)
    {
        var bytes = new byte[ChunkSize];
        var characters = new char[ChunkSize + 1];
        try
        {
            while (await stream.ReadAsync(bytes, cancellation) is var read and > 0)
            {
                var count = decoder.GetChars(bytes.AsSpan(0, read), characters, flush: false);
                if (characters.AsSpan(0, count).Contains('\0'))
                {
                    return false;
                }
            }

            decoder.GetChars([], characters, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
