using System.Text.Json;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Policies;

public sealed class PolicyQuestionTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Evaluate = "query($input: EvaluatePolicyInput!) { evaluatePolicy(input: $input) { value sentences findings { code element part message } } }";
    private const string Analyse = "query($input: PolicyAnalysisInput!) { policyAnalysis(input: $input) { hasErrors cases findings { code severity line column message } } }";

    [Fact]
    public async Task EvaluatePolicy_WithOtherInputs_GivesTheValueAndItsReasons()
    {
        var answer = await AskAsync(Evaluate, new { division = People.County, policy = "supervision", decision = "协商推进阶梯", inputs = new { daysDueUnrequested = 31, operatingStatus = "正常" } });

        Assert.Equal("S01", answer.Text("evaluatePolicy.value.规则"));
        Assert.StartsWith("Rule 12 (S01) matches: ", answer["evaluatePolicy.sentences"][0].GetString(), StringComparison.Ordinal);
        Assert.Equal(0, answer["evaluatePolicy.findings"].GetArrayLength());
    }

    [Fact]
    public async Task EvaluatePolicy_WithAWrongInput_NamesItAndEvaluatesNothing()
    {
        var answer = await AskAsync(Evaluate, new { division = People.County, policy = "supervision", decision = "监管事项", inputs = new { daysDueUnrequested = "many" } });

        Assert.Equal(JsonValueKind.Null, answer["evaluatePolicy.value"].ValueKind);
        Assert.Equal(["RULE-111"], answer.Texts("evaluatePolicy.findings", "code"));
    }

    [Fact]
    public async Task PolicyAnalysis_OfAnEntityBomb_LocatesItWithACode()
    {
        const string bomb = "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><definitions>&b;</definitions>";

        var answer = await AskAsync(Analyse, new { division = People.County, policy = "supervision", content = bomb });

        Assert.True(answer["policyAnalysis.hasErrors"].GetBoolean());
        Assert.All(answer.Texts("policyAnalysis.findings", "code"), code => Assert.Matches("^DMN-[0-9]{3}$", code));
        Assert.Equal(1, answer["policyAnalysis.findings.0.line"].GetInt32());
    }

    [Fact]
    public async Task PolicyAnalysis_OfAPolicyInForce_FindsNoError()
    {
        var answer = await AskAsync(Analyse, new { division = People.County, policy = "supervision" });

        Assert.False(answer["policyAnalysis.hasErrors"].GetBoolean());
    }

    private async Task<Answer> AskAsync(string document, object input)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        return await platform.AskAsync(document, new { input }, People.Policy);
    }
}
