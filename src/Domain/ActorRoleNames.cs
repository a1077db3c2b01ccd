using System.Diagnostics;

namespace Platform.Domain;

/// <summary>The names of the roles, as screens and error messages print them.</summary>
public static class ActorRoleNames
{
    /// <summary>The role's Chinese name.</summary>
    public static string Chinese(this ActorRole role) => Describe(role).Chinese;

    /// <summary>The role's English name, with its article.</summary>
    public static string English(this ActorRole role) => Describe(role).English;

    private static (string Chinese, string English) Describe(ActorRole role) => role switch
    {
        ActorRole.System => ("系统", "the platform"),
        ActorRole.Workers => ("职工方", "the workers' side"),
        ActorRole.Employer => ("企业方", "the employer's side"),
        ActorRole.Worker => ("职工", "a worker"),
        ActorRole.UpperUnion => ("上级工会", "the union above"),
        ActorRole.LabourAuthority => ("人社部门", "the labour authority"),
        ActorRole.Town => ("镇街", "the town"),
        ActorRole.Department => ("部门", "the department"),
        ActorRole.Government => ("人民政府", "the government"),
        ActorRole.Mentor => ("协商导师", "the mentor"),
        ActorRole.PolicyStaff => ("政策人员", "the policy staff"),
        _ => throw new UnreachableException($"role {role}"),
    };
}
