namespace Platform.Domain.Indicators.Catalogues;

/// <summary>A grade of a department and the raw value it stands for.</summary>
/// <param name="Name">As the department writes it.</param>
/// <param name="Value">Raw value in the indicator's unit.</param>
public sealed record Grade(string Name, double Value);
