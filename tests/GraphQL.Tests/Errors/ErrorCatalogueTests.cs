using System.Text.RegularExpressions;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Tests.Errors;

public sealed partial class ErrorCatalogueTests
{
    public static TheoryData<string> Texts => [.. ErrorCatalogue.All.Select(definition => definition.English)];

    [Fact]
    public void Catalogue_OfTheLibrary_IsComplete()
    {
        Assert.InRange(ErrorCatalogue.All.Length, 200, 400);
        Assert.Contains(ErrorCatalogue.All, definition => definition.Code == "INTERNAL_SERVER_ERROR");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Definition_InBothLanguages_HasTheSamePlaces(string english)
    {
        var definition = ErrorCatalogue.All.First(candidate => candidate.English == english);

        Assert.Equal(Places(definition.English), Places(definition.Chinese));
        Assert.Matches(UpperSnake(), definition.Code);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Definition_InChinese_IsChinese(string english)
    {
        var definition = ErrorCatalogue.All.First(candidate => candidate.English == english);

        // The protocol of persisted queries fixes its messages; a scalar's refusal is all the host's own text.
        var isFixed = definition.English == definition.Chinese;
        Assert.True(isFixed || definition.Chinese.Any(character => character is >= '\u4E00' and <= '\u9FFF'), definition.Chinese);
    }

    [Fact]
    public void Codes_OfDifferentErrors_Differ()
    {
        // Several descriptions of a change of schemas may belong to one kind of change.
        string[] changes = ["TYPE_REMOVED", "ARG_DEFAULT_VALUE_CHANGE"];

        var shared = ErrorCatalogue.All.GroupBy(definition => definition.Code).Where(group => group.Count() > 1).Select(group => group.Key);

        Assert.Empty(shared.Except(changes));
    }

    [Fact]
    public void Render_InChinese_FillsThePlaces()
    {
        var error = ValidationErrors.FieldUnknown.Create(
            ("field", "nmae"), ("type", "Dog"), ("suggestion", Suggestions.For("nmae", ["name", "nickname"])));

        Assert.Equal("类型 \"Dog\" 上没有字段 \"nmae\"。是否想用\"name\"？", error.Render("zh-CN"));
        Assert.Equal("Cannot query field \"nmae\" on type \"Dog\". Did you mean \"name\"?", error.Render("fr"));
    }

    [Fact]
    public void Render_OfADoubledBrace_WritesOne()
    {
        var error = ValidationErrors.SelectionMissing.Create(("field", "dog"), ("type", "Dog"));

        Assert.EndsWith("Did you mean \"dog { ... }\"?", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Places(string template) => ErrorText.Places(template).Distinct().Order();

    [GeneratedRegex("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")]
    private static partial Regex UpperSnake();
}
