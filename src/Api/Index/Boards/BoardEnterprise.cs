using Platform.Domain.Regions;

namespace Platform.Api.Index.Boards;

/// <summary>An enterprise as a row of a board.</summary>
/// <param name="Id">Key of the store.</param>
/// <param name="CreditCode">Unified social credit code.</param>
/// <param name="Division">Code of its town or village.</param>
/// <param name="Section">Section letter of GB/T 4754.</param>
/// <param name="Employees">As registered.</param>
/// <param name="RedLines">Red lines crossed in the year, bit i for the catalogue's i-th.</param>
public sealed record BoardEnterprise(long Id, string CreditCode, string Division, char Section, int Employees, ulong RedLines)
{
    /// <summary>The county whose enterprises it is ranked among.</summary>
    public string County => DivisionCode.Parse(Division).Value?.At(RegionLevel.County)?.Value ?? Division;
}
