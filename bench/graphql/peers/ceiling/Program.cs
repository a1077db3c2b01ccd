// The ceiling: no GraphQL engine. The same URL, the same request bodies and the same response bytes as the GraphQL
// peers, but each operation is one hand-written SQL statement and one hand-written JSON writer. What a GraphQL server
// in C# costs is what lies between its numbers and these.
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls($"http://127.0.0.1:{Environment.GetEnvironmentVariable("PORT")}");
var app = builder.Build();

var url = new Uri(Environment.GetEnvironmentVariable("DATABASE_URL")!);
await using var db = NpgsqlDataSource.Create(
    $"Host={url.Host};Port={url.Port};Username={url.UserInfo};Database={url.AbsolutePath[1..]};" +
    "Maximum Pool Size=10;Minimum Pool Size=10;Max Auto Prepare=20;Auto Prepare Min Usages=1;Enlist=false" +
    Environment.GetEnvironmentVariable("CEILING_OPTIONS"));
var introspection = await File.ReadAllBytesAsync(Environment.GetEnvironmentVariable("INTROSPECTION_FILE")!);

app.MapPost("/graphql", async context =>
{
    var (operation, variables) = await ReadRequest(context.Request);
    if (operation == "Q5") { await Send(context, introspection); return; }

    using var body = new PooledBuffer();
    using (var json = new Utf8JsonWriter(body, Json.Options))
    {
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        await (operation switch
        {
            "Q1" => Q1(json, variables.GetProperty("id").GetInt64()),
            "Q2" => Q2(json, variables.GetProperty("division").GetString()!, variables.GetProperty("industry").GetString()!),
            "Q3" => Q3(json, variables.GetProperty("division").GetString()!),
            "Q4" => Q4(json, variables.GetProperty("code").GetString()!),
            _ => throw new BadHttpRequestException("unknown operation " + operation),
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }
    await Send(context, body.WrittenMemory);
});
app.Run();

static async Task<(string? Operation, JsonElement Variables)> ReadRequest(HttpRequest request)
{
    using var document = await JsonDocument.ParseAsync(request.Body);
    var root = document.RootElement;
    return (root.GetProperty("operationName").GetString(), root.GetProperty("variables").Clone());
}

static async Task Send(HttpContext context, ReadOnlyMemory<byte> body)
{
    context.Response.ContentType = "application/json; charset=utf-8";
    context.Response.ContentLength = body.Length;
    await context.Response.Body.WriteAsync(body);
}

static void WriteEnterprise(Utf8JsonWriter json, NpgsqlDataReader row)
{
    json.WriteNumber("id"u8, row.GetInt64(0));
    json.WriteString("name"u8, row.GetString(1));
    json.WriteString("creditCode"u8, row.GetString(2));
    json.WriteString("industry"u8, row.GetString(3));
    json.WriteString("division"u8, row.GetString(4));
    json.WriteNumber("employees"u8, row.GetInt32(5));
}

async Task Q1(Utf8JsonWriter json, long id)
{
    await using var command = db.CreateCommand("select id, name, credit_code, industry, division, employees from enterprises where id = $1");
    command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = id });
    await using var row = await command.ExecuteReaderAsync();
    if (!await row.ReadAsync()) { json.WriteNull("enterprise"u8); return; }
    json.WriteStartObject("enterprise"u8);
    WriteEnterprise(json, row);
    json.WriteEndObject();
}

async Task Q2(Utf8JsonWriter json, string division, string industry)
{
    await using var connection = await db.OpenConnectionAsync();
    await using var batch = new NpgsqlBatch(connection)
    {
        BatchCommands =
        {
            Command("select count(*)::int from enterprises where division = $1 and industry = $2"),
            Command("select id, name, credit_code, industry, division, employees from enterprises where division = $1 and industry = $2 order by name, id limit 50"),
        },
    };
    await using var row = await batch.ExecuteReaderAsync();
    await row.ReadAsync();
    json.WriteStartObject("enterprises"u8);
    json.WriteNumber("totalCount"u8, row.GetInt32(0));
    await row.NextResultAsync();
    json.WriteStartArray("nodes"u8);
    while (await row.ReadAsync())
    {
        json.WriteStartObject();
        WriteEnterprise(json, row);
        json.WriteEndObject();
    }
    json.WriteEndArray();
    json.WriteEndObject();

    NpgsqlBatchCommand Command(string sql) => new(sql)
    {
        Parameters = { new NpgsqlParameter<string> { TypedValue = division }, new NpgsqlParameter<string> { TypedValue = industry } },
    };
}

async Task Q3(Utf8JsonWriter json, string division)
{
    await using var command = db.CreateCommand("""
        select e.id, e.name, n.id, n.year, n.state, n.employees, o.id, o.text, o.created_on
          from (select id, name from enterprises where division = $1 order by name, id limit 20) e
          left join lateral (select id, year, state, employees from negotiations
                              where enterprise_id = e.id order by year desc, id desc limit 5) n on true
          left join lateral (select id, text, created_on from opinions
                              where negotiation_id = n.id order by created_on, id limit 3) o on true
         order by e.name, e.id, n.year desc, n.id desc, o.created_on, o.id
        """);
    command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = division });
    await using var row = await command.ExecuteReaderAsync();
    long enterprise = -1, negotiation = -1;
    json.WriteStartObject("enterprises"u8);
    json.WriteStartArray("nodes"u8);
    while (await row.ReadAsync())
    {
        if (row.GetInt64(0) is var e && e != enterprise)
        {
            Close();
            enterprise = e;
            json.WriteStartObject();
            json.WriteNumber("id"u8, e);
            json.WriteString("name"u8, row.GetString(1));
            json.WriteStartObject("negotiations"u8);
            json.WriteStartArray("nodes"u8);
        }
        if (row.IsDBNull(2)) continue;
        if (row.GetInt64(2) is var n && n != negotiation)
        {
            if (negotiation != -1) { json.WriteEndArray(); json.WriteEndObject(); json.WriteEndObject(); }
            negotiation = n;
            json.WriteStartObject();
            json.WriteNumber("id"u8, n);
            json.WriteNumber("year"u8, row.GetInt32(3));
            json.WriteString("state"u8, row.GetString(4));
            json.WriteNumber("employees"u8, row.GetInt32(5));
            json.WriteStartObject("opinions"u8);
            json.WriteStartArray("nodes"u8);
        }
        if (row.IsDBNull(6)) continue;
        json.WriteStartObject();
        json.WriteNumber("id"u8, row.GetInt64(6));
        json.WriteString("text"u8, row.GetString(7));
        WriteDate(json, row.GetFieldValue<DateOnly>(8));
        json.WriteEndObject();
    }
    Close();
    json.WriteEndArray();
    json.WriteEndObject();

    void Close()
    {
        if (negotiation != -1) { json.WriteEndArray(); json.WriteEndObject(); json.WriteEndObject(); negotiation = -1; }
        if (enterprise != -1) { json.WriteEndArray(); json.WriteEndObject(); json.WriteEndObject(); }
    }
}

static void WriteDate(Utf8JsonWriter json, DateOnly value)
{
    Span<byte> text = stackalloc byte[10];
    value.TryFormat(text, out var length, "yyyy-MM-dd");
    json.WriteString("createdOn"u8, text[..length]);
}

async Task Q4(Utf8JsonWriter json, string code)
{
    await using var command = db.CreateCommand("""
        select p.name, c.code, c.name, d.code, d.name, k.n
          from regions p join regions c on c.parent_code = p.code join regions d on d.parent_code = c.code
         cross join lateral (select count(*)::int as n from enterprises where division = d.code) k
         where p.code = $1 order by c.code, d.code
        """);
    command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = code });
    await using var row = await command.ExecuteReaderAsync();
    var (name, total) = ("", 0);
    var cities = new List<(string Code, string Name, int Count, List<(string Code, string Name, int Count)> Counties)>(8);
    while (await row.ReadAsync())
    {
        name = row.GetString(0);
        var cityCode = row.GetString(1);
        if (cities.Count == 0 || cities[^1].Code != cityCode) cities.Add((cityCode, row.GetString(2), 0, new(8)));
        var city = cities[^1];
        var count = row.GetInt32(5);
        city.Counties.Add((row.GetString(3), row.GetString(4), count));
        cities[^1] = city with { Count = city.Count + count };
        total += count;
    }
    json.WriteStartObject("region"u8);
    Region(code, name, total);
    json.WriteStartArray("children"u8);
    foreach (var city in cities)
    {
        json.WriteStartObject();
        Region(city.Code, city.Name, city.Count);
        json.WriteStartArray("children"u8);
        foreach (var county in city.Counties)
        {
            json.WriteStartObject();
            Region(county.Code, county.Name, county.Count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
    json.WriteEndArray();
    json.WriteEndObject();

    void Region(string key, string label, int count)
    {
        json.WriteString("code"u8, key);
        json.WriteString("name"u8, label);
        json.WriteNumber("enterpriseCount"u8, count);
    }
}

static class Json
{
    // The default encoder turns every Chinese character into \uXXXX (6 bytes for 3); JSON does not ask for that.
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}

sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    byte[] buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
    int written;
    public ReadOnlyMemory<byte> WrittenMemory => buffer.AsMemory(0, written);
    public void Advance(int count) => written += count;
    public Memory<byte> GetMemory(int sizeHint = 0) { Ensure(sizeHint); return buffer.AsMemory(written); }
    public Span<byte> GetSpan(int sizeHint = 0) { Ensure(sizeHint); return buffer.AsSpan(written); }
    void Ensure(int sizeHint)
    {
        if (buffer.Length - written >= Math.Max(sizeHint, 1)) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, written + sizeHint));
        buffer.AsSpan(0, written).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);
}
