namespace Platform.Api.Story;

/// <summary>The course of the published report, played on a fresh database through the same mutations that every client uses.</summary>
internal static class TheStory
{
    /// <param name="tell">Told each line as it happens.</param>
    /// <param name="cancellation">Ends the story; nothing stays.</param>
    public static async Task PlayAsync(Action<StoryEntry> tell, CancellationToken cancellation)
    {
        await using var world = await StoryWorld.OpenAsync(tell, cancellation);
        await new LawfulRound(world).PlayAsync(cancellation);
        await new SupervisedEnterprise(world).PlayAsync(cancellation);
        await new GuidedEnterprise(world).PlayAsync(cancellation);
    }
}
