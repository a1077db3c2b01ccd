using System.Reflection;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Binding;

/// <summary>A place where a schema and its C# do not fit.</summary>
public sealed class BindingMismatch
{
    private readonly GraphQLError _error;

    internal BindingMismatch(GraphQLError error, MemberInfo? member)
    {
        _error = error;
        Member = member switch
        {
            null => null,
            Type type => MemberNames.Describe(type),
            _ => MemberNames.Describe(member),
        };
    }

    /// <summary>The kind of mismatch, UPPER_SNAKE.</summary>
    public string Code => _error.Code;

    /// <summary>What does not fit, in English.</summary>
    public string Message => _error.Message;

    /// <summary>File, line and column in the schema; <see langword="null"/> if the schema has no such place.</summary>
    public SourceLocation? Location => _error.HasLocations ? _error.Locations[0] : null;

    /// <summary>The C# type or member, such as <c>EnterpriseQueries.Enterprises</c>; <see langword="null"/> if there is none.</summary>
    public string? Member { get; }

    /// <summary>What does not fit, in a language.</summary>
    /// <param name="language">The reader's language as a tag, such as <c>zh-CN</c>.</param>
    public string Render(string language) => _error.Render(language);

    /// <summary>Place, member, message and code on one line.</summary>
    public override string ToString()
    {
        var places = string.Join(" ", new[] { Location?.ToString(), Member }.Where(place => place is not null));
        return $"{places}: {Message} [{Code}]";
    }
}
