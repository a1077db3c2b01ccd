using System.Collections.Immutable;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Errors;

/// <summary>An error as a response carries it: code, text in the reader's language, places and path.</summary>
public sealed class GraphQLError
{
    private readonly ImmutableArray<(string Name, object Value)> _arguments;
    private readonly ImmutableArray<Location> _sources;

    internal GraphQLError(
        ErrorDefinition definition,
        ImmutableArray<(string Name, object Value)> arguments,
        ImmutableArray<Location> sources)
    {
        Definition = definition;
        _arguments = arguments;
        _sources = sources;
    }

    private GraphQLError(GraphQLError other)
    {
        Definition = other.Definition;
        _arguments = other._arguments;
        _sources = other._sources;
        Path = other.Path;
        Extensions = other.Extensions;
        Cause = other.Cause;
    }

    /// <summary>The kind of error.</summary>
    public ErrorDefinition Definition { get; }

    /// <summary>The stable code, UPPER_SNAKE.</summary>
    public string Code => Definition.Code;

    /// <summary>The English text.</summary>
    public string Message => Render(chinese: false);

    /// <summary>The places in the documents, in order of importance; empty if the error has none.</summary>
    public ImmutableArray<SourceLocation> Locations => [.. _sources.Select(source => source.ToSourceLocation())];

    /// <summary>The response path of the field that failed; empty if the error concerns no field.</summary>
    public ImmutableArray<PathSegment> Path { get; private init; } = [];

    /// <summary>Further entries of <c>extensions</c> beside <c>code</c>; values must be serialisable as JSON.</summary>
    public ImmutableDictionary<string, object?> Extensions { get; private init; } =
        ImmutableDictionary<string, object?>.Empty;

    /// <summary>The exception behind the error. It is never part of a response.</summary>
    public Exception? Cause { get; private init; }

    /// <summary>True if the error names places in a document.</summary>
    public bool HasLocations => !_sources.IsEmpty;

    /// <summary>Makes an error of the host's own, without a definition in the catalogue.</summary>
    /// <param name="code">Stable, UPPER_SNAKE.</param>
    /// <param name="message">The text, used for every language.</param>
    public static GraphQLError Create(string code, string message) =>
        new(new ErrorDefinition(code, ErrorKind.Execution, "{message}", "{message}"), [("message", message)], []);

    /// <summary>The text in a language: Chinese for every tag that begins with <c>zh</c>, otherwise English.</summary>
    /// <param name="language">The reader's language as a tag, such as <c>zh-CN</c>.</param>
    public string Render(string language) => Render(language.StartsWith("zh", StringComparison.OrdinalIgnoreCase));

    internal string Render(bool chinese) =>
        ErrorText.Render(chinese ? Definition.Chinese : Definition.English, _arguments, chinese);

    /// <summary>The same error at the given response path.</summary>
    /// <param name="path">From the root of the response to the field.</param>
    public GraphQLError WithPath(ImmutableArray<PathSegment> path) => new(this) { Path = path };

    /// <summary>The same error with one more entry in <see cref="Extensions"/>.</summary>
    /// <param name="name">The entry's name; <c>code</c> is taken.</param>
    /// <param name="value">The entry's value.</param>
    public GraphQLError WithExtension(string name, object? value) =>
        new(this) { Extensions = Extensions.SetItem(name, value) };

    /// <summary>The same error with the exception behind it.</summary>
    /// <param name="cause">The exception.</param>
    public GraphQLError WithCause(Exception cause) => new(this) { Cause = cause };

    /// <summary>The same error at other places of the document.</summary>
    /// <param name="nodes">The nodes to point at.</param>
    public GraphQLError WithNodes(IEnumerable<SyntaxNode> nodes) =>
        new GraphQLError(Definition, _arguments, [.. nodes.Select(node => node.Location).Where(location => !location.Source.IsSynthetic)])
        {
            Path = Path,
            Extensions = Extensions,
            Cause = Cause,
        };

    /// <summary>The same error without the question "Did you mean …?", which gives away names of the schema.</summary>
    internal GraphQLError WithoutSuggestions() =>
        new GraphQLError(Definition, [.. _arguments.Select(WithoutSuggestion)], _sources)
        {
            Path = Path,
            Extensions = Extensions,
            Cause = Cause,
        };

    /// <summary>Text, then every place on a line of its own.</summary>
    public override string ToString() =>
        string.Join("\n", Locations.Select(location => $"  at {location}").Prepend($"{Message} [{Code}]"));

    /// <summary>The text as a further sentence of another error's text.</summary>
    internal ErrorPhrase Spaced() => new($" {Message}", Render(chinese: true));

    private static (string Name, object Value) WithoutSuggestion((string Name, object Value) argument) => argument.Value switch
    {
        GraphQLError nested => (argument.Name, nested.WithoutSuggestions()),
        _ when argument.Name == ErrorText.SuggestionPlace => (argument.Name, ErrorPhrase.Empty),
        _ => argument,
    };
}
