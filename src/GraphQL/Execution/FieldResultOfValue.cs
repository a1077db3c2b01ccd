using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution;

/// <summary>What a resolver returns that may fail on purpose without throwing: a value, or an error for the client.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct FieldResult<T>
{
    private readonly T? _value;

    internal FieldResult(T? value, GraphQLError? error)
    {
        _value = value;
        Error = error;
    }

    /// <summary>The error; <see langword="null"/> if there is a value.</summary>
    public GraphQLError? Error { get; }

    /// <summary>The value; meaningless while <see cref="Error"/> is set.</summary>
    public T Value => _value!; // The type of the value says whether it may be null.
}
