namespace Platform.Api.Story;

/// <summary>One line of the story.</summary>
/// <param name="On">The simulated day.</param>
/// <param name="About">Whom it is about.</param>
/// <param name="Id">What happened, for programs: stable.</param>
/// <param name="Chinese">What happened.</param>
/// <param name="English">What happened.</param>
/// <param name="DueOn">The last day of the deadline that now runs; <see langword="null"/> where none does.</param>
/// <param name="Article">Where the law says so.</param>
/// <param name="Departments">The departments that now act together; empty where none do.</param>
public sealed record StoryEntry(
    DateOnly On, string About, string Id, string Chinese, string English, DateOnly? DueOn = null, string? Article = null, IReadOnlyList<string>? Departments = null);

/// <summary>A step of the story was refused: the platform or the story is wrong.</summary>
public sealed class StoryException(string message) : Exception(message);
