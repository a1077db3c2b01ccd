using Platform.Api.Identity;

namespace Platform.Api.Policies.Life;

/// <summary>Who may write, approve and read versions of a division's rules.</summary>
internal static class PolicyAccess
{
    /// <summary>Whether the caller's region holds the division; the roles are checked by the schema.</summary>
    public static bool Governs(this Caller caller, string division) =>
        caller.Is(Role.Administrator)
        || (caller.IsAny([Role.PolicyStaff, Role.UnionOfficer]) && caller.Region is { } region && division.StartsWith(region, StringComparison.Ordinal));

    /// <summary>Whether the caller may change a document: catalogues of the index are shared by all divisions.</summary>
    public static bool Governs(this Caller caller, string division, PackDocument document, PackLibrary packs) =>
        caller.Governs(division) && (document.Kind != PackDocumentKind.Catalogue || packs.Packs.All(pack => caller.Governs(pack.Manifest.Division)));
}
