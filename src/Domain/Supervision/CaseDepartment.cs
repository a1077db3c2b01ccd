namespace Platform.Domain.Supervision;

/// <summary>A department in a case.</summary>
/// <param name="Department">Code of the department, from the deployment's list.</param>
/// <param name="Part">Its part.</param>
public sealed record CaseDepartment(string Department, CasePart Part);
