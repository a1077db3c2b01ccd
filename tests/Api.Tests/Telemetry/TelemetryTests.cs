using System.Diagnostics;
using Platform.Api.Hosting;
using Platform.Api.Telemetry;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Telemetry;

/// <summary>What the platform tells of its work, and what it keeps to itself.</summary>
public sealed class TelemetryTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Secret = "SECRET-VALUE-OF-A-CALLER";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Query_InATrace_HasASpanForOperationPlanAndStatements(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        using var heard = new Heard();
        using var answer = await platform.PostAsync(
            Sending.Body("query Traced { enterprises(first: 2) { totalCount nodes { name negotiations(first: 1) { nodes { id } } } } }"), heard.TraceParent);

        var operation = await heard.SpanAsync(span => span.DisplayName == "query Traced");
        var plan = await heard.SpanAsync(span => span.DisplayName == "plan Query.enterprises");
        var statements = heard.Spans.Where(span => span.Kind == ActivityKind.Client).ToList();

        Assert.Equal("query", operation.GetTagItem("graphql.operation.type"));
        Assert.Equal(operation.SpanId, plan.ParentSpanId);
        Assert.Equal(3, statements.Count);
        Assert.All(statements, statement => Assert.Equal(plan.SpanId, statement.ParentSpanId));
        Assert.All(statements, statement => Assert.Equal(provider == DatabaseProvider.Sqlite ? "sqlite" : "postgresql", statement.GetTagItem("db.system.name")));
    }

    [Theory, OnSqlite]
    public async Task Request_WithATraceParent_ContinuesItsTrace(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        using var heard = new Heard();
        using var answer = await platform.PostAsync(Sending.Body("{ platform { now } }"), heard.TraceParent);

        var request = await heard.SpanAsync(span => span.Source.Name == "Microsoft.AspNetCore");

        Assert.Equal("00f067aa0ba902b7", request.ParentSpanId.ToHexString());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Spans_OfAQueryAndAChange_HoldNoValues(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        using var heard = new Heard();
        using var read = await platform.PostAsync(
            Sending.Body($"query Read($name: String) {{ a: enterprises(first: 1, where: {{name: {{eq: \"{Secret}\"}}}}) {{ totalCount }} b: enterprises(first: 1, where: {{name: {{eq: $name}}}}) {{ totalCount }} }}", new { name = Secret }),
            heard.TraceParent);
        using var changed = await platform.SendAsync(
            HttpMethod.Post, "", new StringContent(Sending.Body($"mutation Change {{ registerMentor(input: {{ name: \"{Secret}\", kind: LAWYER, organisation: \"{Secret}\", phone: \"{Secret}\" }}) @idempotent(key: \"{Secret}\") {{ mentor {{ id }} }} }}"), null, "application/json"),
            People.Officer, heard.TraceParent);
        await heard.SpanAsync(span => span.DisplayName == "mutation Change");

        var tags = heard.Spans.SelectMany(span => span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Append(span.DisplayName)).ToList();

        Assert.Contains(tags, tag => tag.StartsWith("db.query.text=INSERT", StringComparison.Ordinal) || tag.Contains("INSERT INTO", StringComparison.Ordinal));
        Assert.Contains(tags, tag => tag.StartsWith("graphql.document=query Read", StringComparison.Ordinal));
        Assert.DoesNotContain(tags, tag => tag.Contains(Secret, StringComparison.Ordinal));
    }

    [Theory, OnSqlite]
    public async Task Operations_AreMeasured_WithErrorsCostAndCache(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        using var heard = new Heard();
        await platform.AskAsync("query Measured { regions(first: 3) { totalCount } }");
        await platform.AskAsync("query Measured { regions(first: 3) { totalCount } }");
        await platform.AskAsync("query Wrong { nothing }");

        Assert.Contains(heard.Of("graphql.server.operation.duration"), found => found.Value > 0 && (string?)found.Tags["graphql.operation.type"] == "query");
        Assert.Contains(heard.Of("graphql.server.operation.cost"), found => found.Value > 0);
        Assert.Contains(heard.Of("graphql.server.errors"), found => (string?)found.Tags["error.type"] == "FIELD_UNKNOWN");
        Assert.Contains(heard.Of("graphql.server.document.lookups"), found => (string?)found.Tags["graphql.document.cache"] == "hit");
        Assert.Contains(heard.Of("graphql.server.document.lookups"), found => (string?)found.Tags["graphql.document.cache"] == "miss");
    }

    [Theory, OnSqlite]
    public async Task Loader_OfManyKeys_HasOneSpanABatch(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var enterprise = await GuardedEnterprise.CreateAsync(platform, 1950);
        using var heard = new Heard();
        using var answer = await platform.SendAsync(
            HttpMethod.Post, "",
            new StringContent(Sending.Body("query Loaded($id: ID!) { enterprise(id: $id) { negotiations { nodes { nextSteps { step } } } } }", new { id = enterprise.Id }), null, "application/json"),
            People.Officer, heard.TraceParent);

        var batch = await heard.SpanAsync(span => span.DisplayName.StartsWith("dataloader ", StringComparison.Ordinal));

        Assert.True(batch.GetTagItem("graphql.dataloader.keys") is int and > 0);
    }

    [Theory]
    [InlineData("not an address", 1.0)]
    [InlineData("ftp://collector", 1.0)]
    [InlineData("http://collector:4317", 1.5)]
    public void Export_WithWrongSettings_IsRefusedAtStart(string endpoint, double sampled) =>
        Assert.Equal(ExitCode.Usage, Assert.Throws<SettingsException>(() => new TelemetryExport(new TelemetrySettings { Endpoint = endpoint, Sampled = sampled })).Code);
}
