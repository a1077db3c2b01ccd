using System.Security.Claims;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Identity;

/// <summary>A region opens a part of the country, so it must be one.</summary>
public sealed class RegionClaimTests(Platforms platforms) : IClassFixture<Platforms>
{
    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("33%")]
    [InlineData("3307_4")]
    [InlineData("33078")]
    [InlineData("3307841150011")]
    [InlineData("永康")]
    public void Region_ThatIsNoDivisionCode_MakesNoCaller(string region) => Assert.Null(Caller.From(Principal("UnionOfficer", region)));

    [Theory]
    [InlineData("33")]
    [InlineData("3307")]
    [InlineData("330784")]
    [InlineData("330784115")]
    [InlineData("330784115001")]
    public void Region_ThatIsADivisionCode_IsTheCallers(string region) => Assert.Equal(region, Caller.From(Principal("UnionOfficer", region))?.Region);

    [Fact]
    public void Administrator_WithoutARegion_HasNone() => Assert.Null(Assert.IsType<Caller>(Caller.From(Principal("Administrator", ""))).Region);

    [Theory, OnSqlite]
    public async Task Token_WithAnEmptyRegion_IsRefused(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);

        var answer = await platform.AskAsync("{ supervisionCases { totalCount } }", by: People.OfficerOf(""));

        Assert.Equal(["INVALID_CLAIM"], answer.ErrorCodes);
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, answer.Status);
    }

    [Theory, OnSqlite]
    public async Task Events_OfNoRegion_AreForAdministrators(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        await platform.AskAsync(
            "mutation { registerMentor(input: { name: \"王小明\", kind: LAWYER, organisation: \"律师事务所\", fields: [\"法律\"], capacity: 2 }) { errors { ... on Error { code } } } }", by: People.Administrator);
        await platform.PublishAsync();
        const string Mentors = "{ events(after: \"\", where: { names: [\"mentor.*\"] }) { name } }";

        var anonymous = await platform.AskAsync(Mentors);
        var administrator = await platform.AskAsync(Mentors, by: People.Administrator);

        Assert.Empty(anonymous["events"].EnumerateArray());
        Assert.NotEmpty(administrator["events"].EnumerateArray());
    }

    private static ClaimsPrincipal Principal(string role, string region) =>
        new(new ClaimsIdentity([new Claim("sub", "somebody"), new Claim("roles", role), new Claim(Caller.RegionClaim, region)], "test"));
}
