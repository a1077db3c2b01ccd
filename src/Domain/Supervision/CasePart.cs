namespace Platform.Domain.Supervision;

/// <summary>The part a department has in a case of 4+X.</summary>
public enum CasePart
{
    /// <summary>Leads the case (牵头).</summary>
    Lead,

    /// <summary>One of the four that always join (四).</summary>
    Four,

    /// <summary>Joins for this rule, trade or event (X).</summary>
    X,
}
