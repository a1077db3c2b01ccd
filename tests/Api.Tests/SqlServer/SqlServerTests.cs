using System.Net.Http.Json;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.SqlServer;

/// <summary>The third provider, judged by SQL Server's own parser and reference resolver: no server is needed.</summary>
public sealed partial class SqlServerTests
{
    // Nothing listens there: the platform writes its statements and then cannot send them.
    private const string Nowhere = "Server=127.0.0.1,1;Encrypt=false;Connect Timeout=1;ConnectRetryCount=0;User Id=nobody;Password=nothing";

    private static readonly string[] Documents =
    [
        "{ enterprises(first: 10, where: {name: {contains: \"五金\"}, employees: {gte: 25}}, order: [{employees: DESC}]) { totalCount nodes { creditCode name region { name } } } }",
        "{ enterprises(first: 5, where: {or: [{status: {eq: ACTIVE}}, {region: {code: {in: [\"330784115\", \"330784001\"]}}}]}) { nodes { id facts { factId } negotiations(first: 2) { nodes { id state } } } } }",
        "{ enterprises(last: 5, order: [{unionEstablishedOn: ASC_NULLS_FIRST}, {creditCode: ASC}]) { nodes { creditCode supervisionCases { totalCount nodes { number ruleId } } } } }",
        "{ enterprise(creditCode: \"9133078400000000XX\") { id orders { nodes { need } } recommendations(first: 3, order: [{ruleId: ASC}]) { nodes { service } } } }",
        "{ negotiations(first: 10) { totalCount nodes { stage enterprise { name } documents { reference } meetings { number } opinions { totalCount nodes { id } } } } }",
        "{ supervisionCases(first: 10, where: {status: {eq: OPEN}}) { totalCount nodes { number departments { department part } } } }",
        "{ serviceOrders(first: 10) { totalCount nodes { need status mentor { name } } } }",
        "{ enterpriseAggregate(groupBy: [TOWN, COUNTY, SIZE_CLASS], where: {status: {eq: ACTIVE}}) { total { count } groups { key { region } count employees { sum average min max distinctCount } } } }",
        "{ supervisionCaseAggregate(groupBy: [RULE]) { groups { key { rule } count dueOn { min max } } } }",
        "{ mentors(first: 10) { totalCount nodes { name organisation } } }",
    ];

    [SqlServerParserFact]
    public async Task Migrations_AsSqlServerReadsThem_HaveNoProblem()
    {
        var (schema, others) = await MigrationsAsync();

        var said = await SqlServerParser.JudgeAsync(schema, others);

        Assert.True(schema.Count > 50, $"{schema.Count} statements");
        Assert.True(said == $"{schema.Count} schema batches, {others.Count} queries, 0 problems", said);
    }

    [SqlServerParserFact]
    public async Task ColumnThatIsNotThere_AsSqlServerReadsIt_IsAProblem()
    {
        var (schema, _) = await MigrationsAsync();

        var said = await SqlServerParser.JudgeAsync(schema, ["SELECT [e].[colour] FROM [enterprises] AS [e]"]);

        Assert.EndsWith("1 queries, 1 problems", said, StringComparison.Ordinal);
        Assert.Contains("SQL71501", said, StringComparison.Ordinal);
    }

    [SqlServerParserFact]
    public async Task Statements_OfDocuments_AsSqlServerReadsThem_HaveNoProblem()
    {
        var (schema, _) = await MigrationsAsync();
        var statements = await StatementsAsync();

        var said = await SqlServerParser.JudgeAsync(schema, statements);

        Assert.True(statements.Count >= Documents.Length, $"{statements.Count} statements");
        Assert.True(said == $"{schema.Count} schema batches, {statements.Count} queries, 0 problems", said);
    }

    // Not the two that call sp_getapplock: the resolver knows no procedures of the system.
    [SqlServerParserFact]
    public async Task Statements_WrittenByHand_AsSqlServerReadsThem_HaveNoProblem()
    {
        var (schema, _) = await MigrationsAsync();
        var written = typeof(PlatformContext).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field is { IsLiteral: true, Name: "Sql" } && field.FieldType == typeof(string))
            .Select(field => (string?)field.GetRawConstantValue() ?? "").ToList();

        var said = await SqlServerParser.JudgeAsync(schema, written.Select(WithVariables));

        Assert.True(written.Count >= 2, $"{written.Count} statements");
        Assert.True(said == $"{schema.Count} schema batches, {written.Count} queries, 0 problems", said);
    }

    [StatementsOfTestsFact, Trait("Category", "Afterwards")]
    public async Task Statements_OfAllTests_AsSqlServerReadsThem_HaveNoProblem()
    {
        var (schema, _) = await MigrationsAsync();
        var statements = (await File.ReadAllTextAsync(StatementsOfTestsFactAttribute.File)).Split(AskedOfSqlServer.Separator);

        var said = await SqlServerParser.JudgeAsync(schema, statements);

        Assert.True(said == $"{schema.Count} schema batches, {statements.Length} queries, 0 problems", said);
        Assert.True(statements.Length > 100, $"{statements.Length} statements");
    }

    private static async Task<IReadOnlyList<string>> StatementsAsync()
    {
        var directory = Directory.CreateTempSubdirectory("platform-");
        await using var app = Host(directory);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        http.DefaultRequestHeaders.Authorization = new("Bearer", app.Services.GetRequiredService<DevelopmentIssuer>().Issue(People.Officer));
        using var recorder = new ReadRecorder(app.Services.GetRequiredService<ReadDatabase>(), ReadDatabase.Translated, SqlServerParser.Declared);
        foreach (var query in Documents)
        {
            var written = recorder.Statements.Count;
            using var response = await http.PostAsJsonAsync("/graphql", new { query });
            Assert.True(recorder.Statements.Count > written, $"{query}: {await response.Content.ReadAsStringAsync()}");
        }

        await app.StopAsync();
        directory.Delete(recursive: true);
        return recorder.Statements;
    }

    private static string WithVariables(string sql) =>
        string.Concat(Variable().Matches(sql).Select(found => found.Value).Distinct().Select(name => $"DECLARE {name} nvarchar(100);\n")) + sql;

    private static WebApplication Host(DirectoryInfo directory) => PlatformHost.Build(
        new HostArguments("http://127.0.0.1:0", directory.FullName, DatabaseProvider.SqlServer, Nowhere)
        {
            Environment = "Development", SampleCounty = false, Evaluates = false,
        });

    // The parser reads a schema as declarations: a column that a later migration adds belongs to the whole schema, not to the steps.
    private static async Task<(IReadOnlyList<string> Schema, IReadOnlyList<string> Others)> MigrationsAsync()
    {
        var directory = Directory.CreateTempSubdirectory("platform-");
        await using var app = Host(directory);
        await using var context = app.Services.GetRequiredService<Func<PlatformContext>>()();
        var steps = Batches(context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.NoTransactions));
        IReadOnlyList<string> schema = [context.GetService<IHistoryRepository>().GetCreateScript(), .. Batches(context.Database.GenerateCreateScript())];
        directory.Delete(recursive: true);
        return (schema, [.. steps.Where(step => !Declaration().IsMatch(step))]);
    }

    private static IEnumerable<string> Batches(string script) =>
        BatchEnd().Split(script).Select(batch => batch.Trim()).Where(batch => batch.Length > 0 && !batch.StartsWith("IF OBJECT_ID", StringComparison.Ordinal));

    [GeneratedRegex(@"^GO\s*$", RegexOptions.Multiline)]
    private static partial Regex BatchEnd();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Variable();

    [GeneratedRegex("^CREATE ")]
    private static partial Regex Declaration();
}
