namespace Platform.Rules.Tables;

/// <summary>The ways to evaluate a decision table; all give the same.</summary>
public enum TableForm
{
    /// <summary>A bit-vector index over the input columns; cells that it cannot hold run as delegates.</summary>
    Index,

    /// <summary>Every cell as a compiled delegate, rule by rule.</summary>
    Delegates,

    /// <summary>The reference interpreter.</summary>
    Interpreter,
}
