namespace Platform.Api.Policies.Life;

/// <summary>The text of a published version.</summary>
public sealed record PublishedText(string Content, string? Cases);

/// <summary>Which published texts apply on which days, as known at which moment. Immutable.</summary>
/// <param name="publications">All entries, in their order.</param>
/// <param name="texts">The texts of the versions in them, by version.</param>
public sealed class PolicyTimeline(IReadOnlyList<PolicyPublication> publications, IReadOnlyDictionary<long, PublishedText> texts)
{
    public static readonly PolicyTimeline Empty = new([], new Dictionary<long, PublishedText>());

    public IReadOnlyList<PolicyPublication> Publications => publications;

    public IReadOnlyDictionary<long, PublishedText> Texts => texts;

    /// <summary>Number of the last entry; 0 for none.</summary>
    public long Last { get; } = publications.Count == 0 ? 0 : publications[^1].Sequence;

    /// <summary>The entries of one document.</summary>
    public IEnumerable<PolicyPublication> Of(string division, string document) =>
        publications.Where(entry => entry.Division == division && entry.Document == document);

    /// <summary>Number of the last entry of a document; 0 for none.</summary>
    public long LastOf(string division, string document) => Of(division, document).Select(entry => entry.Sequence).LastOrDefault();

    /// <summary>The entry that decides about a document on a day; <see langword="null"/> for the delivered text.</summary>
    public static PolicyPublication? Deciding(IEnumerable<PolicyPublication> entries, DateOnly date) =>
        entries.Where(entry => entry.EffectiveFrom <= date).MaxBy(entry => (entry.EffectiveFrom, entry.Sequence));

    /// <summary>The days on which each text of a document applies, as far as is known now.</summary>
    public IReadOnlyList<DocumentSpan> SpansOf(string division, string document)
    {
        var turns = Of(division, document).GroupBy(entry => entry.EffectiveFrom).OrderBy(group => group.Key)
            .Select(group => group.MaxBy(entry => entry.Sequence)).OfType<PolicyPublication>().ToList();
        var spans = new List<DocumentSpan>();
        foreach (var turn in turns)
        {
            if (spans.Count > 0)
            {
                spans[^1] = spans[^1] with { Until = turn.EffectiveFrom.AddDays(-1) };
            }

            spans.Add(new DocumentSpan(turn.VersionId, turn.EffectiveFrom, null));
        }

        return spans;
    }

    /// <summary>The versions that take the place of a pack's delivered documents on a day, by document.</summary>
    /// <param name="pack">The pack as delivered.</param>
    /// <param name="date">The day.</param>
    /// <param name="knownAt">Leaves out what was published later; <see langword="null"/> for all that is known.</param>
    public SortedDictionary<string, long> VersionsFor(PackManifest pack, DateOnly date, DateTimeOffset? knownAt)
    {
        var versions = new SortedDictionary<string, long>(StringComparer.Ordinal);

        // A pack delivered later than a publication has taken its text in, or was meant to end it.
        var entries = publications.Where(entry => entry.Division == pack.Division && entry.EffectiveFrom >= pack.InForceFrom
            && (knownAt is null || entry.PublishedAt <= knownAt) && PackDocument.Parse(entry.Document) is { Kind: not PackDocumentKind.Catalogue });
        foreach (var document in entries.GroupBy(entry => entry.Document))
        {
            if (Deciding(document, date)?.VersionId is { } version)
            {
                versions[document.Key] = version;
            }
        }

        return versions;
    }

    /// <summary>The texts of versions, cases included, by document.</summary>
    public IEnumerable<KeyValuePair<string, string>> TextsOf(IReadOnlyDictionary<string, long> versions) =>
        versions.SelectMany(entry => TextsOf(entry.Key, texts[entry.Value]));

    /// <summary>The documents that a text replaces.</summary>
    public static IEnumerable<KeyValuePair<string, string>> TextsOf(string document, PublishedText text)
    {
        yield return KeyValuePair.Create(document, text.Content);
        if (text.Cases is { } cases && PackDocument.Parse(document) is { Kind: PackDocumentKind.Policy } policy)
        {
            yield return KeyValuePair.Create(PackDocument.CasesOf(policy.Id), cases);
        }
    }
}
