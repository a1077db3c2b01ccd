using Platform.Api.Identity;
using Platform.Api.Index.Boards;

namespace Platform.Api.Index;

/// <summary>Whose index a caller may see.</summary>
internal static class IndexScope
{
    /// <summary>Whether the caller may see the index of an enterprise: officers of its region, and the enterprise itself.</summary>
    public static bool MaySee(this Caller caller, BoardEnterprise enterprise) =>
        caller.Covers(enterprise.Division, enterprise.CreditCode) || caller.WorksIn(enterprise.Division);

    /// <summary>Whether the caller works for a region or one above it.</summary>
    public static bool WorksIn(this Caller caller, string region) =>
        caller.Is(Role.Administrator)
        || (caller.IsAny([Role.UnionOfficer, Role.Department, Role.PolicyStaff]) && caller.Region is { } own && region.StartsWith(own, StringComparison.Ordinal));

    /// <summary>Whom a region's figures are for when this caller asks.</summary>
    public static BoardAudience AudienceFor(this Caller caller, string region) =>
        caller.WorksIn(region) ? BoardAudience.Officers : BoardAudience.Public;
}
