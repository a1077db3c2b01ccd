namespace Platform.Domain.Negotiations.Agreements;

/// <summary>A clause of the wage agreement, as data: text for people and, where it computes, a formula.</summary>
/// <param name="Code">Short code, unique in the agreement.</param>
/// <param name="Title">Title.</param>
/// <param name="Text">Wording.</param>
/// <param name="Formula">FEEL expression of the amount; <see langword="null"/> where the clause computes nothing.</param>
/// <param name="Unit">Unit of the formula's value, e.g. yuan a month.</param>
public sealed record AgreementClause(string Code, string Title, string Text, string? Formula, string? Unit);
