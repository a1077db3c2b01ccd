namespace Platform.Rules.Dmn;

/// <summary>A place in the XML of a model.</summary>
/// <param name="Line">Line, from 1; 0 where none is known.</param>
/// <param name="Column">Column, from 1; 0 where none is known.</param>
public readonly record struct SourceLocation(int Line, int Column);
