namespace Platform.Api.Identity;

/// <summary>What a caller may do. The names are the values of the token's <c>roles</c> claim and of the schema's <c>Role</c> enum.</summary>
public enum Role
{
    UnionOfficer,
    EnterpriseUnion,
    Employer,
    Department,
    Mentor,
    PolicyStaff,
    Integrator,
    Administrator,
}
