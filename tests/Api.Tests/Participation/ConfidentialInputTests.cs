using Platform.Api.Identity;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Participation;

/// <summary>What the rules know of the workers' participation is shown to the employer and to departments from the smallest group on.</summary>
public sealed class ConfidentialInputTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Decisions = """
        query($code: String!) { enterprise(creditCode: $code) { decisions {
          inputs { id } services { reason { conditions { input value } } } } } }
        """;

    private static readonly string[] Confidential = ["responseRate", "scanRate"];

    [Fact]
    public async Task Inputs_OfFourWorkers_AreForTheUnionOnly()
    {
        var (platform, code) = await RequestedAsync(521, 4);

        Assert.Equal(Confidential, await SeenByAsync(platform, code, People.UnionOf(code)));
        Assert.Equal(Confidential, await SeenByAsync(platform, code, People.Officer));
        Assert.Empty(await SeenByAsync(platform, code, People.EmployerOf(code)));
        Assert.Empty(await SeenByAsync(platform, code, People.Labour));
        Assert.Empty(await SeenByAsync(platform, code, People.Policy));
    }

    [Fact]
    public async Task Inputs_OfFiveWorkers_AreForTheEmployerToo()
    {
        var (platform, code) = await RequestedAsync(522, 5);

        Assert.Equal(Confidential, await SeenByAsync(platform, code, People.EmployerOf(code)));
    }

    [Fact]
    public async Task Conditions_OnFewWorkers_AreLeftOutOfTheReasonsForTheEmployer()
    {
        var (platform, code) = await RequestedAsync(523, 1);

        var union = await platform.AskAsync(Decisions, new { code }, People.UnionOf(code));
        var employer = await platform.AskAsync(Decisions, new { code }, People.EmployerOf(code));

        Assert.Contains("""{"input":"协商码参与率","value":"0.38""", union.Data, StringComparison.Ordinal);
        Assert.DoesNotContain("协商码参与率", employer.Data, StringComparison.Ordinal);
        Assert.Equal(union["enterprise.decisions.services"].GetArrayLength(), employer["enterprise.decisions.services"].GetArrayLength());
    }

    [Theory, OnSqlite]
    public async Task Decisions_OfAnotherEnterprise_AreEmpty(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);

        var stranger = await platform.AskAsync(Decisions, new { code = CreditCodes.Of(1) }, People.EmployerOf(CreditCodes.Of(2)));
        var own = await platform.AskAsync(Decisions, new { code = CreditCodes.Of(1) }, People.EmployerOf(CreditCodes.Of(1)));

        Assert.Equal("""{"enterprise":{"decisions":{"inputs":[],"services":[]}}}""", stranger.Data);
        Assert.NotEmpty(own["enterprise.decisions.inputs"].EnumerateArray());
    }

    private static async Task<IEnumerable<string?>> SeenByAsync(RunningPlatform platform, string code, Persona persona)
    {
        var answer = await platform.AskAsync(Decisions, new { code }, persona);
        return answer.Texts("enterprise.decisions.inputs", "id").Intersect(Confidential).Order();
    }

    private async Task<(RunningPlatform Platform, string Code)> RequestedAsync(int number, int workers)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, number);
        var round = await (await Round.PlanAsync(platform, enterprise, code)).GoThroughAsync("deliverRequest");
        await Workers.GiveOpinionsAsync(platform, round.Id, workers);
        return (platform, code);
    }
}
