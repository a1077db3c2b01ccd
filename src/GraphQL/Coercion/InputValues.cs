namespace Platform.GraphQL.Coercion;

/// <summary>
/// The coerced form of input. Null is <see langword="null"/>; an Int is an <see cref="int"/>, a Float a <see cref="double"/>,
/// a String or ID a <see cref="string"/>, a Boolean a <see cref="bool"/>, an enum value its definition, a list an array of
/// objects, an input object an <see cref="InputObjectValue"/>, a custom scalar what its coercion made of it.
/// </summary>
public static class InputValues
{
    /// <summary>Stands where nothing was given, which differs from a null that was given.</summary>
    public static object NotGiven { get; } = new NotGivenValue();

    internal static object True { get; } = true;

    internal static object False { get; } = false;

    /// <summary>Whether something was given, be it null.</summary>
    /// <param name="value">A coerced value.</param>
    public static bool IsGiven(object? value) => !ReferenceEquals(value, NotGiven);

    private sealed class NotGivenValue
    {
        public override string ToString() => "(not given)";
    }
}
