namespace Platform.Domain.Enterprises;

/// <summary>A section of GB/T 4754-2017 (门类) with the divisions (大类) in it.</summary>
/// <param name="Letter">The section's letter, A to T.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="FirstDivision">Its first two-digit division.</param>
/// <param name="LastDivision">Its last two-digit division, not before the first.</param>
public sealed record IndustrySection(char Letter, string Name, int FirstDivision, int LastDivision);
