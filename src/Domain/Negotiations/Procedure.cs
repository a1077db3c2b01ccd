namespace Platform.Domain.Negotiations;

/// <summary>Which procedure a round follows.</summary>
public enum Procedure
{
    /// <summary>The full procedure (普通程序).</summary>
    Ordinary,

    /// <summary>For small enterprises: one session and a one-page record (简易程序).</summary>
    Simplified,

    /// <summary>For a stoppage or collective grievance: shortened by agreement (应急程序).</summary>
    Emergency,
}
