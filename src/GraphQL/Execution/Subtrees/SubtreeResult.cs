using System.Collections.Immutable;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution.Subtrees;

/// <summary>The whole value of a field, in one of several forms.</summary>
public sealed class SubtreeResult : IDiscardable
{
    private SubtreeResult()
    {
    }

    /// <summary>The field is null.</summary>
    public static SubtreeResult Null { get; } = new();

    internal JsonPiece? Json { get; private init; }

    internal SubtreeBuilder? Tree { get; private init; }

    internal GraphQLError? Error { get; private init; }

    /// <summary>Errors inside the value, each with its path from the field on.</summary>
    internal ImmutableArray<GraphQLError> InnerErrors { get; private init; } = [];

    /// <summary>The value as JSON, which is copied into the response as it is.</summary>
    /// <param name="utf8">
    /// One complete JSON value that has every selected field under its response name, in order, and null wherever an error of
    /// <paramref name="errors"/> is. It is not checked.
    /// </param>
    /// <param name="owner">Disposed of when the response was written, for instance to hand back rented memory.</param>
    /// <param name="errors">Errors inside the value; the path of each is taken to begin below the field.</param>
    public static SubtreeResult FromJson(ReadOnlyMemory<byte> utf8, IDisposable? owner = null, params ImmutableArray<GraphQLError> errors) =>
        new() { Json = new JsonPiece(utf8, owner), InnerErrors = errors };

    /// <summary>The value as nodes, of which some fields may be left to the executor.</summary>
    /// <param name="tree">The builder, with its root set.</param>
    public static SubtreeResult FromTree(SubtreeBuilder tree) => new() { Tree = tree };

    /// <summary>The field failed.</summary>
    /// <param name="error">The error; path and places are added.</param>
    public static SubtreeResult Failed(GraphQLError error) => new() { Error = error };

    /// <summary>Hands back the memory of a result that nobody wants any more.</summary>
    void IDiscardable.Discard()
    {
        Json?.Release();
        foreach (var piece in Tree?.Owned ?? [])
        {
            piece.Release();
        }
    }
}
