namespace Platform.Domain.Services;

/// <summary>Who a mentor is and what they can take on.</summary>
/// <param name="Name">Name. Personal: the host guards who reads it.</param>
/// <param name="Kind">What the mentor is.</param>
/// <param name="Organisation">Where the mentor works.</param>
/// <param name="EnterpriseId">The enterprise, if it is one the platform knows; the mentor takes no order of it.</param>
/// <param name="Fields">Fields of help, from the deployment's list.</param>
/// <param name="Capacity">Orders the mentor takes at a time; positive.</param>
/// <param name="Phone">Phone. Personal: the host guards who reads it.</param>
public sealed record MentorProfile(
    string Name, MentorKind Kind, string Organisation, long? EnterpriseId, IReadOnlyList<string> Fields, int Capacity, string? Phone);
