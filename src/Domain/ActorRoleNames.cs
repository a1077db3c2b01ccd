using System.Diagnostics;

namespace Platform.Domain;

/// <summary>The Chinese names of the roles, as screens and error messages print them.</summary>
public static class ActorRoleNames
{
    /// <summary>The role's Chinese name.</summary>
    public static string Chinese(this ActorRole role) => role switch
    {
        ActorRole.System => "系统",
        ActorRole.Workers => "职工方",
        ActorRole.Employer => "企业方",
        ActorRole.Worker => "职工",
        ActorRole.UpperUnion => "上级工会",
        ActorRole.LabourAuthority => "人社部门",
        ActorRole.Town => "镇街",
        ActorRole.Department => "部门",
        ActorRole.Government => "人民政府",
        ActorRole.Mentor => "协商导师",
        _ => throw new UnreachableException($"role {role}"),
    };
}
