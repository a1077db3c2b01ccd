using Platform.Domain.Statutes;

namespace Platform.Domain.Negotiations.Steps;

/// <summary>What the lifecycle says about one step.</summary>
/// <param name="Step">The step.</param>
/// <param name="Chinese">Its Chinese name.</param>
/// <param name="English">Its English name, as a sentence about it begins.</param>
/// <param name="Actors">Roles that may take it.</param>
/// <param name="From">States from which it is taken.</param>
/// <param name="Documents">Papers demanded in the full procedure.</param>
/// <param name="Terms">Terms whose deadlines it keeps; empty where none runs.</param>
/// <param name="Article">Article it rests on.</param>
public sealed record StepRule(
    NegotiationStep Step,
    string Chinese,
    string English,
    IReadOnlyList<ActorRole> Actors,
    IReadOnlyList<NegotiationState> From,
    IReadOnlyList<DocumentKind> Documents,
    IReadOnlyList<StatutoryTermId> Terms,
    string Article);
