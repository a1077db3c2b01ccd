using System.Globalization;
using Platform.Rules.Analysis.Explanations;
using Platform.Rules.Tables;
using static Platform.Rules.Tables.RuleProblemKind;

namespace Platform.Rules.Analysis.Cases;

/// <summary>Runs the test cases of a policy.</summary>
public static class PolicyCases
{
    private const int BitsPerWord = 64;

    /// <summary>What the rules decide differently from the cases.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="form">How tables are evaluated.</param>
    /// <returns>One problem for each decision of a case that is not as expected: the first difference.</returns>
    public static IReadOnlyList<RuleProblem> Run(CompiledPolicy policy, IEnumerable<PolicyCase> cases, TableForm form = TableForm.Index)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(cases);
        return
        [
            .. from test in cases
               from wanted in test.Expected
               let found = CaseComparison.Find(wanted.Value, policy.Evaluate(wanted.Key, test.Inputs, form), wanted.Key)
               where found is not null
               select new RuleProblem(CaseFailed, test.Id, wanted.Key, default, [test.Id, found.Path, found.Expected, found.Actual]),
        ];
    }

    /// <summary>Notes about rules that count in none of the cases.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="cases">The cases.</param>
    public static IReadOnlyList<RuleProblem> Untested(CompiledPolicy policy, IReadOnlyList<PolicyCase> cases)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(cases);
        var explainer = new Explainer(policy);
        return [.. policy.Tables.SelectMany(table => Untested(table, [.. cases.Select(test => explainer.Record(table, test.Inputs).Words)]))];
    }

    private static IEnumerable<RuleProblem> Untested(CompiledTable table, IReadOnlyList<IReadOnlyList<ulong>> words) =>
        table.Table.Rules.Where((_, rule) => words.All(row => (row[rule / BitsPerWord] >> (rule % BitsPerWord) & 1) == 0))
            .Select(rule => new RuleProblem(RuleUntested, table.Table.Id, rule.Id, default, [rule.Index.ToString(CultureInfo.InvariantCulture), table.Table.Id]));
}
