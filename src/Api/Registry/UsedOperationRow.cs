namespace Platform.Api.Registry;

/// <summary>An operation that clients sent, without its values.</summary>
public sealed class UsedOperationRow
{
    /// <summary>SHA-256 of the document, 64 hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>The name that the document gives it.</summary>
    public string? Name { get; init; }

    /// <summary>The document with this operation only; texts are empty and numbers 0.</summary>
    public required string Document { get; init; }

    /// <summary>What of the schema it uses, as coordinates.</summary>
    public required List<string> Coordinates { get; init; }

    public required DateTimeOffset FirstUsedAt { get; init; }
}

/// <summary>How often an operation was used on a day, by callers of one kind.</summary>
public sealed class OperationUse
{
    /// <summary>The day in China.</summary>
    public required DateOnly Day { get; init; }

    public required string OperationHash { get; init; }

    /// <summary>Roles of the callers, joined by commas; empty for those who were not signed in. Never who somebody is.</summary>
    public required string Roles { get; init; }

    /// <summary>What the client calls itself (<c>GraphQL-Client-Name</c>); empty if it does not say.</summary>
    public required string Client { get; init; }

    public required long Count { get; set; }
}
