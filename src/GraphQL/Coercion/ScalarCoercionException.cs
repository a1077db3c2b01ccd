using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Coercion;

/// <summary>Thrown by a scalar's coercion for a value that does not fit.</summary>
public sealed class ScalarCoercionException : Exception
{
    /// <summary>Refuses a value with a text that is the same in every language.</summary>
    /// <param name="message">The text for the client.</param>
    public ScalarCoercionException(string message)
        : this(message, message)
    {
    }

    /// <summary>Refuses a value.</summary>
    /// <param name="english">The English text for the client.</param>
    /// <param name="chinese">The Chinese text for the client.</param>
    /// <param name="cause">The exception behind it, if any; never shown.</param>
    public ScalarCoercionException(string english, string chinese, Exception? cause = null)
        : base(english, cause) => Error = CoercionErrors.ScalarRefused.Create(("reason", new ErrorPhrase(english, chinese)));

    internal ScalarCoercionException(GraphQLError error)
        : base(error.Message)
    {
        Error = error;
        NamesType = true;
    }

    /// <summary>Why the value does not fit.</summary>
    public GraphQLError Error { get; }

    /// <summary>Whether the text already says which type was expected, as that of a built-in scalar does.</summary>
    internal bool NamesType { get; }
}
