using Platform.GraphQL.Language;

namespace Platform.GraphQL.Tests.Language;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("ab\ncd", 4, 2, 2)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("工资\n协", 7, 2, 1)]
    [InlineData("😀x", 4, 1, 3)]
    [InlineData("", 0, 1, 1)]
    public void GetLocation_OfAnOffset_CountsLinesAndColumns(string text, int offset, int line, int column)
    {
        var location = new SourceText(text).GetLocation(offset);

        Assert.Equal(new SourceLocation(line, column), location);
    }

    [Fact]
    public void ToString_OfANamedPlace_IsWhatEditorsUnderstand()
    {
        var location = new SourceText("a\nb", "schema/enterprise.graphql").GetLocation(2);

        Assert.Equal("schema/enterprise.graphql:2:1", location.ToString());
    }
}
