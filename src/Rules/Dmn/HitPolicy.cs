namespace Platform.Rules.Dmn;

/// <summary>Which of the matching rules of a table count (8.2.8).</summary>
public enum HitPolicy
{
    /// <summary>At most one rule may match.</summary>
    Unique,
    /// <summary>Several may match if their outputs are equal.</summary>
    Any,
    /// <summary>The one whose outputs stand first among the output values.</summary>
    Priority,
    /// <summary>The first in the order of the table.</summary>
    First,
    /// <summary>All, in the order of the output values.</summary>
    OutputOrder,
    /// <summary>All, in the order of the table.</summary>
    RuleOrder,
    /// <summary>All in any order, or aggregated.</summary>
    Collect,
}

/// <summary>How a collect table makes one value of the outputs of the matching rules (8.2.8).</summary>
public enum Aggregation
{
    /// <summary>Not at all: the result is a list.</summary>
    None,
    /// <summary><c>C+</c></summary>
    Sum,
    /// <summary><c>C&lt;</c></summary>
    Min,
    /// <summary><c>C&gt;</c></summary>
    Max,
    /// <summary><c>C#</c></summary>
    Count,
}
