namespace Platform.GraphQL.Binding;

/// <summary>An argument or input field of which a resolver wants to know whether it was given: left out differs from null.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Optional<T>
{
    private readonly T? _value;

    /// <summary>Something that was given.</summary>
    /// <param name="value">The value.</param>
    public Optional(T value)
    {
        _value = value;
        IsGiven = true;
    }

    /// <summary>Whether it was given, be it null.</summary>
    public bool IsGiven { get; }

    /// <summary>The value; the default of its type if none was given.</summary>
    public T Value => _value!; // The type of the value says whether it may be null; left out, it is the default.
}
