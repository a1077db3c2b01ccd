using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Hosting;
using Platform.Api.Identity;

namespace Platform.Api.Tests.Ide;

/// <summary>The door to GraphiQL. Its page is a stand-in here, since the tests do not build the pages; a browser looks at the real one.</summary>
public sealed class IdePageTests : IDisposable
{
    private const string Page = "<meta name=\"platform-token\" content=\"\"><p>GraphiQL</p>";
    private readonly string _folder = Directory.CreateTempSubdirectory("platform-ide-").FullName;

    [Fact]
    public async Task Page_InDevelopment_IsOpenAndSafe()
    {
        await using var door = await OpenAsync("Development", isOn: false);

        using var answer = await door.Http.GetAsync("/graphiql");

        Assert.Equal(Page, await answer.Content.ReadAsStringAsync());
        Assert.StartsWith("default-src 'none'; script-src 'self'; ", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("/graphiql")]
    [InlineData("/graphiql.html")]
    public async Task Page_ElsewhereUnlessSwitchedOn_DoesNotExist(string path)
    {
        await using var door = await OpenAsync("Production", isOn: false);

        using var answer = await door.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Page_SwitchedOn_AsksForAToken()
    {
        await using var door = await OpenAsync("Production", isOn: true);

        using var answer = await door.Http.GetAsync("/graphiql");
        var form = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("name=\"token\"", form, StringComparison.Ordinal);
        Assert.DoesNotContain("GraphiQL</p>", form, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("\"><script>")]
    public async Task Token_ThatIsNone_IsRefused(string token)
    {
        await using var door = await OpenAsync("Production", isOn: true);

        using var answer = await door.PostAsync(token);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("role=\"alert\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_ThatIsValid_OpensThePageAndHandsItOver()
    {
        await using var door = await OpenAsync("Production", isOn: true);

        using var byForm = await door.PostAsync(door.ValidToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphiql") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", door.ValidToken) } };
        using var byHeader = await door.Http.SendAsync(request);

        Assert.Equal($"<meta name=\"platform-token\" content=\"{door.ValidToken}\"><p>GraphiQL</p>", await byForm.Content.ReadAsStringAsync());
        Assert.Equal(Page, await byHeader.Content.ReadAsStringAsync());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<Door> OpenAsync(string environment, bool isOn)
    {
        var page = Path.Combine(_folder, "graphiql.html");
        await File.WriteAllTextAsync(page, Page);
        return await Door.OpenAsync(page, Path.Combine(_folder, "data"), environment, isOn);
    }

    private sealed class Door(WebApplication app) : IAsyncDisposable
    {
        public HttpClient Http { get; } = new() { BaseAddress = new Uri(app.Urls.First()) };

        // What a validated token leaves behind; whether tokens are validated is tested with the identity.
        public string ValidToken { get; } = Remember(app.Services.GetRequiredService<TokenCache>());

        public static async Task<Door> OpenAsync(string page, string data, string environment, bool isOn)
        {
            var app = PlatformHost.Build(new HostArguments("http://127.0.0.1:0", data)
            {
                Environment = environment, SampleCounty = false, Evaluates = false,
                Configuration = new Dictionary<string, string?>
                {
                    ["Platform:Ide"] = isOn ? "true" : "false", ["Platform:IdePage"] = page,
                    ["AzureAd:Authority"] = "http://127.0.0.1:9/none", ["AzureAd:Audience"] = "platform", ["AzureAd:RequireHttpsMetadata"] = "false",
                },
            });
            await app.Services.GetRequiredService<Preparation>().MigrateAsync(CancellationToken.None);
            await app.StartAsync();
            return new Door(app);
        }

        public async Task<HttpResponseMessage> PostAsync(string token)
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("token", token)]);
            return await Http.PostAsync(new Uri("/graphiql", UriKind.Relative), form);
        }

        public async ValueTask DisposeAsync()
        {
            Http.Dispose();
            await app.StopAsync();
            await app.DisposeAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        }

        private static string Remember(TokenCache tokens)
        {
            const string Token = "remembered.valid-token";
            var claims = new System.Security.Claims.ClaimsIdentity(
                [new("sub", "portal"), new("roles", "Integrator"), new("region", "330784")], "test");
            tokens.Add(Token, new System.Security.Claims.ClaimsPrincipal(claims), TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1));
            return Token;
        }
    }
}
