using System.Net;
using System.Text;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Hostile;

/// <summary>Each request that is made to hurt is answered with a coded refusal, and the next honest one with data.</summary>
public sealed class HostileRequestTests(Platforms platforms) : IClassFixture<Platforms>
{
    /// <summary>A document and the code that refuses it.</summary>
    public static TheoryData<string, string> Documents => new()
    {
        { $"{{ regions {{ nodes {{ {Repeat(201, n => $"a{n}: code ")} }} }} }}", "OPERATION_TOO_MANY_ALIASES" },
        { $"{{ {Repeat(5_000, n => $"a{n}: __typename ")} }}", "DOCUMENT_TOO_MANY_TOKENS" },
        { $"{{ __typename {Repeat(17, _ => "@skip(if: false) ")} }}", "DOCUMENT_TOO_MANY_DIRECTIVES" },
        { $"{{ regions {{ nodes {{ {Repeat(201, _ => "code @skip(if: false) ")} }} }} }}", "OPERATION_TOO_MANY_DIRECTIVES" },
        { $"{{ {Repeat(101, _ => "__typename ")} }}", "OPERATION_TOO_MANY_ROOT_FIELDS" },
        { $"{{ enterprises {{ nodes {{ {Repeat(10_001, _ => "id ")} }} }} }}", "VALIDATION_TOO_COMPLEX" },
        { "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "FRAGMENT_CYCLE" },
        { $"{{ __schema {{ types {{ {Nested(20, "fields { type { ", " } }", "name")} }} }} }}", "INTROSPECTION_TOO_DEEP" },
        { $"{{ {Nested(201, "...{ ", " }", "__typename")} }}", "DOCUMENT_TOO_DEEP" },
        { $"{{ region(code: \"33\") {{ {Nested(60, "parent { ", " }", "name")} }} }}", "OPERATION_TOO_DEEP" },
        { Bomb(12), "OPERATION_TOO_LARGE" },
        { "{ enterprises(first: 1001) { nodes { id } } }", "LIST_SIZE_EXCEEDED" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_MadeToHurt_IsRefused(string document, string code)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var response = await platform.PostAsync(Sending.Body(document));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, await response.CodeAsync());
        Assert.Equal(HttpStatusCode.OK, (await platform.PostAsync(Sending.Body("{ __typename }"))).StatusCode);
    }

    [Fact]
    public async Task Batch_WhereNoneIsPermitted_IsRefused()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var response = await platform.PostAsync($"[{Sending.Body("{ __typename }")},{Sending.Body("{ __typename }")}]");

        Assert.Equal("BATCH_NOT_PERMITTED", await response.CodeAsync());
    }

    [Fact]
    public async Task Body_LongerThanTheLimit_IsRefused()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var response = await platform.PostAsync(Sending.Body(new string(' ', 7 * 1024 * 1024)), "Expect: 100-continue");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("REQUEST_TOO_LARGE", await response.CodeAsync());
    }

    [Fact]
    public async Task Document_LongerThanTheLimit_IsRefused()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var response = await platform.PostAsync(Sending.Body("{ __typename }" + new string(' ', 1024 * 1024)));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("DOCUMENT_TOO_LARGE", await response.CodeAsync());
    }

    [Fact]
    public async Task Form_UrlEncoded_IsRefused()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        using var form = new StringContent("query=%7B__typename%7D", Encoding.UTF8, "application/x-www-form-urlencoded");

        var response = await platform.SendAsync(HttpMethod.Post, "", form, People.Administrator);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("MEDIA_TYPE_NOT_SUPPORTED", await response.CodeAsync());
    }

    [Fact]
    public async Task Mutation_ByGet_IsRefused()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var response = await platform.GetAsync("mutation { evaluate { run { enterprises } } }", People.Administrator);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Equal("MUTATION_BY_GET", await response.CodeAsync());
    }

    private static string Repeat(int count, Func<int, string> item) => string.Concat(Enumerable.Range(0, count).Select(item));

    private static string Nested(int levels, string open, string close, string inner) =>
        Repeat(levels, _ => open) + inner + Repeat(levels, _ => close);

    // Each fragment spreads the next one twice: 2^n fields out of n lines.
    private static string Bomb(int levels) =>
        "{ ...F0 } " + Repeat(levels, n => $"fragment F{n} on Query {{ r{n}: regions {{ nodes {{ code }} }} ... {{ ...F{n + 1} }} ... {{ ...F{n + 1} }} }} ")
        + $"fragment F{levels} on Query {{ __typename }}";
}
