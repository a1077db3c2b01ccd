namespace Platform.Domain.Negotiations.Records;

/// <summary>What became of a deadline.</summary>
public enum DeadlineOutcome
{
    /// <summary>It runs.</summary>
    Open,

    /// <summary>What it asks for was done by the target.</summary>
    Kept,

    /// <summary>What it asks for was done after the target.</summary>
    KeptLate,

    /// <summary>What it asks for is no longer to be done.</summary>
    Withdrawn,
}
