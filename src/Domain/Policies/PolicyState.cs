namespace Platform.Domain.Policies;

/// <summary>How far a version of a policy document is; stored by name.</summary>
public enum PolicyState
{
    /// <summary>It is being written.</summary>
    Draft,

    /// <summary>Its author is done; a second person is to look at it.</summary>
    Submitted,

    /// <summary>A second person agreed.</summary>
    Approved,

    /// <summary>It was published and cannot be changed any more.</summary>
    Published,

    /// <summary>It was given up before it was published.</summary>
    Discarded,
}
