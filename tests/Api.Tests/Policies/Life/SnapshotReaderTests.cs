using System.Text;
using System.Text.Json;
using Platform.Api.Policies.Life.Impact;

namespace Platform.Api.Tests.Policies.Life;

public sealed class SnapshotReaderTests
{
    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{"a":1}""", "a=1")]
    [InlineData("""{"a":-1.50,"b":true,"c":null}""", "a=-1.50 b=true c=null")]
    [InlineData("""{"a":"x","b":"","c":"甲，\"乙\"}\\","d":"\\\""}""", """a="x" b="" c="甲，\"乙\"}\\" d="\\\"" """)]
    [InlineData("""{"a":[],"b":["S01","]}"],"c":{"d":{"e":"}\""}},"f":2e3}""", """a=[] b=["S01","]}"] c={"d":{"e":"}\""}} f=2e3""")]
    public void Read_OfASnapshot_FindsEachInputAsItIsWritten(string snapshot, string expected)
    {
        Assert.Equal(expected.TrimEnd(), Walk(snapshot));
        Assert.Equal(JsonDocument.Parse(snapshot).RootElement.EnumerateObject().Count(), expected.Split('=').Length - 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"a""")]
    [InlineData("""{"a":""")]
    [InlineData("""{"a":}""")]
    [InlineData("""{"a":1""")]
    [InlineData("""{"a":"1""")]
    [InlineData("""{"a":"\""")]
    [InlineData("""{"a":["1}""")]
    [InlineData("""{"a":1,}""")]
    [InlineData("""{"a":1}}""")]
    [InlineData("""{ "a":1}""")]
    public void Read_OfAnythingElse_Throws(string snapshot)
    {
        Assert.Throws<JsonException>(() => Walk(snapshot));
    }

    private static string Walk(string snapshot)
    {
        var reader = new SnapshotReader(Encoding.UTF8.GetBytes(snapshot));
        var found = new List<string>();
        while (reader.Read())
        {
            found.Add($"{Encoding.UTF8.GetString(reader.Id)}={Encoding.UTF8.GetString(reader.Value)}");
        }

        return string.Join(' ', found);
    }
}
