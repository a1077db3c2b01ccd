using System.Buffers;
using System.Text;
using System.Text.Json;
using Platform.GraphQL.Execution;

namespace Platform.GraphQL.Tests.Execution;

public sealed class ResponseWriterTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("工资集体协商 😀 \"quoted\" \\ \r\n\t\b\f\u0000\u001F\u007F\u2028")]
    public void Text_OfAnyCharacters_ReadsBack(string text)
    {
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Written(text)));
    }

    [Fact]
    public void Text_OfChinese_StaysUtf8()
    {
        Assert.Equal("\"协商\"", Written("协商"));
    }

    [Fact]
    public void Text_LongerThanASlice_KeepsPairsOfSurrogatesTogether()
    {
        var text = new string('x', 1023) + string.Concat(Enumerable.Repeat("😀", 2000));

        Assert.Equal(text, JsonSerializer.Deserialize<string>(Written(text)));
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(-5, "-5")]
    [InlineData(1e300, "1E+300")]
    public void Double_OfAnySize_IsJson(double value, string expected)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new ResponseWriter(buffer);
        writer.Double(value);
        writer.Flush();

        Assert.Equal(expected, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Utf8Text_WithQuotes_IsEscaped()
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new ResponseWriter(buffer);
        writer.Utf8Text("工\"资\n"u8);
        writer.Flush();

        Assert.Equal("\"工\\\"资\\n\"", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static string Written(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new ResponseWriter(buffer);
        writer.Text(text);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
