namespace Platform.GraphQL.Errors;

/// <summary>
/// Thrown by a resolver to fail its field on purpose: unlike any other exception, its error is sent to the client as it is.
/// </summary>
public sealed class GraphQLRequestException : Exception
{
    /// <summary>Fails with a complete error; path and places are added where the field stands.</summary>
    /// <param name="error">The error.</param>
    public GraphQLRequestException(GraphQLError error)
        : base(error.Message) => Error = error;

    /// <summary>Fails with a text that is the same in every language.</summary>
    /// <param name="code">Stable, UPPER_SNAKE.</param>
    /// <param name="message">The text for the client.</param>
    public GraphQLRequestException(string code, string message)
        : this(GraphQLError.Create(code, message))
    {
    }

    /// <summary>The error.</summary>
    public GraphQLError Error { get; }
}
