namespace Platform.GraphQL.Usage;

/// <summary>An operation that clients use.</summary>
/// <param name="Id">How it is named in the report, for instance the hash of its document.</param>
/// <param name="Document">Its document.</param>
/// <param name="Name">Its name in the document; <see langword="null"/> for every operation of the document.</param>
public sealed record UsedOperation(string Id, string Document, string? Name = null);
