using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Types.Changes;

/// <summary>A difference between two schemas that clients may notice.</summary>
public sealed class SchemaChange
{
    private readonly GraphQLError _text;

    internal SchemaChange(bool isBreaking, string coordinate, GraphQLError text)
    {
        IsBreaking = isBreaking;
        Coordinate = coordinate;
        _text = text;
    }

    /// <summary>The kind of change, such as <c>FIELD_REMOVED</c>.</summary>
    public string Code => _text.Code;

    /// <summary>True if operations that were valid may not be any more; false if clients may meet what they do not expect.</summary>
    public bool IsBreaking { get; }

    /// <summary>The coordinate of the element that changed.</summary>
    public string Coordinate { get; }

    /// <summary>What changed, in English.</summary>
    public string Description => _text.Message;

    /// <summary>What changed, in a language.</summary>
    /// <param name="language">The reader's language as a tag, such as <c>zh-CN</c>.</param>
    public string Render(string language) => _text.Render(language);

    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {Description}";
}
