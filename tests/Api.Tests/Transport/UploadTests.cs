using System.Net;
using System.Text;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Transport;

public sealed class UploadTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Import = "mutation($file: Upload!) { importEnterprises(input: {file: $file, source: \"测试\"}) { rows unchanged errors { ... on Error { code } } } }";
    private static readonly string Operations = Sending.Body(Import, new { file = (string?)null });

    [Theory, OnSqlite]
    public async Task File_InItsPlace_IsRead(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        using var form = Form(SmallCounty.Csv);

        var answer = await RunningPlatform.ReadAsync(await platform.SendAsync(HttpMethod.Post, "", form, People.Administrator, "GraphQL-Preflight: 1"));

        Assert.Equal("""{"importEnterprises":{"rows":8,"unchanged":8,"errors":[]}}""", answer.Data);
    }

    [Theory, OnSqlite]
    public async Task Form_WithoutThePreflightHeader_IsRefused(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        using var form = Form(SmallCounty.Csv);

        var response = await platform.SendAsync(HttpMethod.Post, "", form, People.Administrator);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("PREFLIGHT_HEADER_MISSING", await response.CodeAsync());
    }

    [Theory, OnSqlite]
    public async Task File_LongerThanTheLimit_IsRefused(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        using var form = Form(new string('x', (5 * 1024 * 1024) + 1));

        var response = await platform.SendAsync(HttpMethod.Post, "", form, People.Administrator, "GraphQL-Preflight: 1");

        Assert.Equal("UPLOAD_FORM_INVALID", await response.CodeAsync());
    }

    [Theory, OnSqlite]
    public async Task Files_MoreThanTheLimit_AreRefused(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        using var form = Form("x");
        foreach (var number in Enumerable.Range(1, 10))
        {
            form.Add(new StringContent("x"), $"more{number}", "x.csv");
        }

        var response = await platform.SendAsync(HttpMethod.Post, "", form, People.Administrator, "GraphQL-Preflight: 1");

        Assert.Equal("UPLOAD_FORM_INVALID", await response.CodeAsync());
    }

    [Theory, OnSqlite]
    public async Task TextAndFile_Both_AreRefusedAsData(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);

        var answer = await platform.AskAsync("mutation { importEnterprises(input: {source: \"测试\"}) { errors { ... on Error { code } } } }", by: People.Administrator);

        Assert.Equal("IMPORT_TEXT_OR_FILE", answer.Text("importEnterprises.errors.0.code"));
    }

    private static MultipartFormDataContent Form(string csv) => new()
    {
        { new StringContent(Operations), "operations" },
        { new StringContent("""{"0": ["variables.file"]}"""), "map" },
        { new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "0", "county.csv" },
    };
}
