using Platform.Domain.Statutes;

namespace Platform.Domain.Negotiations.Steps;

/// <summary>Something that can be done now; the screens are built from these.</summary>
/// <param name="Step">The step.</param>
/// <param name="Chinese">Its Chinese name.</param>
/// <param name="Actors">Roles that may take it now.</param>
/// <param name="Until">The deadline it keeps; <see langword="null"/> where none runs.</param>
/// <param name="Article">Article it rests on.</param>
/// <param name="Documents">Papers it demands in this round's procedure.</param>
public sealed record NextStep(
    NegotiationStep Step,
    string Chinese,
    IReadOnlyList<ActorRole> Actors,
    Deadline? Until,
    string Article,
    IReadOnlyList<DocumentKind> Documents);
