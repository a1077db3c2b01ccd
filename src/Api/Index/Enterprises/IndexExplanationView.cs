using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Explanations;
using Platform.GraphQL.Binding;

namespace Platform.Api.Index.Enterprises;

public enum IndexBaseline
{
    Peers,
    LastYear,
    Standard,
}

/// <summary>An explanation as the API shows it.</summary>
[ObjectType("IndexExplanation")]
public sealed record IndexExplanationView(Explanation Explanation)
{
    public LocalizedText Baseline => Explanation.Baseline;

    public decimal Total => Decimals.Exact(Explanation.Total);

    public decimal BaselineTotal => Decimals.Exact(Explanation.BaselineTotal);

    // The first group is the root, whose points are all of them.
    public IReadOnlyList<IndexContribution> Contributions =>
        [.. Explanation.Groups.Skip(1).Select(part => new IndexContribution(part.Code, Decimals.Exact(part.Points)))];

    public decimal CoverageEffect => Decimals.Exact(Explanation.CoverageEffect);

    public decimal RedLineEffect => Decimals.Exact(Explanation.RedLineEffect);

    public IReadOnlyList<IndexImprovement> Improvements =>
    [
        .. Explanation.Improvements.Select(step => new IndexImprovement(
            step.Code, Decimals.Exact(step.From), Decimals.Exact(step.To), Decimals.Exact(step.Points))),
    ];

    public LocalizedText Sentence => Explanation.Sentence;
}

[ObjectType]
public sealed record IndexContribution(string Code, decimal Points);

[ObjectType]
public sealed record IndexImprovement(string Code, decimal From, decimal To, decimal Points);
