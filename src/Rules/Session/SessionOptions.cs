using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Session;

/// <summary>What a session needs beside a policy and its subjects.</summary>
/// <param name="Today">The day on which it starts.</param>
public sealed record SessionOptions(DateOnly Today)
{
    /// <summary>Working days; null makes inputs that count them null.</summary>
    public WorkingCalendar? Calendar { get; init; }

    /// <summary>The related facts that aggregates range over, by the name of their table in the vocabulary.</summary>
    public IReadOnlyDictionary<string, SubjectTable> Facts { get; init; } = new Dictionary<string, SubjectTable>();

    /// <summary>
    /// What was in force when the last session ended, in any order: the first settling then reports what is different.
    /// With null the first state is the starting point: it is not reported and asks for no action.
    /// </summary>
    public IReadOnlyList<Activation>? Known { get; init; }
}
