namespace Platform.Conformance.Index;

/// <summary>A pipeline or its data cannot be used; the message says what and where.</summary>
internal sealed class PipelineException(string message) : Exception(message);
