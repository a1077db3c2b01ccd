using Platform.GraphQL.Binding;

namespace Platform.Api.Policies.Clauses;

/// <summary><c>clauses.json</c>: clauses of agreements whose money can be reckoned.</summary>
public sealed record ClauseList(string Division, IReadOnlyList<Clause> Clauses);

/// <summary>A clause of an agreement with its formulas.</summary>
/// <param name="Industries">Industry codes by which it is proposed, as prefixes; empty for all.</param>
/// <param name="Source">Where its figures come from.</param>
/// <param name="Text">The clause; <c>{name}</c> stands for a parameter.</param>
/// <param name="Appeal">The right to object, as text of the clause.</param>
/// <param name="Columns">What is known of each worker.</param>
/// <param name="Parts">What a worker is paid, part by part.</param>
/// <param name="UsualMost">What a worker gets at most by experience; <see langword="null"/> if unknown.</param>
public sealed record Clause(
    string Id, string Zh, string En, IReadOnlyList<string> Industries, string Source, string Text, string Appeal,
    IReadOnlyList<ClauseParameter> Parameters, IReadOnlyList<ClauseColumn> Columns, IReadOnlyList<ClausePart> Parts, decimal? UsualMost);

/// <summary>A number that the sides agree on.</summary>
/// <param name="Usual">The value where the sides say nothing.</param>
[ObjectType("ClauseParameter")]
public sealed record ClauseParameter(string Id, string Zh, string En, string? Unit, decimal? Least, decimal? Most, decimal? Usual);

/// <summary>Something that is known of each worker.</summary>
/// <param name="Type"><c>number</c>, <c>boolean</c> or <c>text</c>.</param>
[ObjectType("ClauseColumn")]
public sealed record ClauseColumn(string Id, string Zh, string En, string Type, string? Unit);

/// <summary>A part of what a worker is paid: a FEEL formula over parameters and columns by their Chinese names.</summary>
[ObjectType("ClausePart")]
public sealed record ClausePart(string Id, string Zh, string En, string Formula);
