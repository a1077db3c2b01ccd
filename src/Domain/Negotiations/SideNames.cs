namespace Platform.Domain.Negotiations;

/// <summary>How sides relate to each other and to roles.</summary>
public static class SideNames
{
    /// <summary>The other side of the table.</summary>
    public static Side Other(this Side side) => side == Side.Workers ? Side.Employer : Side.Workers;

    /// <summary>The role that a side acts in.</summary>
    public static ActorRole Role(this Side side) => side == Side.Workers ? ActorRole.Workers : ActorRole.Employer;

    /// <summary>The Chinese name.</summary>
    public static string Chinese(this Side side) => side.Role().Chinese();

    /// <summary>The English name, with its article.</summary>
    public static string English(this Side side) => side.Role().English();

    // The union above stands in for the workers wherever a step is open to it (条例 art. 8).
    internal static Side ActingSide(this Actor actor) =>
        actor.Role == ActorRole.Employer ? Side.Employer : Side.Workers;
}
