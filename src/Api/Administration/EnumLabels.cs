using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Api.GraphQL;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.Api.Administration;

/// <summary>A language of the platform's texts.</summary>
public enum Locale
{
    Zh,
    En,
}

/// <summary>A member of an enum as people read it.</summary>
/// <param name="Value">The member.</param>
/// <param name="Label">A few words, for lists and forms.</param>
/// <param name="Description">The whole description.</param>
[ObjectType]
public sealed record EnumLabel(string Value, string Label, string? Description, bool IsDeprecated);

/// <summary>The words for enum members, from the descriptions of the contract.</summary>
[ResolversFor("Query")]
public static partial class EnumLabelQueries
{
    public static IReadOnlyList<EnumLabel>? EnumLabels(string @enum, Locale? locale, SchemaTexts texts, ResolveContext context)
    {
        if (context.Schema.Types.Find(@enum) is not EnumType found || @enum.StartsWith("__", StringComparison.Ordinal))
        {
            return null;
        }

        var isChinese = locale is { } asked ? asked == Locale.Zh : SchemaTexts.IsChinese(context.Request.Language);
        return [.. found.Values.Select(member => LabelOf(member, isChinese ? texts.Describe(member.Coordinate, "zh") : null))];
    }

    private static EnumLabel LabelOf(EnumValueDefinition member, string? chinese) => chinese is null
        ? new(member.Name, Words(member.Name), member.Description, member.DeprecationReason is not null)
        : new(member.Name, Phrase(chinese), chinese, member.DeprecationReason is not null);

    // "2：已要约。" is 已要约: without the code of the lifecycle, up to the first mark.
    private static string Phrase(string chinese)
    {
        var text = CodeOfState().Replace(chinese, "");
        var end = text.IndexOfAny(['，', '。', '；', '：', '（']);
        return end > 0 ? text[..end] : text;
    }

    // IN_FORCE is "In force".
    private static string Words(string name)
    {
        var words = name.Replace('_', ' ').ToLowerInvariant();
        return char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }

    [GeneratedRegex("^[0-9RE]+[sdx]?：")]
    private static partial Regex CodeOfState();
}
