namespace Platform.Domain.Negotiations.Agreements;

/// <summary>A vote on a version of the draft, with its result.</summary>
/// <param name="Revision">The version voted on.</param>
/// <param name="HeldOn">When.</param>
/// <param name="Assembly">Who voted.</param>
/// <param name="Delegates">All delegates, or all workers in a general meeting.</param>
/// <param name="Present">Those who attended.</param>
/// <param name="Approvals">Votes for.</param>
/// <param name="Against">Votes against.</param>
/// <param name="Enterprises">Enterprises covered; regional or sector rounds only.</param>
/// <param name="ApprovingEnterprises">Enterprises that approved; regional or sector rounds only.</param>
/// <param name="Passed">Whether the draft was passed.</param>
public sealed record CongressVote(
    int Revision,
    DateOnly HeldOn,
    AssemblyKind Assembly,
    int Delegates,
    int Present,
    int Approvals,
    int Against,
    int? Enterprises,
    int? ApprovingEnterprises,
    bool Passed);
