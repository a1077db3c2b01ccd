namespace Platform.Domain.Negotiations.Agreements;

/// <summary>Who signed, and whether the seal is on it.</summary>
/// <param name="WorkersChief">Person key of the one who signed for the workers.</param>
/// <param name="EmployerChief">Person key of the one who signed for the employer.</param>
/// <param name="IsSealed">Whether the employer's seal is on it.</param>
public sealed record Signing(string WorkersChief, string EmployerChief, bool IsSealed);
