namespace Platform.Rules.Dmn;

/// <summary>A named and typed value (7.3.3): the variable of an element, an entry of a context, a parameter.</summary>
/// <param name="Name">The name in FEEL.</param>
/// <param name="Type">The declared type; <see cref="ItemType.Any"/> where none is.</param>
public sealed record InformationItem(string Name, ItemType Type);
