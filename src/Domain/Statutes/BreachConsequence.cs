namespace Platform.Domain.Statutes;

/// <summary>What follows when a term is not kept.</summary>
public enum BreachConsequence
{
    /// <summary>The term is not in force in this division.</summary>
    Off,

    /// <summary>Noted for information.</summary>
    Info,

    /// <summary>The platform reminds; no law is broken.</summary>
    Reminder,

    /// <summary>Noted as a warning; the step stands.</summary>
    Warning,

    /// <summary>The step is late or wrong and stands, recorded as a violation.</summary>
    Violation,

    /// <summary>The step is refused.</summary>
    Block,

    /// <summary>The matter goes to the next rung of supervision.</summary>
    Escalate,

    /// <summary>Silence counts as consent (默示同意).</summary>
    TacitApproval,
}
