using Platform.GraphQL.Types;
using Platform.GraphQL.Usage;

namespace Platform.GraphQL.Tests.Usage;

public sealed class SchemaCheckTests
{
    private const string Old = """
        type Query { firm(id: ID!, lang: String): Firm firms(where: Filter): [Firm] }
        type Firm { id: ID! name: String! stage: Stage old: Int }
        input Filter { stage: Stage size: Int }
        enum Stage { OPEN CLOSED }
        """;

    private static readonly UsedOperation[] Operations =
    [
        new("name", "query ($id: ID!) { firm(id: $id, lang: \"zh\") { name } }"),
        new("old", "{ firms { ...F } } fragment F on Firm { old }"),
        new("filter", "query Q($w: Filter) { firms(where: $w) { id } }"),
        new("literal", "{ firms(where: { stage: CLOSED }) { id stage } }"),
        new("invalid before", "{ nothing }"),
        new("no document", "{"),
    ];

    [Theory]
    [InlineData("old: Int", "", "FIELD_REMOVED Firm.old [old]", "old")]
    [InlineData("lang: String", "lang: Int", "ARG_CHANGED_KIND Query.firm(lang:) [name]", "name")]
    [InlineData("lang: String", "lang: String, area: ID!", "REQUIRED_ARG_ADDED Query.firm(area:) [name]", "name")]
    [InlineData("lang: String", "lang: String, area: ID", "OPTIONAL_ARG_ADDED Query.firm(area:) [name]", "")]
    [InlineData(" CLOSED", "", "VALUE_REMOVED_FROM_ENUM Stage.CLOSED [filter,literal]", "literal")]
    [InlineData(" CLOSED", " CLOSED DONE", "VALUE_ADDED_TO_ENUM Stage.DONE [filter,literal]", "")]
    [InlineData("size: Int", "", "FIELD_REMOVED Filter.size [filter]", "")]
    [InlineData("size: Int", "size: Int!", "FIELD_CHANGED_KIND Filter.size [filter]", "literal")]
    [InlineData("name: String!", "name: String", "FIELD_CHANGED_KIND Firm.name [name]", "")]
    public void Change_OfASchema_IsMarkedWithTheOperationsItConcerns(string before, string after, string change, string broken)
    {
        var report = SchemaCheck.Compare(Schema.Build(Old), Schema.Build(Old.Replace(before, after, StringComparison.Ordinal)), Operations);

        var found = Assert.Single(report.Changes);
        Assert.Equal(change, $"{found.Change.Code} {found.Change.Coordinate} [{string.Join(',', found.Operations)}]");
        Assert.Equal(broken, string.Join(',', report.Broken.Select(operation => operation.Id)));
        Assert.Equal(found.Change.IsBreaking, report.BreaksOperations);
    }

    [Fact]
    public void Change_ThatNobodyUses_BreaksNoOperation()
    {
        var report = SchemaCheck.Compare(Schema.Build(Old), Schema.Build(Old.Replace("old: Int", "", StringComparison.Ordinal)), Operations[..1]);

        Assert.True(report.HasBreakingChanges);
        Assert.False(report.BreaksOperations);
    }
}
