namespace Platform.Domain.Negotiations.Representatives;

/// <summary>A side's representatives as named together.</summary>
/// <param name="Side">The side.</param>
/// <param name="Members">All of them, the chief included, in the order of the roster.</param>
/// <param name="Election">The election; needed on the workers' side where there is no union.</param>
public sealed record Team(Side Side, IReadOnlyList<Nominee> Members, WorkersElection? Election = null);
