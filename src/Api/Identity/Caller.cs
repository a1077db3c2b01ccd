using System.Collections.Frozen;
using System.Security.Claims;
using Platform.Domain.Regions;

namespace Platform.Api.Identity;

/// <summary>Who asks: roles and the part of the world that the token opens. Rows outside of it do not exist for the caller.</summary>
/// <param name="Subject">Stable id of the person or program; empty for an anonymous caller.</param>
/// <param name="Region">Division code whose subtree the caller works for; <see langword="null"/> for none.</param>
/// <param name="EnterpriseCode">Unified social credit code of the caller's own enterprise.</param>
/// <param name="Department">Name of the caller's department as the packs write it, for example 人社.</param>
/// <param name="MentorId">Number of the mentor that the caller is.</param>
public sealed record Caller(
    string Subject, FrozenSet<Role> Roles, string? Region, string? EnterpriseCode, string? Department, long? MentorId = null)
{
    public const string RegionClaim = "region";
    public const string EnterpriseClaim = "enterprise";
    public const string DepartmentClaim = "department";
    public const string MentorClaim = "mentor";

    public static readonly Caller Anonymous = new("", FrozenSet<Role>.Empty, null, null, null);

    /// <summary>The platform itself: background evaluation, import from the command line, seeding.</summary>
    public static readonly Caller System = new("system", FrozenSet.Create(Role.Administrator, Role.UnionOfficer), "", null, null);

    public bool IsAnonymous => Subject.Length == 0;

    public bool Is(Role role) => Roles.Contains(role);

    public bool IsAny(ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles)
        {
            if (Roles.Contains(role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the caller may act for an enterprise: it is in the caller's region, or the caller's own.</summary>
    public bool Covers(string division, string? creditCode) =>
        Is(Role.Administrator)
        || (IsAny([Role.UnionOfficer, Role.Department]) && Region is { } region && division.StartsWith(region, StringComparison.Ordinal))
        || (IsAny([Role.EnterpriseUnion, Role.Employer]) && creditCode is not null && creditCode == EnterpriseCode);

    /// <summary>The caller that a principal means.</summary>
    /// <returns><see langword="null"/> if the region claim is no division code: an empty one would open the whole country.</returns>
    public static Caller? From(ClaimsPrincipal principal)
    {
        var subject = principal.FindFirstValue("oid") ?? principal.FindFirstValue("sub");
        if (principal.Identity?.IsAuthenticated != true || string.IsNullOrEmpty(subject))
        {
            return Anonymous;
        }

        var roles = principal.FindAll("roles")
            .Select(claim => Enum.TryParse<Role>(claim.Value, ignoreCase: false, out var role) ? role : (Role?)null)
            .OfType<Role>()
            .ToFrozenSet();
        var region = principal.FindFirstValue(RegionClaim);
        if (roles.Contains(Role.Administrator) && string.IsNullOrEmpty(region))
        {
            region = null;
        }

        if (region is not null && !DivisionCode.Parse(region).Succeeded)
        {
            return null;
        }

        return new Caller(
            subject,
            roles,
            region,
            principal.FindFirstValue(EnterpriseClaim),
            principal.FindFirstValue(DepartmentClaim),
            long.TryParse(principal.FindFirstValue(MentorClaim), out var mentor) ? mentor : null);
    }
}
