using System.Text;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;
using Platform.GraphQL.Uploads;

namespace Platform.GraphQL.Tests.Uploads;

public sealed class MultipartRequestTests
{
    private const string Sdl = """
        scalar Upload
        scalar Json
        type Query { read(file: Upload!): String all(files: [Upload!]!): String in(input: Input!): String any(json: Json): String }
        input Input { title: String file: Upload }
        """;

    private static readonly TestServer Server = new(
        Sdl,
        binder => binder
            .BindField("Query.read", context => Content(context.Arguments[0]))
            .BindField("Query.all", context => string.Join('|', ((object?[]?)context.Arguments[0] ?? []).Select(Content)))
            .BindField("Query.in", context => Content((context.Arguments[0] as Platform.GraphQL.Coercion.InputObjectValue)?[1]))
            .BindField("Query.any", _ => "any"),
        schemaOptions: new SchemaOptions { Scalars = new SchemaOptions().Scalars.Add("Upload", UploadCoercion.Instance) });

    [Theory]
    [InlineData("query ($f: Upload!) { read(file: $f) }", """{"f": null}""", """{"0": ["variables.f"]}""", """{"data":{"read":"甲.txt text/plain 3 one"}}""")]
    [InlineData("query ($f: [Upload!]!) { all(files: $f) }", """{"f": [null, null]}""", """{"0": ["variables.f.0"], "1": ["variables.f.1"]}""", """{"data":{"all":"甲.txt text/plain 3 one|b  3 two"}}""")]
    [InlineData("query ($i: Input!) { in(input: $i) }", """{"i": {"title": "t", "file": null}}""", """{"1": ["variables.i.file"]}""", """{"data":{"in":"b  3 two"}}""")]
    [InlineData("query ($a: Upload!, $b: Upload!) { a: read(file: $a) b: read(file: $b) }", """{"a": null, "b": null}""", """{"1": ["variables.a", "variables.b"]}""", """{"data":{"a":"b  3 two","b":"b  3 two"}}""")]
    public async Task Files_AtTheirPlaces_ReachTheResolver(string query, string variables, string map, string expected)
    {
        var (requests, isBatch) = Read(Request(query, variables), map);

        Assert.False(isBatch);
        Assert.Equal(expected, await Server.AskAsync(requests[0]));
    }

    [Fact]
    public async Task Files_OfABatch_GoToTheirRequests()
    {
        var request = Request("query ($f: Upload!) { read(file: $f) }", """{"f": null}""");

        var (requests, isBatch) = Read($"[{request}, {request}]", """{"0": ["1.variables.f"], "1": ["0.variables.f"]}""");

        Assert.True(isBatch);
        Assert.Equal("""{"data":{"read":"b  3 two"}}""", await Server.AskAsync(requests[0]));
        Assert.Equal("""{"data":{"read":"甲.txt text/plain 3 one"}}""", await Server.AskAsync(requests[1]));
    }

    [Theory]
    [InlineData("""{"f": null}""", "[]", "UPLOAD_MAP_INVALID")]
    [InlineData("""{"f": null}""", "{", "UPLOAD_MAP_INVALID")]
    [InlineData("""{"f": null}""", """{"0": "variables.f"}""", "UPLOAD_MAP_INVALID")]
    [InlineData("""{"f": null}""", """{"0": [1]}""", "UPLOAD_MAP_INVALID")]
    [InlineData("""{"f": null}""", """{"0": ["variables.f"], "0": []}""", "UPLOAD_MAP_INVALID")]
    [InlineData("""{"f": null}""", """{"2": ["variables.f"]}""", "UPLOAD_FILE_MISSING")]
    [InlineData("""{"f": null}""", """{"0": ["variables.g"]}""", "UPLOAD_PATH_INVALID")]
    [InlineData("""{"f": null}""", """{"0": ["f"]}""", "UPLOAD_PATH_INVALID")]
    [InlineData("""{"f": null}""", """{"0": [""]}""", "UPLOAD_PATH_INVALID")]
    [InlineData("""{"f": null}""", """{"0": ["operationName"]}""", "UPLOAD_PATH_INVALID")]
    [InlineData("""{"f": 1}""", """{"0": ["variables.f"]}""", "UPLOAD_PATH_INVALID")]
    [InlineData("""{"f": [null]}""", """{"0": ["variables.f.1"]}""", "UPLOAD_PATH_INVALID")]
    [InlineData("""{"f": [null]}""", """{"0": ["variables.f.-1"]}""", "UPLOAD_PATH_INVALID")]
    [InlineData("""{"f": null}""", """{"0": ["variables.f"], "1": ["variables.f"]}""", "UPLOAD_PATH_INVALID")]
    [InlineData("{", """{"0": ["variables.f"]}""", "UPLOAD_OPERATIONS_INVALID")]
    public void Form_ThatDoesNotFit_IsRefusedWithACode(string variables, string map, string code)
    {
        var exception = Assert.Throws<GraphQLRequestException>(() => Read(Request("{ __typename }", variables), map));

        Assert.Equal(code, exception.Error.Code);
    }

    [Theory]
    [InlineData("query ($j: Json) { any(json: $j) }", """{"j": null}""", "variables.j", "UPLOAD_MISPLACED")]
    [InlineData("{ any }", """{"other": null}""", "variables.other", "UPLOAD_MISPLACED")]
    public async Task File_WhereNoneIsExpected_IsRefused(string query, string variables, string path, string code)
    {
        var (requests, _) = Read(Request(query, variables), $$"""{"0": ["{{path}}"]}""");

        Assert.Contains(code, await Server.AskAsync(requests[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query ($f: Upload!) { read(file: $f) }", """{"f": "text"}""")]
    [InlineData("query ($f: Upload!) { read(file: $f) }", """{"f": "\u0001file:0"}""")]
    [InlineData("{ read(file: \"text\") }", "{}")]
    public async Task Upload_ThatIsNoFile_IsRefused(string query, string variables)
    {
        var answer = await Server.AskAsync(query, variables);

        Assert.Contains("Upload must be a file", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    private static string Request(string query, string variables) =>
        $$"""{"query": "{{query.Replace("\"", "\\\"", StringComparison.Ordinal)}}", "operationName": null, "variables": {{variables}}}""";

    private static (System.Collections.Immutable.ImmutableArray<GraphQLRequest> Requests, bool IsBatch) Read(string operations, string map) =>
        MultipartRequestReader.Read(
            Encoding.UTF8.GetBytes(operations),
            Encoding.UTF8.GetBytes(map),
            new Dictionary<string, UploadedFile> { ["0"] = new TextFile("甲.txt", "text/plain", "one"), ["1"] = new TextFile("b", "", "two") },
            batchLimit: 10);

    private static string? Content(object? value)
    {
        if (value is not UploadedFile file)
        {
            return null;
        }

        using var reader = new StreamReader(file.OpenRead());
        return $"{file.Name} {file.ContentType} {file.Length} {reader.ReadToEnd()}";
    }

    private sealed record TextFile(string Name, string ContentType, string Text)
        : UploadedFile(Name, ContentType, Encoding.UTF8.GetByteCount(Text))
    {
        public override Stream OpenRead() => new MemoryStream(Encoding.UTF8.GetBytes(Text));
    }
}
