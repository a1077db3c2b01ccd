namespace Platform.GraphQL.Requests;

/// <summary>The text of a document as a key: equal if all bytes are.</summary>
internal readonly struct DocumentText : IEquatable<DocumentText>
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly int _hash;

    internal DocumentText(ReadOnlyMemory<byte> utf8)
    {
        _utf8 = utf8;
        var hash = default(HashCode);
        hash.AddBytes(utf8.Span);
        _hash = hash.ToHashCode();
    }

    public bool Equals(DocumentText other) => _hash == other._hash && _utf8.Span.SequenceEqual(other._utf8.Span);

    public override bool Equals(object? obj) => obj is DocumentText other && Equals(other);

    public override int GetHashCode() => _hash;

    /// <summary>The same text in memory of its own, since that of a request does not last.</summary>
    internal DocumentText Copy() => new(_utf8.ToArray());

    internal ReadOnlyMemory<byte> Utf8 => _utf8;
}
