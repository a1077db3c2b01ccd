namespace Platform.Domain;

/// <summary>Who acts: the role decides what the law lets them do, the id says which account it was.</summary>
/// <param name="Role">The part the actor plays in this act.</param>
/// <param name="Id">Opaque account id given by the host; never a name, phone or identity number.</param>
/// <param name="RecordedBy">
/// Account that typed the act in for the actor (a town union officer entering a paper reply, say);
/// <see langword="null"/> when the actor did it in person.
/// </param>
public sealed record Actor(ActorRole Role, string Id, string? RecordedBy = null)
{
    /// <summary>The platform itself: lapses, expiries and other consequences of time.</summary>
    public static Actor System { get; } = new(ActorRole.System, "system");

    /// <summary>A worker of the enterprise who is not to be known; used wherever anonymity is promised.</summary>
    public static Actor AnonymousWorker { get; } = new(ActorRole.Worker, "anonymous");
}
