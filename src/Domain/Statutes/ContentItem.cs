namespace Platform.Domain.Statutes;

/// <summary>A topic that a wage agreement is to cover.</summary>
/// <param name="Id">Id in the pack's vocabulary.</param>
/// <param name="Name">Chinese name.</param>
public sealed record ContentItem(string Id, string Name);
