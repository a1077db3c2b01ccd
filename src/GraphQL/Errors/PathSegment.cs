namespace Platform.GraphQL.Errors;

/// <summary>One step of a response path: a response name, or an index into a list.</summary>
public readonly record struct PathSegment
{
    private readonly int _index;

    /// <summary>A step into an object.</summary>
    /// <param name="key">The response name.</param>
    public PathSegment(string key) => Key = key;

    /// <summary>A step into a list.</summary>
    /// <param name="index">The position, from 0.</param>
    public PathSegment(int index) => _index = index;

    /// <summary>The response name; <see langword="null"/> for a step into a list.</summary>
    public string? Key { get; }

    /// <summary>The position in the list, from 0; meaningless while <see cref="Key"/> is set.</summary>
    public int Index => _index;

    /// <inheritdoc/>
    public override string ToString() => Key ?? _index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
