using System.Text.RegularExpressions;
using Platform.Api.GraphQL;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;
using Platform.GraphQL.Types;

namespace Platform.Api.Tests.Texts;

/// <summary>The contract speaks Chinese to those who ask in Chinese.</summary>
public sealed partial class ChineseTextTests(Platforms platforms) : IClassFixture<Platforms>
{
    /// <summary>Coordinates that may be without a Chinese text.</summary>
    private const int MissingPermitted = 0;

    [Fact]
    public void EveryCoordinate_HasAChineseText()
    {
        var texts = SchemaTexts.Load();

        var missing = Described(SchemaFiles.Load()).Except(texts.Coordinates).Order().ToList();

        Assert.True(missing.Count <= MissingPermitted, $"{missing.Count} without a Chinese text in schema/zh.json: {string.Join(", ", missing.Take(50))}");
    }

    [Fact]
    public void EveryChineseText_BelongsToACoordinate() =>
        Assert.Empty(SchemaTexts.Load().Coordinates.Except(Described(SchemaFiles.Load())));

    [Fact]
    public void EveryChineseText_IsChineseAndEndsAsASentence()
    {
        var texts = SchemaTexts.Load();

        Assert.DoesNotContain(texts.Coordinates, coordinate => !Sentence().IsMatch(texts.Describe(coordinate, "zh") ?? ""));
    }

    [Theory]
    [InlineData("zh-CN", "用人单位，以统一社会信用代码识别。", "登记名称。", "按标识、编号或信用代码取一家企业，必须且只能给出一项。")]
    [InlineData("en", "An employer, known by its unified social credit code.", "Registered name.", "One enterprise, by id, number or credit code; give exactly one.")]
    public async Task Introspection_SpeaksTheLanguageOfTheRequest(string language, string type, string field, string query)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var answer = await platform.AskAsync(
            "{ enterprise: __type(name: \"Enterprise\") { description fields { name description } } query: __type(name: \"Query\") { fields { name description } } }", language: language);

        Assert.Equal(type, answer.Text("enterprise.description"));
        Assert.Equal(field, answer["enterprise.fields"].EnumerateArray().Single(found => found.GetProperty("name").GetString() == "name").GetProperty("description").GetString());
        Assert.Equal(query, answer["query.fields"].EnumerateArray().Single(found => found.GetProperty("name").GetString() == "enterprise").GetProperty("description").GetString());
    }

    [Theory]
    [InlineData("zh", "", "存续 经营异常 停产停业 注销")]
    [InlineData("en", "", "Active|Abnormal|Suspended|Deregistered")]
    [InlineData("en", ", locale: ZH", "存续 经营异常 停产停业 注销")]
    [InlineData("zh", ", locale: EN", "Active|Abnormal|Suspended|Deregistered")]
    public async Task EnumLabels_AreInTheLanguageAskedFor(string language, string locale, string expected)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var answer = await platform.AskAsync($"{{ enumLabels(enum: \"OperatingStatus\"{locale}) {{ value label }} }}", language: language);

        Assert.Equal(expected.Split(expected.Contains('|') ? '|' : ' '), answer.Texts("enumLabels", "label"));
    }

    [Fact]
    public async Task EnumLabels_LeaveOutTheCodesOfTheLifecycle()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var answer = await platform.AskAsync("{ enumLabels(enum: \"NegotiationState\", locale: ZH) { label } none: enumLabels(enum: \"Enterprise\") { label } }");

        Assert.Equal(["已要约", "拒绝或逾期未答复", "已应约"], answer.Texts("enumLabels", "label").Skip(2).Take(3));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer["none"].ValueKind);
    }

    [Fact]
    public async Task EnumLabels_WithinAnEnum_AreDifferentAndShort()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        var wrong = new List<string>();
        foreach (var name in SchemaFiles.Load().Types.OfType<EnumType>().Select(type => type.Name).Where(name => !name.StartsWith("__", StringComparison.Ordinal)))
        {
            var answer = await platform.AskAsync("query($enum: String!) { enumLabels(enum: $enum, locale: ZH) { label } }", new { @enum = name });
            var labels = answer.Texts("enumLabels", "label");
            wrong.AddRange(labels.GroupBy(label => label).Where(same => same.Count() > 1 || same.Key?.Length > 24).Select(same => $"{name}: {same.Key}"));
        }

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Described(Schema schema)
    {
        var own = schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && type is not ScalarType { Name: "Int" or "Float" or "String" or "Boolean" or "ID" });
        var members = own.SelectMany(type => Members(type).Prepend(type));
        var directives = schema.Directives.Where(directive => directive.Name is not ("skip" or "include" or "deprecated" or "specifiedBy" or "oneOf" or "defer" or "stream")).SelectMany(directive => directive.Arguments.Prepend<ISchemaElement>(directive));
        return members.Concat(directives).Where(element => element.Description is not null).Select(element => element.Coordinate).Append("");
    }

    private static IEnumerable<ISchemaElement> Members(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.SelectMany(field => field.Arguments.Prepend<ISchemaElement>(field)),
        EnumType values => values.Values,
        InputObjectType input => input.Fields,
        _ => [],
    };

    [GeneratedRegex(@"^(?:`?[A-Z_]+`?。|.*[\p{IsCJKUnifiedIdeographs}0-9].*[。])$")]
    private static partial Regex Sentence();
}
