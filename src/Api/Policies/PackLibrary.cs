using Platform.Domain.Statutes;

namespace Platform.Api.Policies;

/// <summary>All packs of this deployment; the nearest division with rules of its own decides.</summary>
public sealed class PackLibrary(IReadOnlyList<PolicyPack> packs)
{
    public IReadOnlyList<PolicyPack> Packs { get; } = packs;

    /// <summary>The pack for a division on a date: that of the division itself or of the nearest one above.</summary>
    /// <returns><see langword="null"/> where no pack is in force.</returns>
    public PolicyPack? Find(string division, DateOnly date) => Packs
        .Where(pack => division.StartsWith(pack.Manifest.Division, StringComparison.Ordinal) && pack.IsInForceOn(date))
        .MaxBy(pack => (pack.Manifest.Division.Length, pack.Manifest.InForceFrom));

    public Law? LawFor(string division, DateOnly date) => Find(division, date)?.LawOn(date);
}
