namespace Platform.Domain.Negotiations.Records;

/// <summary>Something done later, or otherwise, than a rule asks. The step stands; the breach stays on record.</summary>
public sealed class Breach
{
    // The persistence layer fills the properties of an instance it makes this way.
    private Breach()
    {
        Rule = null!;
        Article = null!;
    }

    internal Breach(string rule, BreachSeverity severity, string article, ActorRole? obliged, DateOnly? dueOn, DateOnly notedOn, string? about)
    {
        Rule = rule;
        Severity = severity;
        Article = article;
        Obliged = obliged;
        DueOn = dueOn;
        NotedOn = notedOn;
        About = about;
    }

    /// <summary>Id of the statutory term, or one of <see cref="BreachRules"/>.</summary>
    public string Rule { get; private set; }

    /// <summary>How grave it is.</summary>
    public BreachSeverity Severity { get; private set; }

    /// <summary>The article, as cited to people.</summary>
    public string Article { get; private set; }

    /// <summary>Who did not keep it; <see langword="null"/> for both sides together.</summary>
    public ActorRole? Obliged { get; private set; }

    /// <summary>Last day under the term; <see langword="null"/> where the rule is no deadline.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>When it was noted first.</summary>
    public DateOnly NotedOn { get; private set; }

    /// <summary>When what was owed was done; <see langword="null"/> while it is owed.</summary>
    public DateOnly? CuredOn { get; private set; }

    /// <summary>What it is about where the rule alone does not say.</summary>
    public string? About { get; private set; }

    /// <summary>
    /// When it turned out that nothing was owed late after all: the step had been taken in time and was recorded
    /// late, or the dates were corrected. <see langword="null"/> for a breach that stands.
    /// </summary>
    public DateOnly? RevokedOn { get; private set; }

    /// <summary>Whether it stands.</summary>
    public bool Stands => RevokedOn is null;

    internal bool IsOf(NegotiationDeadline deadline) => Rule == deadline.Deadline.Term.Value
        && Obliged == deadline.Obliged && DueOn == deadline.Deadline.DueOn && About == deadline.About;

    internal void Grade(BreachSeverity severity) => Severity = severity;

    internal void Move(DateOnly dueOn) => DueOn = dueOn;

    internal void Revoke(DateOnly on) => RevokedOn ??= on;

    internal void Cure(DateOnly on) => CuredOn ??= on;
}
