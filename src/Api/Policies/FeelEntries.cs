using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies;

/// <summary>Reads entries of the contexts that decision tables return.</summary>
public static class FeelEntries
{
    public static string? Text(this FeelContext context, string key) => (context.Find(key) as FeelString)?.Value;

    public static decimal? Number(this FeelContext context, string key) => (context.Find(key) as FeelNumber)?.Value;

    /// <summary>A list of texts; a single text counts as a list of one, anything else as an empty list.</summary>
    public static IReadOnlyList<string> Texts(this FeelContext context, string key) => context.Find(key) switch
    {
        FeelList list => [.. list.Items.OfType<FeelString>().Select(item => item.Value)],
        FeelString single => [single.Value],
        _ => [],
    };

    /// <summary>A list of contexts, as tables with several outputs return them; a single one counts as a list of one.</summary>
    public static IReadOnlyList<FeelContext> Contexts(this FeelValue value) => value switch
    {
        FeelList list => [.. list.Items.OfType<FeelContext>()],
        FeelContext single => [single],
        _ => [],
    };
}
