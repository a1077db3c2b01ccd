namespace Platform.Domain.Negotiations.Representatives;

/// <summary>How representatives were elected where there is no union.</summary>
/// <param name="Workers">All workers.</param>
/// <param name="Approvals">Those who agreed to the representatives.</param>
public sealed record WorkersElection(int Workers, int Approvals);
