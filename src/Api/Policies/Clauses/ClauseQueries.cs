using Platform.Api.Policies.Checking;
using Platform.Domain;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Policies.Clauses;

[ObjectType("AgreementClause")]
public sealed record ClauseView(Clause Clause)
{
    public string Id => Clause.Id;

    public string NameZh => Clause.Zh;

    public string NameEn => Clause.En;

    public IReadOnlyList<string> Industries => Clause.Industries;

    public string Source => Clause.Source;

    public string Text => Clause.Text;

    public string Appeal => Clause.Appeal;

    public IReadOnlyList<ClauseParameter> Parameters => Clause.Parameters;

    public IReadOnlyList<ClauseColumn> Columns => Clause.Columns;

    public IReadOnlyList<ClausePart> Parts => Clause.Parts;

    public decimal? UsualMost => Clause.UsualMost;
}

/// <summary>Clauses of agreements and what they cost.</summary>
[ResolversFor("Query")]
public static class ClauseQueries
{
    private const int MostExtra = 1_000;

    public static IReadOnlyList<ClauseView> AgreementClauses(string division, string? industry, PackLibrary packs, TimeProvider clock) =>
    [
        .. (packs.Find(division, ChinaTime.DateOf(clock.GetUtcNow()))?.Clauses ?? [])
            .Where(clause => industry is null || clause.Industries.Count == 0 || clause.Industries.Any(prefix => industry.StartsWith(prefix, StringComparison.Ordinal)))
            .Select(clause => new ClauseView(clause)),
    ];

    public static ClauseSimulation SimulateClause(SimulateClauseInput input, PackLibrary packs, TimeProvider clock, ResolveContext context)
    {
        var clause = packs.Find(input.Division, ChinaTime.DateOf(clock.GetUtcNow()))?.Clauses.FirstOrDefault(candidate => candidate.Id == input.ClauseId);
        var wrong = input.ClauseId is null == input.Formula is null ? ClauseProblems.OneOfTwo
            : input.ClauseId is { } id && clause is null ? ClauseProblems.UnknownClause(id)
            : input.ExtraCostPercent is < 0 or > MostExtra ? ClauseProblems.TooMuch("extraCostPercent", MostExtra)
            : null;
        if (wrong is not null)
        {
            return None([wrong], context);
        }

        return new ClauseSimulator(clause, input).Run(out var findings) ?? None(findings, context);
    }

    private static ClauseSimulation None(IEnumerable<PolicyFinding> findings, ResolveContext context) =>
        ClauseSimulation.None([.. findings.Select(finding => PolicyFindingView.Of(finding, context.ProblemLanguage()))]);
}
