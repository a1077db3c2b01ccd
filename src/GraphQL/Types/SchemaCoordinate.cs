using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>
/// The written name of one element of a schema: <c>Type</c>, <c>Type.member</c>, <c>Type.field(argument:)</c>,
/// <c>@directive</c> or <c>@directive(argument:)</c>.
/// </summary>
/// <param name="IsDirective">Whether it names a directive rather than a type.</param>
/// <param name="Name">The type or directive.</param>
/// <param name="Member">The field, input field or enum value; <see langword="null"/> if it names none.</param>
/// <param name="Argument">The argument; <see langword="null"/> if it names none.</param>
// https://spec.graphql.org/September2025/#sec-Schema-Coordinates
public sealed record SchemaCoordinate(bool IsDirective, string Name, string? Member, string? Argument)
{
    /// <summary>Reads a coordinate.</summary>
    /// <param name="text">The coordinate, without white space.</param>
    /// <exception cref="GraphQLSyntaxException">The text is no coordinate.</exception>
    // https://spec.graphql.org/September2025/#SchemaCoordinate
    public static SchemaCoordinate Parse(string text)
    {
        var isDirective = text.StartsWith('@');
        var rest = isDirective ? text[1..] : text;
        var (path, argument) = CutArgument(rest);
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var name = dot < 0 ? path : path[..dot];
        var member = dot < 0 ? null : path[(dot + 1)..];

        var isOrphan = argument is not null && member is null && !isDirective;
        var isComplete = IsName(name) && (member is null || (IsName(member) && !isDirective)) && (argument is null || IsName(argument));
        return isComplete && !isOrphan ? new SchemaCoordinate(isDirective, name, member, argument) : throw Invalid(text);
    }

    /// <summary>The element that the coordinate means.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns><see langword="null"/> if the schema has no such element.</returns>
    public ISchemaElement? FindIn(Schema schema)
    {
        if (IsDirective)
        {
            var directive = schema.Directives.Find(Name);
            return Argument is null ? directive : directive?.Arguments.Find(Argument);
        }

        var type = schema.Types.Find(Name);
        return (type, Member, Argument) switch
        {
            (_, null, _) => type,
            (FieldsType fields, _, null) => fields.Fields.Find(Member),
            (FieldsType fields, _, _) => fields.Fields.Find(Member)?.Arguments.Find(Argument),
            (InputObjectType input, _, null) => input.Fields.Find(Member),
            (EnumType values, _, null) => values.Values.Find(Member),
            _ => null,
        };
    }

    /// <summary>The coordinate as it is written.</summary>
    public override string ToString()
    {
        var member = Member is null ? "" : $".{Member}";
        var argument = Argument is null ? "" : $"({Argument}:)";
        return $"{(IsDirective ? "@" : "")}{Name}{member}{argument}";
    }

    private static (string Path, string? Argument) CutArgument(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return open >= 0 && text.EndsWith(":)", StringComparison.Ordinal)
            ? (text[..open], text[(open + 1)..^2])
            : (text, null);
    }

    private static bool IsName(string text) =>
        text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');

    private static GraphQLSyntaxException Invalid(string text) =>
        new(SyntaxErrors.InvalidCoordinate.At(new Location(new SourceText(text), 0, text.Length), ("coordinate", text)));
}
