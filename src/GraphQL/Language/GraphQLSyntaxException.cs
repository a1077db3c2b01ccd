using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Language;

/// <summary>Thrown when a text is not GraphQL, or exceeds a limit of the parser.</summary>
public sealed class GraphQLSyntaxException : Exception
{
    /// <summary>Wraps the error.</summary>
    /// <param name="error">What is wrong, and where.</param>
    public GraphQLSyntaxException(GraphQLError error)
        : base(error.ToString()) => Error = error;

    /// <summary>What is wrong, and where; always exactly one location.</summary>
    public GraphQLError Error { get; }
}
