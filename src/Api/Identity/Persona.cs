namespace Platform.Api.Identity;

/// <summary>A person to try the platform as, in Development only.</summary>
public sealed record Persona(
    string Id,
    string Name,
    string NameEn,
    IReadOnlyList<Role> Roles,
    string? Region = null,
    string? EnterpriseCode = null,
    string? Department = null,
    long? MentorId = null);
