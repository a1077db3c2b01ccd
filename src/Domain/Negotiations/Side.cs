namespace Platform.Domain.Negotiations;

/// <summary>A side of the table.</summary>
public enum Side
{
    /// <summary>The workers (职工方).</summary>
    Workers,

    /// <summary>The employer, or the employers' organisation (企业方).</summary>
    Employer,
}
