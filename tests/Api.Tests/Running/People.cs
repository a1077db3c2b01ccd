using Platform.Api.Identity;

namespace Platform.Api.Tests.Running;

/// <summary>The people who ask in the tests, each with one part in the world.</summary>
internal static class People
{
    public const string County = "330784";

    public static Persona Administrator { get; } = new("administrator", "管理员", "Administrator", [Role.Administrator], "");

    public static Persona Officer { get; } = new("officer", "总工会干部", "Union officer", [Role.UnionOfficer], County);

    public static Persona Labour { get; } = new("labour", "人社干部", "Labour authority", [Role.Department], County, null, "人社");

    public static Persona Reform { get; } = new("reform", "发改干部", "Development and reform", [Role.Department], County, null, "发改");

    public static Persona Policy { get; } = new("policy", "政策人员", "Policy staff", [Role.PolicyStaff], County);

    public static Persona Integrator { get; } = new("integrator", "集成方", "Integrator", [Role.Integrator], County);

    /// <summary>A union officer of one town, or of another county.</summary>
    public static Persona OfficerOf(string region) => new($"officer-{region}", "镇工会干部", "Town union officer", [Role.UnionOfficer], region);

    /// <summary>The workers' side of an enterprise.</summary>
    public static Persona UnionOf(string creditCode) => new($"union-{creditCode}", "企业工会", "Enterprise union", [Role.EnterpriseUnion], null, creditCode);

    /// <summary>The employer's side of an enterprise.</summary>
    public static Persona EmployerOf(string creditCode) => new($"employer-{creditCode}", "企业方", "Employer", [Role.Employer], null, creditCode);

    public static Persona MentorOf(long number) => new($"mentor-{number}", "协商导师", "Mentor", [Role.Mentor], null, null, null, number);
}
