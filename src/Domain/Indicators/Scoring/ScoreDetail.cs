namespace Platform.Domain.Indicators.Scoring;

/// <summary>What a run keeps beside the nodes' scores and the total's coverage and marks.</summary>
[Flags]
public enum ScoreDetail
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>Coverage and marks of every node.</summary>
    Nodes = 1,

    /// <summary>Scores of every indicator.</summary>
    Indicators = 2,

    /// <summary>Imputed share of every node.</summary>
    Imputation = 4,

    /// <summary>Less: only the total's scores, coverage and marks, not the other nodes'. Not with any of the others.</summary>
    TotalsOnly = 8,

    /// <summary>All that there is.</summary>
    All = Nodes | Indicators | Imputation,
}
