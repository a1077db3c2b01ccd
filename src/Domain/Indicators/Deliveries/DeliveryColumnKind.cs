namespace Platform.Domain.Indicators.Deliveries;

/// <summary>What a column of a template holds.</summary>
public enum DeliveryColumnKind
{
    /// <summary>The enterprise's code. In every row.</summary>
    Enterprise,

    /// <summary>The period. In every row, so that a file of another period cannot slip in.</summary>
    Period,

    /// <summary>A count that measures are made of.</summary>
    Count,

    /// <summary>The raw value of an indicator that no counts stand behind.</summary>
    Value,

    /// <summary>A rate that follows from counts of the same file. May be left out; where it is given it must agree with them.</summary>
    Rate,

    /// <summary>An item of a checklist: 是 or 否; empty where it does not apply.</summary>
    ChecklistItem,

    /// <summary>A grade of the department.</summary>
    Grade,
}
