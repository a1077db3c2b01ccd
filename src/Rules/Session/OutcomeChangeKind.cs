namespace Platform.Rules.Session;

/// <summary>What happened to an outcome.</summary>
public enum OutcomeChangeKind
{
    /// <summary>The rule began to count.</summary>
    Entered,

    /// <summary>The rule goes on counting with other outputs.</summary>
    Changed,

    /// <summary>The rule no longer counts.</summary>
    Left,
}
