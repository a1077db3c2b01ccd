using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution;

/// <summary>Makes results of resolvers that may fail on purpose without throwing.</summary>
public static class FieldResult
{
    /// <summary>A result with a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    public static FieldResult<T> Of<T>(T value) => new(value, null);

    /// <summary>A result with an error.</summary>
    /// <typeparam name="T">The type that the value would have had.</typeparam>
    /// <param name="error">The error; path and places are added where the field stands.</param>
    public static FieldResult<T> Failed<T>(GraphQLError error) => new(default, error);
}
