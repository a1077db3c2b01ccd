namespace Platform.Api.Index.Deliveries;

/// <summary>One delivered number. Written once, never changed or deleted.</summary>
public sealed class StoredFigure
{
    public long DeliveryId { get; init; }

    public long EnterpriseId { get; init; }

    /// <summary>Code of the template's column.</summary>
    public required string Code { get; init; }

    /// <summary>In the column's unit; a checklist item is 1 or 0, a grade the value that it stands for.</summary>
    public double Value { get; init; }
}
