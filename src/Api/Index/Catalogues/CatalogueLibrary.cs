using System.Globalization;
using Platform.Api.Policies;
using Platform.Api.Policies.Life;
using Platform.Domain.Indicators;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Api.Index.Catalogues;

/// <summary>
/// All catalogues of this deployment: a folder for each id, in it <c>catalogue.json</c>, the newest version, and a file
/// <c>catalogue.until-YEAR.json</c> for each earlier one, YEAR being the last year that it was in force for. Earlier versions
/// may lie in a folder of the deployment's own.
/// </summary>
public sealed class CatalogueLibrary
{
    private const string Newest = "catalogue.json";
    private const string EarlierPrefix = "catalogue.until-";
    private readonly Dictionary<string, List<CatalogueEdition>> _delivered;
    private readonly UnitList _units;
    private volatile Dictionary<string, List<CatalogueEdition>> _editions;

    private CatalogueLibrary(IEnumerable<CatalogueEdition> editions, UnitList units)
    {
        _units = units;
        _editions = _delivered = editions.GroupBy(edition => edition.Id)
            .ToDictionary(group => group.Key, group => group.OrderBy(edition => edition.LastYear).ToList(), StringComparer.Ordinal);
    }

    /// <summary>The newest version of each catalogue; the ones in earnest first, by id.</summary>
    public IReadOnlyList<CatalogueEdition> All =>
    [
        .. _editions.Values.Select(versions => versions[^1])
            .OrderBy(edition => edition.Catalogue.Header.IsExample).ThenBy(edition => edition.Id, StringComparer.Ordinal),
    ];

    /// <summary>The newest version of a catalogue; <see langword="null"/> for an unknown one.</summary>
    public CatalogueEdition? Find(string id) => _editions.GetValueOrDefault(id)?[^1];

    /// <summary>The version that is in force for a year; <see langword="null"/> for an unknown catalogue.</summary>
    public CatalogueEdition? Find(string id, int year) => _editions.GetValueOrDefault(id)?.First(edition => year <= edition.LastYear);

    /// <param name="directory">The delivered catalogues, and the units.</param>
    /// <param name="earlier">A folder of the same layout with earlier versions; <see langword="null"/> for none.</param>
    /// <exception cref="InvalidPackException">At least one document is wrong, or the folder is not there; every problem is named.</exception>
    public static CatalogueLibrary Read(string directory, string? earlier = null)
    {
        var problems = new List<PackProblem>();
        if (earlier is not null && !Directory.Exists(earlier))
        {
            throw new InvalidPackException([new PackProblem("Platform:EarlierCatalogues", $"There is no folder {earlier}.")]);
        }

        var (units, wrong) = CatalogueReader.ReadUnits(File.ReadAllText(Path.Combine(directory, "units.json")));
        problems.AddRange(wrong.Select(problem => AsPackProblem("indicators/units.json", problem)));
        var editions = units is null ? [] : new[] { directory, earlier }.OfType<string>().SelectMany(Directory.EnumerateDirectories)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "catalogue*.json"))
            .Order(StringComparer.Ordinal)
            .Select(path => Read(path, units, problems))
            .OfType<CatalogueEdition>()
            .ToList();
        problems.AddRange(editions.GroupBy(edition => edition.Id).Where(group => group.All(edition => edition.LastYear != int.MaxValue))
            .Select(group => new PackProblem($"indicators/{group.Key}", $"There is no {Newest}.")));
        return problems.Count == 0 && units is not null ? new CatalogueLibrary(editions, units) : throw new InvalidPackException(problems);
    }

    /// <summary>What is wrong with the text of a catalogue; nothing is thrown for any text.</summary>
    public CatalogueReading Check(string text) => CatalogueReader.Read(text, _units);

    /// <summary>Takes in what was published: a text is in force from the year of its first day on.</summary>
    public void Apply(PolicyTimeline timeline)
    {
        var editions = _delivered.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        foreach (var document in timeline.Publications.GroupBy(entry => (entry.Division, entry.Document)))
        {
            if (PackDocument.Parse(document.Key.Document) is { Kind: PackDocumentKind.Catalogue } catalogue && editions.TryGetValue(catalogue.Id, out var delivered))
            {
                editions[catalogue.Id] = With(delivered, timeline, timeline.SpansOf(document.Key.Division, document.Key.Document));
            }
        }

        _editions = editions;
    }

    private List<CatalogueEdition> With(List<CatalogueEdition> delivered, PolicyTimeline timeline, IReadOnlyList<DocumentSpan> spans)
    {
        var editions = delivered;
        foreach (var span in spans)
        {
            var catalogue = span.VersionId is { } version ? Check(timeline.Texts[version].Content).Catalogue : delivered[^1].Catalogue;
            if (catalogue is not null)
            {
                editions = [.. EndedBefore(editions, span.From.Year), new CatalogueEdition(catalogue, _units, int.MaxValue)];
            }
        }

        return editions;
    }

    private IEnumerable<CatalogueEdition> EndedBefore(IEnumerable<CatalogueEdition> editions, int year)
    {
        foreach (var edition in editions)
        {
            if (edition.LastYear < year)
            {
                yield return edition;
            }
            else
            {
                yield return new CatalogueEdition(edition.Catalogue, _units, year - 1);
                yield break;
            }
        }
    }

    private static CatalogueEdition? Read(string path, UnitList units, List<PackProblem> problems)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(path));
        var name = $"indicators/{folder}/{Path.GetFileName(path)}";
        if (LastYearOf(Path.GetFileName(path)) is not { } lastYear)
        {
            problems.Add(new PackProblem(name, $"A catalogue is called {Newest} or {EarlierPrefix}YEAR.json."));
            return null;
        }

        var reading = CatalogueReader.Read(File.ReadAllText(path), units);
        problems.AddRange(reading.Problems.Select(problem => AsPackProblem(name, problem)));
        if (reading.Catalogue is { } found && found.Header.Id != folder)
        {
            problems.Add(new PackProblem(name, $"$.id: The id is {found.Header.Id}, the folder {folder}."));
        }

        return reading.Catalogue is { } catalogue ? new CatalogueEdition(catalogue, units, lastYear) : null;
    }

    private static int? LastYearOf(string file)
    {
        if (file == Newest)
        {
            return int.MaxValue;
        }

        var year = file.StartsWith(EarlierPrefix, StringComparison.Ordinal) ? file[EarlierPrefix.Length..^".json".Length] : "";
        return int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : null;
    }

    private static PackProblem AsPackProblem(string file, IndicatorProblem problem) => new(file, $"{problem.Path}: {problem.En}");
}
