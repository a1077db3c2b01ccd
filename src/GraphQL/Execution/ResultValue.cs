namespace Platform.GraphQL.Execution;

/// <summary>What a slot of the result tree holds.</summary>
internal enum ResultKind : byte
{
    Null,
    True,
    False,
    Integer,
    Double,
    Number,
    Text,
    Utf8Text,
    Json,
    Node,
    Deferred,
}

/// <summary>A slot of the result tree. Numbers and booleans live in the slot itself.</summary>
internal readonly struct ResultValue
{
    internal readonly object? Reference;
    internal readonly long Bits;
    internal readonly ResultKind Kind;

    internal ResultValue(ResultKind kind, long bits = 0)
    {
        Kind = kind;
        Bits = bits;
    }

    internal ResultValue(ResultKind kind, object reference)
    {
        Kind = kind;
        Reference = reference;
    }

    internal bool IsNull => Kind == ResultKind.Null;
}
