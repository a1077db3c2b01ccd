using System.Collections.Concurrent;
using Platform.Api.Policies.Life;
using Platform.Domain;
using Platform.Domain.Statutes;

namespace Platform.Api.Policies;

/// <summary>
/// All packs of this deployment, with the published texts in the place of the delivered ones for their days. The nearest
/// division with rules of its own decides.
/// </summary>
public sealed class PackLibrary(IReadOnlyList<PolicyPack> packs)
{
    private readonly ConcurrentDictionary<string, Lazy<PolicyPack>> _composed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _hashes = new(StringComparer.Ordinal);
    private volatile PolicyTimeline _timeline = PolicyTimeline.Empty;

    /// <summary>The packs as delivered with the platform.</summary>
    public IReadOnlyList<PolicyPack> Packs { get; } = packs;

    /// <summary>What was published.</summary>
    public PolicyTimeline Timeline => _timeline;

    /// <summary>The packs with what applies on a date.</summary>
    public IEnumerable<PolicyPack> On(DateOnly date) => Packs.Select(pack => Compose(pack, _timeline, date, null));

    /// <summary>The pack for a division on a date: that of the division itself or of the nearest one above.</summary>
    /// <returns><see langword="null"/> where no pack is in force.</returns>
    public PolicyPack? Find(string division, DateOnly date) =>
        FindDelivered(division, date) is { } pack ? Compose(pack, _timeline, date, null) : null;

    /// <summary>The pack that applied for a division at an instant, by what was published until then.</summary>
    /// <returns><see langword="null"/> where no pack was in force.</returns>
    public PolicyPack? FindAsOf(string division, DateTimeOffset instant) =>
        FindDelivered(division, ChinaTime.DateOf(instant)) is { } pack ? Compose(pack, _timeline, ChinaTime.DateOf(instant), instant) : null;

    /// <summary>The pack of a content, whether it applies now or did at any time; <see langword="null"/> for an unknown one.</summary>
    public PolicyPack? FindByHash(string contentHash)
    {
        if (Packs.FirstOrDefault(pack => pack.ContentHash == contentHash) is { } delivered)
        {
            return delivered;
        }

        var timeline = _timeline;
        var states = from pack in Packs
                     from known in timeline.Publications.Where(entry => entry.Division == pack.Manifest.Division)
                     from turn in timeline.Publications.Where(entry => entry.Division == pack.Manifest.Division && entry.Sequence <= known.Sequence)
                     select (Pack: pack, Versions: timeline.VersionsFor(pack.Manifest, turn.EffectiveFrom, known.PublishedAt));
        return states.Where(state => state.Versions.Count > 0 && HashOf(state.Pack, timeline, state.Versions) == contentHash)
            .Select(state => Compose(state.Pack, timeline, state.Versions)).FirstOrDefault();
    }

    public Law? LawFor(string division, DateOnly date) => Find(division, date)?.LawOn(date);

    /// <summary>Takes in what was published. Packs of today and of days to come that do not fit together change nothing.</summary>
    /// <exception cref="InvalidPackException">A published text does not fit the delivered pack; what was known before still applies.</exception>
    public void Apply(PolicyTimeline timeline, DateOnly today)
    {
        foreach (var pack in Packs)
        {
            var turns = timeline.Publications.Where(entry => entry.Division == pack.Manifest.Division && entry.EffectiveFrom > today).Select(entry => entry.EffectiveFrom);
            foreach (var date in turns.Append(today).Distinct())
            {
                Compose(pack, timeline, date, null);
            }
        }

        _timeline = timeline;
    }

    private PolicyPack? FindDelivered(string division, DateOnly date) => Packs
        .Where(pack => division.StartsWith(pack.Manifest.Division, StringComparison.Ordinal) && pack.IsInForceOn(date))
        .MaxBy(pack => (pack.Manifest.Division.Length, pack.Manifest.InForceFrom));

    private PolicyPack Compose(PolicyPack pack, PolicyTimeline timeline, DateOnly date, DateTimeOffset? knownAt) =>
        timeline.Publications.Count == 0 ? pack : Compose(pack, timeline, timeline.VersionsFor(pack.Manifest, date, knownAt));

    private PolicyPack Compose(PolicyPack pack, PolicyTimeline timeline, SortedDictionary<string, long> versions)
    {
        if (versions.Count == 0)
        {
            return pack;
        }

        var key = KeyOf(pack, versions);
        try
        {
            return _composed.GetOrAdd(key, _ => new Lazy<PolicyPack>(() => Read(pack, timeline, versions))).Value;
        }
        catch (InvalidPackException)
        {
            _composed.TryRemove(key, out _);
            throw;
        }
    }

    private static PolicyPack Read(PolicyPack pack, PolicyTimeline timeline, SortedDictionary<string, long> versions)
    {
        var (composed, problems) = PackReader.ReadOne(pack.Files.Folder, pack.Files.ReplacedWith(timeline.TextsOf(versions)));
        return composed ?? throw new InvalidPackException(problems);
    }

    private string HashOf(PolicyPack pack, PolicyTimeline timeline, SortedDictionary<string, long> versions) => _hashes.GetOrAdd(
        KeyOf(pack, versions),
        _ => new PackFiles(pack.Files.Folder, pack.Files.ReplacedWith(timeline.TextsOf(versions))) { CalendarPath = pack.Files.CalendarPath }.Hash());

    private static string KeyOf(PolicyPack pack, SortedDictionary<string, long> versions) =>
        $"{pack.ContentHash} {string.Join(' ', versions.Select(entry => $"{entry.Key}={entry.Value}"))}";
}
