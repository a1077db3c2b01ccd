using System.Reflection;
using System.Text.RegularExpressions;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Tests.Errors;

public sealed partial class ErrorCatalogueTests
{
    public static TheoryData<string> Names => [.. Definitions.Keys];

    private static Dictionary<string, ErrorDefinition> Definitions { get; } = typeof(ErrorDefinition).Assembly.GetTypes()
        .Where(type => type.Namespace == "Platform.GraphQL.Errors")
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(ErrorDefinition))
        .ToDictionary(
            field => $"{field.DeclaringType?.Name}.{field.Name}",
            field => (ErrorDefinition?)field.GetValue(null) ?? throw new InvalidDataException(field.Name));

    [Fact]
    public void Catalogue_IsFound() => Assert.InRange(Definitions.Count, 150, 400);

    [Theory]
    [MemberData(nameof(Names))]
    public void Definition_InBothLanguages_HasTheSamePlaces(string name)
    {
        var definition = Definitions[name];

        Assert.Equal(Places(definition.English), Places(definition.Chinese));
        Assert.Matches(UpperSnake(), definition.Code);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Definition_InChinese_IsChinese(string name)
    {
        var definition = Definitions[name];

        // The protocol of persisted queries fixes its messages; a scalar's refusal is all the host's own text.
        var isFixed = definition.English == definition.Chinese;
        Assert.True(isFixed || definition.Chinese.Any(character => character is >= '\u4E00' and <= '\u9FFF'), definition.Chinese);
    }

    [Fact]
    public void Codes_OfDifferentErrors_Differ()
    {
        var shared = Definitions.Where(entry => !entry.Key.StartsWith("SchemaChangeTexts", StringComparison.Ordinal))
            .GroupBy(entry => entry.Value.Code)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        Assert.Empty(shared);
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
