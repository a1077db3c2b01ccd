namespace Platform.Domain.Negotiations.Agreements;

/// <summary>Who votes on a draft.</summary>
public enum AssemblyKind
{
    /// <summary>The workers' congress, by delegates (职工代表大会).</summary>
    Congress,

    /// <summary>The general meeting of all workers (职工大会).</summary>
    GeneralMeeting,
}
