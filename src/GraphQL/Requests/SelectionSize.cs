using Platform.GraphQL.Language;

namespace Platform.GraphQL.Requests;

/// <summary>The size of a selection with its fragments spread. Numbers that would not fit stay enormous.</summary>
/// <param name="Fields">All fields.</param>
/// <param name="TopFields">The fields that are in no other field.</param>
/// <param name="Aliases">The fields with an alias.</param>
/// <param name="Directives">The directives.</param>
/// <param name="Depth">The levels of fields.</param>
/// <param name="IntrospectionDepth">The levels of fields below <c>__schema</c> and <c>__type</c>.</param>
internal readonly record struct SelectionSize(
    long Fields, long TopFields, long Aliases, long Directives, int Depth, int IntrospectionDepth)
{
    private const long Enormous = long.MaxValue / 4;

    internal static SelectionSize OfField(FieldNode field, SelectionSize below) => new(
        Fields: Math.Min(below.Fields + 1, Enormous),
        TopFields: 1,
        Aliases: Math.Min(below.Aliases + (field.Alias is null ? 0 : 1), Enormous),
        Directives: below.Directives,
        Depth: below.Depth + 1,
        IntrospectionDepth: field.Name.Value is "__schema" or "__type" ? below.Depth : below.IntrospectionDepth);

    /// <summary>Both together.</summary>
    /// <param name="other">The size of a selection beside.</param>
    /// <param name="directives">The directives on that selection itself.</param>
    internal SelectionSize With(SelectionSize other, int directives) => new(
        Math.Min(Fields + other.Fields, Enormous),
        Math.Min(TopFields + other.TopFields, Enormous),
        Math.Min(Aliases + other.Aliases, Enormous),
        Math.Min(Directives + other.Directives + directives, Enormous),
        Math.Max(Depth, other.Depth),
        Math.Max(IntrospectionDepth, other.IntrospectionDepth));
}
