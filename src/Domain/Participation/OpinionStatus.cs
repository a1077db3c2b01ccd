namespace Platform.Domain.Participation;

/// <summary>Whether the employer may see an opinion.</summary>
public enum OpinionStatus
{
    /// <summary>Not yet: the union has not looked at it.</summary>
    Submitted,

    /// <summary>Yes, in the masked text and from the day set.</summary>
    Shown,

    /// <summary>No: even masked it would give its author away, or it is abuse.</summary>
    Withheld,
}
