namespace Platform.Domain.Negotiations.Records;

/// <summary>How a coordination ends.</summary>
public enum CoordinationOutcome
{
    /// <summary>The sides go back to the table.</summary>
    BackToTable,

    /// <summary>The sides agree; the agreement is the draft.</summary>
    Agreed,

    /// <summary>Nothing is agreed.</summary>
    NoAgreement,
}
