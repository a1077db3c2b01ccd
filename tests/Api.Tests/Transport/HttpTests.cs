using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Transport;

/// <summary>GraphQL over HTTP: what is answered how, and what is refused with which status and code.</summary>
public sealed class HttpTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Hello = """{"query":"{ __typename }"}""";

    [Theory]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("text/html, application/graphql-response+json;q=0.9, application/json;q=0.8", "application/graphql-response+json")]
    [InlineData("application/json;q=0.1, application/graphql-response+json;q=0.2", "application/graphql-response+json")]
    public async Task Post_IsAnsweredInTheBestAcceptedType(string accept, string expected)
    {
        var answer = await PostAsync(Hello, accept);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(expected, answer.MediaType);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", answer.Body.GetRawText());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;charset=utf-16")]
    [InlineData("application/json;q=0")]
    [InlineData("not a media type")]
    public async Task Post_WithNothingAcceptable_Is406(string accept)
    {
        var answer = await PostAsync(Hello, accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.Status);
        Assert.Equal(["NOT_ACCEPTABLE"], answer.ErrorCodes);
    }

    // The types a browser's form can send from a foreign page without asking first, and others that are no JSON.
    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=gb18030")]
    [InlineData(null)]
    public async Task Post_OfAnotherMediaType_Is415(string? contentType)
    {
        var answer = await PostAsync(Hello, contentType: contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
        Assert.Equal(["MEDIA_TYPE_NOT_SUPPORTED"], answer.ErrorCodes);
    }

    [Theory]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task OtherMethods_Are405AndNameTheRightOnes(string method)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        using var request = new HttpRequestMessage(new HttpMethod(method), platform.Endpoint);
        using var response = await platform.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow.Order());
    }

    /// <summary>A body, the status for new clients, the code and where in the document the mistake is.</summary>
    public static TheoryData<string, HttpStatusCode, string, string> BadBodies => new()
    {
        { "", HttpStatusCode.BadRequest, "REQUEST_BODY_INVALID", "" },
        { "{", HttpStatusCode.BadRequest, "REQUEST_BODY_INVALID", "" },
        { "\"text\"", HttpStatusCode.BadRequest, "REQUEST_BODY_INVALID", "" },
        { "{}", HttpStatusCode.BadRequest, "QUERY_MISSING", "" },
        { """{"query": 7}""", HttpStatusCode.BadRequest, "REQUEST_MEMBER_INVALID", "" },
        { """{"query": "{ __typename }", "variables": 7}""", HttpStatusCode.BadRequest, "REQUEST_MEMBER_INVALID", "" },
        { """{"query": "{ __typename }", "extensions": []}""", HttpStatusCode.BadRequest, "REQUEST_MEMBER_INVALID", "" },
        { """{"query": "{ __typename }", "operationName": 1}""", HttpStatusCode.BadRequest, "REQUEST_MEMBER_INVALID", "" },
        { """[{"query": "{ __typename }"}]""", HttpStatusCode.BadRequest, "BATCH_NOT_PERMITTED", "" },
        { """{"query": "{ a(", "variables": {}}""", HttpStatusCode.BadRequest, "SYNTAX_EXPECTED", "1:5" },
        { """{"query": "query {\n  nothing\n}"}""", HttpStatusCode.BadRequest, "FIELD_UNKNOWN", "2:3" },
        { """{"query": "query($n: Int!) { enterprises(first: $n) { totalCount } }"}""", HttpStatusCode.BadRequest, "VARIABLE_MISSING", "1:7" },
        { """{"query": "query($n: Int) { enterprises(first: $n) { totalCount } }", "variables": {"n": "viele"}}""", HttpStatusCode.BadRequest, "VARIABLE_INVALID", "1:7" },
        { """{"query": "query A { __typename } query B { __typename }"}""", HttpStatusCode.BadRequest, "OPERATION_NAME_MISSING", "" },
        { """{"query": "query A { __typename }", "operationName": "C"}""", HttpStatusCode.BadRequest, "OPERATION_UNKNOWN", "" },
        { """{"query": "subscription { negotiationEvents { name } }"}""", HttpStatusCode.NotAcceptable, "STREAM_NOT_ACCEPTABLE", "" },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task Post_OfABadBody_IsRefusedWithCodeAndPlace(string body, HttpStatusCode status, string code, string place)
    {
        var answer = await PostAsync(body, "application/graphql-response+json");

        Assert.Equal([code], answer.ErrorCodes);
        Assert.Equal(status, answer.Status);
        Assert.Equal(place, PlaceOf(answer));
        Assert.False(answer.Body.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Post_OfABadBody_IsExplainedInChineseAndEnglish()
    {
        var chinese = await PostAsync("{}", language: "zh-CN,zh;q=0.9");
        var english = await PostAsync("{}", language: "en-GB");

        Assert.NotEqual(MessageOf(chinese), MessageOf(english));
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", MessageOf(chinese));
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", MessageOf(english));
    }

    [Fact]
    public async Task Post_LongerThanTheLimit_Is413()
    {
        var answer = await PostAsync($$$"""{"query":"{ __typename }","extensions":{"x":"{{{new string('x', 6 * 1024 * 1024)}}}"}}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Equal(["REQUEST_TOO_LARGE"], answer.ErrorCodes);
    }

    [Fact]
    public async Task Post_WithAWrongToken_Is401()
    {
        var answer = await PostAsync(Hello, "application/graphql-response+json", token: "eyJhbGciOiJub25lIn0.e30.");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal(["INVALID_TOKEN"], answer.ErrorCodes);
    }

    [Theory]
    [InlineData("?query={__typename}", HttpStatusCode.OK, "")]
    [InlineData("?query=query($n:Int){enterprises(first:$n){totalCount}}&variables={\"n\":1}", HttpStatusCode.OK, "")]
    [InlineData("?query={__typename}&variables=[", HttpStatusCode.BadRequest, "PARAMETER_NOT_JSON")]
    [InlineData("?query=mutation{evaluate{run{enterprises}}}", HttpStatusCode.MethodNotAllowed, "MUTATION_BY_GET")]
    [InlineData("?query=subscription{negotiationEvents{name}}", HttpStatusCode.MethodNotAllowed, "MUTATION_BY_GET")]
    [InlineData("", HttpStatusCode.BadRequest, "QUERY_MISSING")]
    public async Task Get_OfAQueryOnly_IsAnswered(string query, HttpStatusCode status, string code)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        using var request = new HttpRequestMessage(HttpMethod.Get, platform.Endpoint + query);
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var response = await platform.Http.SendAsync(request);
        var answer = await RunningPlatform.ReadAsync(response);

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, string.Join(',', answer.ErrorCodes));
    }

    [Fact]
    public async Task Get_JustBelowTheServersLimit_IsAnsweredAndAboveItRefused()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        using var response = await platform.Http.GetAsync(platform.Endpoint + "?query={__typename}&x=" + new string('x', 6000));
        using var tooLong = await platform.Http.GetAsync(platform.Endpoint + "?query={__typename}&x=" + new string('x', 20_000));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(HttpStatusCode.RequestUriTooLong, tooLong.StatusCode);
    }

    [Fact]
    public async Task PersistedQuery_UnknownThenRegistered_IsAnsweredByItsHash()
    {
        const string Document = "{ regions(first: 1) { totalCount } }";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Document)));
        var extensions = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""";

        var miss = await PostAsync($$"""{"extensions":{{extensions}}}""");
        var registered = await PostAsync($$"""{"query":"{{Document}}","extensions":{{extensions}}}""");
        var hit = await PostAsync($$"""{"extensions":{{extensions}}}""");
        var forged = await PostAsync($$"""{"query":"{ __typename }","extensions":{{extensions}}}""");

        Assert.Equal(["PERSISTED_QUERY_NOT_FOUND"], miss.ErrorCodes);
        Assert.Equal("""{"regions":{"totalCount":26}}""".Replace("26", $"{registered["regions.totalCount"]}", StringComparison.Ordinal), hit.Data);
        Assert.Single(forged.ErrorCodes);
    }

    private async Task<Answer> PostAsync(string body, string? accept = null, string? contentType = "application/json", string language = "en", string? token = null)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        using var request = new HttpRequestMessage(HttpMethod.Post, platform.Endpoint);
        request.Headers.TryAddWithoutValidation("Accept", accept ?? "application/json");
        request.Headers.AcceptLanguage.ParseAdd(language);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));

        // Who sends much asks first, and so reads the refusal instead of a broken pipe.
        request.Headers.ExpectContinue = body.Length > 1024 * 1024;
        if (contentType is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        using var response = await platform.Http.SendAsync(request);
        return await RunningPlatform.ReadAsync(response);
    }

    private static string PlaceOf(Answer answer) =>
        answer.Body.GetProperty("errors")[0].TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0
            ? $"{locations[0].GetProperty("line")}:{locations[0].GetProperty("column")}"
            : "";

    private static string MessageOf(Answer answer) => answer.Body.GetProperty("errors")[0].GetProperty("message").GetString() ?? "";
}
