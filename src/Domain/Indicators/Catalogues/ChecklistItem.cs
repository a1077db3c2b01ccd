namespace Platform.Domain.Indicators.Catalogues;

/// <summary>One item of a checklist.</summary>
/// <param name="Code">Unique in its checklist.</param>
/// <param name="Names">What must hold.</param>
/// <param name="Weight">Over 0; relative to the other items.</param>
public sealed record ChecklistItem(string Code, LocalizedText Names, double Weight);
