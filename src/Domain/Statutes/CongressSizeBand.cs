namespace Platform.Domain.Statutes;

/// <summary>
/// One band of the scale that fixes how many delegates a workers' congress has at least: a fixed number, and more
/// for every full step of employees above the band's beginning.
/// </summary>
/// <param name="FromEmployees">First number of employees in the band; it ends where the next begins.</param>
/// <param name="Delegates">Delegates at the band's beginning.</param>
/// <param name="StepEmployees">Employees in a step; 0 where the number is fixed throughout the band.</param>
/// <param name="DelegatesPerStep">Delegates added for each full step.</param>
/// <param name="Article">Where the law says so.</param>
public sealed record CongressSizeBand(int FromEmployees, int Delegates, int StepEmployees, int DelegatesPerStep, string Article)
{
    /// <summary>Fewest delegates for a number of employees in this band.</summary>
    public int MinimumFor(int employees) => StepEmployees == 0
        ? Delegates
        : Delegates + ((employees - FromEmployees) / StepEmployees * DelegatesPerStep);
}
