namespace Platform.Rules.Feel.Values;

/// <summary>How many arguments a parameter takes.</summary>
public enum ParameterArity
{
    /// <summary>Exactly one.</summary>
    One,

    /// <summary>One or none.</summary>
    Optional,

    /// <summary>All that follow, at least one, as one list.</summary>
    Rest,

    /// <summary>A list as the only argument, or its elements as several.</summary>
    ListOrElements,
}
