using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>Reasons that lie in the text itself: what was said before, and what is said instead.</summary>
internal static class ChangeReason
{
    private const string Before = "原为";
    private const string After = "改为";

    /// <summary>The difference of two values; of two contexts only the entries that differ.</summary>
    /// <param name="decision">What says it.</param>
    /// <param name="row">The row, or empty.</param>
    /// <param name="old">What was said; <see langword="null"/> for nothing.</param>
    /// <param name="next">What is said instead; <see langword="null"/> for nothing.</param>
    public static MatchReason Of(string decision, string row, FeelValue? old, FeelValue? next) => new(
        decision, row, old is FeelContext was && next is FeelContext now ? Differences(was, now) : Whole(old, next), []);

    private static List<MatchAnnotation> Differences(FeelContext old, FeelContext next) =>
    [
        .. from name in old.Entries.Concat(next.Entries).Select(entry => entry.Key).Distinct()
           let was = old.Find(name)
           let now = next.Find(name)
           where !Equals(was, now)
           select new MatchAnnotation(name, $"{was ?? FeelNull.Value} → {now ?? FeelNull.Value}"),
    ];

    private static List<MatchAnnotation> Whole(FeelValue? old, FeelValue? next) =>
    [
        .. old is null ? [] : new[] { new MatchAnnotation(Before, old.ToString()) },
        .. next is null ? [] : new[] { new MatchAnnotation(After, next.ToString()) },
    ];
}
