namespace Platform.GraphQL.Execution;

/// <summary>A piece of JSON for the response whose memory is handed back when the response was written.</summary>
internal sealed class JsonPiece : ResponseMemory
{
    private IDisposable? _owner;

    internal JsonPiece(ReadOnlyMemory<byte> utf8, IDisposable? owner)
    {
        Utf8 = utf8;
        _owner = owner;
    }

    internal ReadOnlyMemory<byte> Utf8 { get; }

    internal override void Release()
    {
        _owner?.Dispose();
        _owner = null;
    }
}
