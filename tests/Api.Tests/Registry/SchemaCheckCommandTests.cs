using System.Text.Json;
using Platform.Api.GraphQL;
using Platform.Api.Tests.Running;
using Platform.GraphQL.Types;

namespace Platform.Api.Tests.Registry;

/// <summary>The commands as a person or a pipeline runs them, on a database that a platform used before.</summary>
public sealed class SchemaCheckCommandTests(UsedDatabase used) : IClassFixture<UsedDatabase>
{
    [Fact]
    public async Task Check_OfTheSameSchema_IsAccepted()
    {
        var (code, output, errors) = await CheckAsync(sdl => sdl);

        Assert.True(code == 0, errors);
        Assert.Contains("可以发布 accepted", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfAFieldThatIsUsed_IsRefusedAndNamesTheOperation()
    {
        var (code, output, _) = await CheckAsync(Without("Enterprise", "shortName"), "--used-only");

        Assert.Equal(1, code);
        Assert.Contains("破坏/breaks FIELD_REMOVED Enterprise.shortName", output, StringComparison.Ordinal);
        Assert.Matches("UsedByPortal [0-9a-f]{12}: 2 x, ANONYMOUS", output);
    }

    [Fact]
    public async Task Check_OfAFieldThatNobodyUses_IsRefusedOnlyWithoutUsedOnly()
    {
        var (strict, _, _) = await CheckAsync(Without("Enterprise", "kind"));
        var (usedOnly, output, _) = await CheckAsync(Without("Enterprise", "kind"), "--used-only");

        Assert.Equal(1, strict);
        Assert.Equal(0, usedOnly);
        Assert.Contains("破坏但无人用/breaks nobody FIELD_REMOVED Enterprise.kind", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AsJson_CanBeReadByAProgram()
    {
        var (code, output, _) = await CheckAsync(Without("Enterprise", "shortName"), "--json", "--days", "3");

        using var report = JsonDocument.Parse(output);
        var change = report.RootElement.GetProperty("changes")[0];
        Assert.Equal(1, code);
        Assert.Equal("FIELD_REMOVED", change.GetProperty("code").GetString());
        Assert.True(report.RootElement.GetProperty("isRefused").GetBoolean());
        Assert.Equal(1, report.RootElement.GetProperty("operations").GetInt32());
    }

    [Theory]
    [InlineData("no/such/file", 2)]
    [InlineData("type Query { broken", 5)]
    [InlineData("type Query { unknown: Nothing }", 5)]
    public async Task Check_OfWhatIsNoSchema_EndsWithACode(string given, int expected)
    {
        var path = given.StartsWith("no/", StringComparison.Ordinal) ? given : used.Write(given);

        var (code, _, errors) = await StartedProgram.RunAsync(["schema", "check", path, "--data", used.Folder]);

        Assert.Equal(expected, code);
        Assert.NotEmpty(errors);
    }

    [Fact]
    public async Task Usage_AsText_CountsOperationsAndFields()
    {
        var (code, output, _) = await StartedProgram.RunAsync(["schema", "usage", "--data", used.Folder]);

        Assert.Equal(0, code);
        Assert.Matches(@"\s2  UsedByPortal [0-9a-f]{12}  \d{4}-\d\d-\d\d  ANONYMOUS", output);
        Assert.Matches(@"\s2  Enterprise\.shortName\s", output);
    }

    [Fact]
    public async Task Usage_AsJson_CanBeReadByAProgram()
    {
        var (code, output, _) = await StartedProgram.RunAsync(["schema", "usage", "--json", "--data", used.Folder]);

        using var report = JsonDocument.Parse(output);
        var operation = report.RootElement.GetProperty("operations")[0];
        var field = report.RootElement.GetProperty("elements").EnumerateArray().Single(element => element.GetProperty("coordinate").GetString() == "Enterprise.shortName");
        Assert.Equal(0, code);
        Assert.Equal(("UsedByPortal", 2), (operation.GetProperty("name").GetString(), operation.GetProperty("count").GetInt32()));
        Assert.Contains("Enterprise.shortName", operation.GetProperty("coordinates").EnumerateArray().Select(element => element.GetString()));
        Assert.Equal((2, 1), (field.GetProperty("count").GetInt32(), field.GetProperty("operations").GetInt32()));
    }

    [Fact]
    public async Task Usage_OfNoDays_IsRefused()
    {
        var (code, _, errors) = await StartedProgram.RunAsync(["schema", "usage", "--days", "0", "--data", used.Folder]);

        Assert.NotEqual(0, code);
        Assert.Contains("--days must be at least 1", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shortName", 1, "FIELD_REMOVED Enterprise.shortName")]
    [InlineData(null, 0, "可以发布 accepted")]
    public async Task Check_AgainstAFile_NeedsNoDatabase(string? removed, int expected, string said)
    {
        var today = SchemaPrinter.Print(SchemaFiles.Load());
        var (old, next) = (used.Write(today), used.Write(removed is null ? today : PrintedSchema.Without(today, "Enterprise", removed)));
        var nowhere = Path.Combine(used.Folder, "there-is-no-database");

        var (code, output, errors) = await StartedProgram.RunAsync(["schema", "check", next, "--against", old, "--data", nowhere]);

        Assert.True(code == expected, errors);
        Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.Contains("Operations used    0", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(nowhere));
    }

    [Fact]
    public async Task Check_AgainstAFileThatIsNotThere_EndsWithACode()
    {
        var (code, _, errors) = await StartedProgram.RunAsync(
            ["schema", "check", used.Write("type Query { a: Int }"), "--against", "no/such/file.graphql", "--data", used.Folder]);

        Assert.Equal(2, code);
        Assert.Contains("no/such/file.graphql", errors, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Errors)> CheckAsync(Func<string, string> change, params string[] options) =>
        await StartedProgram.RunAsync(["schema", "check", used.Write(change(SchemaPrinter.Print(SchemaFiles.Load()))), "--data", used.Folder, .. options]);

    private static Func<string, string> Without(string type, string field) => sdl => PrintedSchema.Without(sdl, type, field);
}
