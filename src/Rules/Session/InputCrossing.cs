namespace Platform.Rules.Session;

/// <summary>An elapsed input that moves on.</summary>
/// <param name="Input">Its name.</param>
/// <param name="Before">Its value on the day before.</param>
/// <param name="After">Its value on the day.</param>
public sealed record InputCrossing(string Input, int Before, int After);
