using System.Globalization;
using Platform.GraphQL.Errors;

namespace Platform.Api.Transport;

/// <summary>When to come back, as an error's extension and as the header <c>Retry-After</c>.</summary>
internal static class RetryHints
{
    private const string Extension = "retryAfter";
    private const int Later = 10;

    /// <summary>The error with the whole seconds after which another try can succeed.</summary>
    public static GraphQLError RetryAfter(this ErrorDefinition definition, TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(Math.Min(wait.TotalSeconds, int.MaxValue - 1)));
        return definition.Create(("seconds", seconds)).WithExtension(Extension, seconds);
    }

    /// <summary>The error with the advice to come back after a while, where nobody can know when.</summary>
    public static GraphQLError RetryLater(this GraphQLError error) => error.WithExtension(Extension, Later);

    public static void Write(HttpResponse response, IReadOnlyList<GraphQLError> errors)
    {
        if (errors is [var error, ..] && error.Extensions.TryGetValue(Extension, out var seconds))
        {
            response.Headers.RetryAfter = string.Create(CultureInfo.InvariantCulture, $"{seconds}");
        }
    }
}
