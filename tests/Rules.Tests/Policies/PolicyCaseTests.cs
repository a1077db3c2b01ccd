using System.Text;
using Platform.Rules.Analysis.Cases;
using Platform.Rules.Tests.Tables;

namespace Platform.Rules.Tests.Policies;

public sealed class PolicyCaseTests
{
    [Fact]
    public void Run_WhereTheRulesDecideOtherwise_NamesTheFirstDifference()
    {
        var policy = ShippedPack.Compile("supervision").Policy;
        var cases = Read("""{"id": "a", "zh": "甲", "en": "A", "inputs": {"daysDueUnrequested": 31, "operatingStatus": "正常"}, "expected": {"监管事项": [{"规则": "S01", "期限": 11}]}}""");

        var failure = Assert.Single(PolicyCases.Run(policy, cases.Cases));

        Assert.Equal("RULE-504 a/监管事项 0..0 The test case 'a' expects 监管事项[0].期限 to be 11, but the rules give 10.", failure.ToString());
    }

    [Fact]
    public void Run_WithAnotherNumberOfItems_Fails()
    {
        var policy = ShippedPack.Compile("supervision").Policy;
        var cases = Read("""{"id": "a", "zh": "甲", "en": "A", "inputs": {"stateOwned": true, "daysDueUnrequested": 31}, "expected": {"监管事项": [{"规则": "S01"}]}}""");

        Assert.Empty(cases.Problems);
        Assert.Single(PolicyCases.Run(policy, cases.Cases));
    }

    [Theory]
    [InlineData("""{"zh": "甲", "en": "A", "inputs": {}, "expected": {"监管事项": []}}""", "RULE-501 $.cases[0]/ 0..0 The test cases cannot be read: id is missing or wrong.")]
    [InlineData("""{"id": "a", "zh": "甲", "en": "A", "inputs": {}, "expected": {}}""", "RULE-501 $.cases[0]/ 0..0 The test cases cannot be read: expected is missing or wrong.")]
    [InlineData("""{"id": "a", "zh": "甲", "en": "A", "inputs": {"无": 1}, "expected": {"监管事项": []}}""", "RULE-103 a/无 0..0 The vocabulary has no input '无'.")]
    [InlineData("""{"id": "a", "zh": "甲", "en": "A", "inputs": {"职业健康检查率": "高"}, "expected": {"监管事项": []}}""", "RULE-111 a/职业健康检查率 0..0 The input '职业健康检查率' is a Number; \"高\" is none.")]
    [InlineData("""{"id": "a", "zh": "甲", "en": "A", "inputs": {}, "expected": {"无": []}}""", "RULE-503 a/无 0..0 The test case 'a' asks for '无', which no decision is called.")]
    public void Read_OfAWrongCase_LocatesTheProblem(string json, string expected)
    {
        var read = Read(json);

        Assert.Empty(read.Cases);
        Assert.Equal(expected, Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void Read_OfTwoCasesWithOneId_ReportsIt()
    {
        const string json = """{"id": "a", "zh": "甲", "en": "A", "inputs": {}, "expected": {"监管事项": []}}""";

        Assert.Equal("RULE-502", Assert.Single(Read(json + "," + json).Problems).Code);
    }

    private static PolicyCaseReadResult Read(string cases)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($$"""{"cases": [{{cases}}]}"""));
        return new PolicyCaseReader(ShippedPack.Model("supervision"), ShippedPack.Vocabulary()).Read(stream);
    }
}
