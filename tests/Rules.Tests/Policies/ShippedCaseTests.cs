using Platform.Rules.Analysis.Cases;
using Platform.Rules.Tables;
using Platform.Rules.Tests.Tables;

namespace Platform.Rules.Tests.Policies;

/// <summary>The test cases that travel with the packs, through every way to evaluate them.</summary>
public sealed class ShippedCaseTests
{
    public static TheoryData<string, TableForm> PoliciesAndForms()
    {
        var data = new TheoryData<string, TableForm>();
        foreach (var policy in ShippedPack.Policies())
        {
            data.Add(policy, TableForm.Index);
            data.Add(policy, TableForm.Delegates);
            data.Add(policy, TableForm.Interpreter);
        }

        return data;
    }

    public static TheoryData<string> Policies() => new(ShippedPack.Policies());

    [Theory]
    [MemberData(nameof(PoliciesAndForms))]
    public void Cases_UnderEachForm_AreDecidedAsExpected(string policy, TableForm form)
    {
        var cases = Read(policy);

        var failures = PolicyCases.Run(ShippedPack.Compile(policy).Policy, cases, form);

        Assert.NotEmpty(cases);
        Assert.Empty(failures.Select(failure => failure.ToString()));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Cases_OfAPolicy_MakeEveryRuleCount(string policy)
    {
        var untested = PolicyCases.Untested(ShippedPack.Compile(policy).Policy, Read(policy));

        Assert.Empty(untested.Select(note => note.ToString()));
    }

    private static IReadOnlyList<PolicyCase> Read(string policy)
    {
        using var stream = ShippedPack.OpenCases(policy);
        var read = new PolicyCaseReader(ShippedPack.Model(policy), ShippedPack.Vocabulary()).Read(stream);
        Assert.Equal("", string.Join('\n', read.Problems));
        return read.Cases;
    }
}
