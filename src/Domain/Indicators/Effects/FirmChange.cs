namespace Platform.Domain.Indicators.Effects;

/// <summary>One firm before and after, as a member of a balanced cohort.</summary>
/// <param name="Id">The firm.</param>
/// <param name="Stratum">What it is compared within: its sector, and its cohort where there are several.</param>
/// <param name="Employees">At the baseline; over 0.</param>
/// <param name="Negotiates">Whether it took up negotiation.</param>
/// <param name="Before">The outcome at the baseline: a count of events, or a level over 0.</param>
/// <param name="After">The outcome afterwards, in the same unit.</param>
/// <param name="EmployeesAfter">Afterwards; null where they are taken as unchanged.</param>
public sealed record FirmChange(
    string Id, string Stratum, double Employees, bool Negotiates, double Before, double After,
    double? EmployeesAfter = null)
{
    /// <summary>Events before, for 100 employees.</summary>
    public double BaselineRate => 100 * Before / Employees;

    /// <summary>Logarithm of after over before.</summary>
    public double LogChange => Math.Log(After / Before);
}
