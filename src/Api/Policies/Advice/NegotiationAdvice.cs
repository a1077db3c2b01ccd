using Platform.GraphQL.Binding;

namespace Platform.Api.Policies.Advice;

/// <summary>What the rules advise those who negotiate.</summary>
/// <param name="EnterpriseClass"><see langword="null"/> where too little is known.</param>
/// <param name="Findings">What is wrong with the inputs that were given; nothing was decided if there is anything.</param>
[ObjectType]
public sealed record NegotiationAdvice(
    EnterpriseClass? EnterpriseClass, NegotiationPriority? Priority, WageAdvice? Wage, string PackHash, IReadOnlyList<PolicyFindingView> Findings);

/// <summary>The kind of enterprise and the way of negotiating that fits it.</summary>
[ObjectType]
public sealed record EnterpriseClass(string RuleId, string Name, string Procedure, RuleReasonView Reason);

/// <summary>How soon to negotiate.</summary>
[ObjectType]
public sealed record NegotiationPriority(string Level, decimal Points, IReadOnlyList<string> Reasons);

/// <summary>A band for the rise of wages, in percent.</summary>
/// <param name="Low"><see langword="null"/> where nothing that is known speaks for a least rise.</param>
/// <param name="High"><see langword="null"/> where nothing that is known speaks against more.</param>
/// <param name="Missing">Inputs without a value, by the names that rules use.</param>
[ObjectType]
public sealed record WageAdvice(decimal? Low, decimal? High, string Guideline, string Lean, IReadOnlyList<string> Reasons, IReadOnlyList<string> Missing);
