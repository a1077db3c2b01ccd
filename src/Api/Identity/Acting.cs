using Platform.Domain;

namespace Platform.Api.Identity;

/// <summary>In which part a caller acts. Whoever records for somebody else stays visible as the recorder.</summary>
public static class Acting
{
    private const string LabourAuthority = "人社";
    private const string Town = "街道";

    private static readonly ActorRole[] OnPaper = [ActorRole.Workers, ActorRole.Employer, ActorRole.UpperUnion];

    private static DomainError NoPart { get; } = DomainError.Of(
        "NO_PART", "Your roles give you no part in this procedure.", "您的角色不参与该程序。", null);

    /// <summary>The actor; or a refusal if the caller may not act in that part.</summary>
    public static Result<Actor> As(Caller caller, ActorRole? onBehalfOf)
    {
        var own = PartOf(caller);
        if (onBehalfOf is not { } role || role == own)
        {
            return own is { } part ? new Actor(part, caller.Subject) : NoPart;
        }

        // A union officer types in what came on paper; what an authority did, only the authority records.
        var mayRecord = caller.Is(Role.Administrator) || (caller.Is(Role.UnionOfficer) && OnPaper.Contains(role));
        return mayRecord ? new Actor(role, EnumId(role), caller.Subject) : MayNotRecord(role);
    }

    private static ActorRole? PartOf(Caller caller) =>
        caller.Is(Role.EnterpriseUnion) ? ActorRole.Workers
        : caller.Is(Role.Employer) ? ActorRole.Employer
        : caller.Is(Role.UnionOfficer) ? ActorRole.UpperUnion
        : caller.Is(Role.Department) ? DepartmentPart(caller.Department)
        : caller.Is(Role.Mentor) ? ActorRole.Mentor
        : caller.Is(Role.PolicyStaff) ? ActorRole.PolicyStaff
        : caller.Is(Role.Administrator) ? ActorRole.System
        : null;

    private static ActorRole DepartmentPart(string? department) => department switch
    {
        LabourAuthority => ActorRole.LabourAuthority,
        Town => ActorRole.Town,
        _ => ActorRole.Department,
    };

    private static string EnumId(ActorRole role) => Data.EnumName.Of(role).ToLowerInvariant();

    private static DomainError MayNotRecord(ActorRole role) => DomainError.Of(
        "MAY_NOT_RECORD_FOR",
        "You may not record what {role} did.",
        "您不能代{role}登记。",
        null,
        ErrorArgument.Of("role", role));
}
