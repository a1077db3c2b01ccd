namespace Platform.Rules.Tables.Inputs;

/// <summary>Where the value of an input comes from. Closed: every kind of source is in this file.</summary>
public abstract record InputSource
{
    private protected InputSource()
    {
    }

    /// <summary>The caller supplies it and the engine keeps it in a column.</summary>
    public static StoredInput Stored { get; } = new();
}

/// <summary>The caller supplies it and the engine keeps it in a column.</summary>
public sealed record StoredInput : InputSource;

/// <summary>A FEEL expression over other inputs.</summary>
/// <param name="Expression">The FEEL text.</param>
public sealed record ComputedInput(string Expression) : InputSource;

/// <summary>Days between a date input and today; the only way in which a rule may depend on the passing of time.</summary>
/// <param name="Event">Id or name of the date input; while it is null the days are null.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Direction">Whether the days since the event or the days until it are counted.</param>
public sealed record ElapsedInput(string Event, DayUnit Unit, ElapsedDirection Direction) : InputSource;

/// <summary>A figure over related facts, kept up to date as they change.</summary>
/// <param name="Function">What is made of the facts.</param>
/// <param name="Key">The inputs in which subject and fact must agree; at least one. A null among them relates to nothing.</param>
public sealed record AggregateInput(AggregateFunction Function, IReadOnlyList<AggregateKey> Key) : InputSource
{
    /// <summary>The table of the facts; null for the subjects themselves, in which case a subject counts among its own.</summary>
    public string? Over { get; init; }

    /// <summary>
    /// A FEEL condition on the fact: its inputs, and for subjects also the decisions about them; null for every fact.
    /// </summary>
    public string? Where { get; init; }

    /// <summary>Id or name of the number of the fact that is summed or compared; null for counts. Facts without it are left out.</summary>
    public string? Of { get; init; }
}

/// <summary>One input in which subject and fact must agree.</summary>
/// <param name="Subject">Id or name of the input of the subject.</param>
/// <param name="Fact">Id or name of the input of the fact.</param>
public sealed record AggregateKey(string Subject, string Fact);

/// <summary>What an aggregate makes of the facts.</summary>
public enum AggregateFunction
{
    /// <summary>How many there are; 0 for none.</summary>
    Count,

    /// <summary>Whether there are any.</summary>
    Exists,

    /// <summary>Their sum; 0 for none.</summary>
    Sum,

    /// <summary>The smallest; null for none.</summary>
    Min,

    /// <summary>The largest; null for none.</summary>
    Max,
}

/// <summary>What an elapsed input counts.</summary>
public enum DayUnit
{
    /// <summary>Every day.</summary>
    CalendarDay,

    /// <summary>The working days of the calendar that the caller brings.</summary>
    WorkingDay,
}

/// <summary>Which way an elapsed input counts.</summary>
public enum ElapsedDirection
{
    /// <summary>Days since the event; negative before it.</summary>
    Since,

    /// <summary>Days until the event; negative after it.</summary>
    Until,
}
