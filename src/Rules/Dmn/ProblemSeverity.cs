namespace Platform.Rules.Dmn;

/// <summary>What a reading problem means for the model.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth a look; changes nothing.</summary>
    Note,

    /// <summary>The model can be evaluated, the part in question gives null. A model with errors must not be published.</summary>
    Error,

    /// <summary>There is no model.</summary>
    Fatal,
}
