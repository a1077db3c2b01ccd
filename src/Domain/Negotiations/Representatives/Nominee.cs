namespace Platform.Domain.Negotiations.Representatives;

/// <summary>A person named for a seat.</summary>
/// <param name="PersonKey">Opaque key of the person, the same wherever the person appears; no identity number.</param>
/// <param name="Name">Name as on the roster. Personal: the host guards who reads it.</param>
/// <param name="Capacity">What the person is.</param>
/// <param name="IsChief">Whether the person leads the side (首席代表).</param>
public sealed record Nominee(string PersonKey, string Name, Capacity Capacity, bool IsChief);
