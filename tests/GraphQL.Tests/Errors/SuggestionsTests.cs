using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Tests.Errors;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("", "a", "a")]
    [InlineData("input", "other", "")]
    [InlineData("greenish", "green", "green")]
    [InlineData("verylongstring", "VERYLONGSTRING", "VERYLONGSTRING")]
    [InlineData("TestHelper", "TesthelPer,Test", "TesthelPer")]
    [InlineData("fooba", "foobar,bar,fabo", "foobar,fabo")]
    [InlineData("abcd", "abdc", "abdc")]
    [InlineData("a", "a10,a2", "a2")]
    [InlineData("ab1", "ab10,ab2", "ab2,ab10")]
    public void Closest_OfNames_AreTheNearOnesInOrder(string written, string names, string expected)
    {
        Assert.Equal(expected, string.Join(',', Suggestions.Closest(written, names.Split(','))));
    }

    [Fact]
    public void Ask_WithManyNames_NamesFive()
    {
        var phrase = Suggestions.Ask(ErrorPhrase.Empty, ["a", "b", "c", "d", "e", "f"]);

        Assert.Equal(" Did you mean \"a\", \"b\", \"c\", \"d\", or \"e\"?", phrase.English);
        Assert.Equal("是否想用\"a\"、\"b\"、\"c\"、\"d\" 或 \"e\"？", phrase.Chinese);
    }
}
