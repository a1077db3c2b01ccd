namespace Platform.Rules.Dmn;

/// <summary>A remark on the diagram (6.3.4).</summary>
/// <param name="Id">Id in the XML.</param>
/// <param name="Text">The remark.</param>
public sealed record TextAnnotation(string Id, string Text);
