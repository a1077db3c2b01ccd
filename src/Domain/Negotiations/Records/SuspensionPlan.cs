namespace Platform.Domain.Negotiations.Records;

/// <summary>What the sides agree on when they suspend.</summary>
/// <param name="ResumeOn">Day of the next meeting.</param>
/// <param name="Place">Its place.</param>
/// <param name="WorkersConsent">Whether the workers' side consents.</param>
/// <param name="EmployerConsent">Whether the employer's side consents.</param>
public sealed record SuspensionPlan(DateOnly ResumeOn, string Place, bool WorkersConsent, bool EmployerConsent);
