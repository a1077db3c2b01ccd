namespace Platform.Domain.Negotiations.Records;

/// <summary>A side's handing over of agenda, names and data.</summary>
/// <param name="Side">The side.</param>
/// <param name="On">When.</param>
public sealed record MaterialsExchange(Side Side, DateOnly On);
