namespace Platform.GraphQL.Execution;

/// <summary>Memory that a response needs until it was written.</summary>
internal abstract class ResponseMemory
{
    /// <summary>Hands the memory back. A second call does nothing.</summary>
    internal abstract void Release();
}
