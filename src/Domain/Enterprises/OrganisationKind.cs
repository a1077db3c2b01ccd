namespace Platform.Domain.Enterprises;

/// <summary>What kind of employer an organisation is; the departments of supervision differ by it.</summary>
public enum OrganisationKind
{
    /// <summary>A company in private hands (民营企业).</summary>
    Private,

    /// <summary>A state-owned or state-controlled enterprise (国有及国有控股).</summary>
    StateOwned,

    /// <summary>A private non-enterprise unit such as a private school or hospital (民办非企业单位).</summary>
    PrivateNonEnterprise,
}
