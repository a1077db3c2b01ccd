using System.Globalization;
using Platform.Api.Policies;
using Platform.Domain.Indicators;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Api.Index.Catalogues;

/// <summary>
/// All catalogues of this deployment: a folder for each id, in it <c>catalogue.json</c>, the newest version, and a file
/// <c>catalogue.until-YEAR.json</c> for each earlier one, YEAR being the last year that it was in force for.
/// </summary>
public sealed class CatalogueLibrary
{
    private const string Newest = "catalogue.json";
    private const string EarlierPrefix = "catalogue.until-";
    private readonly Dictionary<string, List<CatalogueEdition>> _editions;

    private CatalogueLibrary(IEnumerable<CatalogueEdition> editions) => _editions = editions
        .GroupBy(edition => edition.Id)
        .ToDictionary(group => group.Key, group => group.OrderBy(edition => edition.LastYear).ToList(), StringComparer.Ordinal);

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

    /// <exception cref="InvalidPackException">At least one document is wrong; every problem is named.</exception>
    public static CatalogueLibrary Read(string directory)
    {
        var problems = new List<PackProblem>();
        var (units, wrong) = CatalogueReader.ReadUnits(File.ReadAllText(Path.Combine(directory, "units.json")));
        problems.AddRange(wrong.Select(problem => AsPackProblem("indicators/units.json", problem)));
        var editions = units is null ? [] : Directory.EnumerateDirectories(directory)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "catalogue*.json"))
            .Order(StringComparer.Ordinal)
            .Select(path => Read(path, units, problems))
            .OfType<CatalogueEdition>()
            .ToList();
        problems.AddRange(editions.GroupBy(edition => edition.Id).Where(group => group.All(edition => edition.LastYear != int.MaxValue))
            .Select(group => new PackProblem($"indicators/{group.Key}", $"There is no {Newest}.")));
        return problems.Count == 0 ? new CatalogueLibrary(editions) : throw new InvalidPackException(problems);
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
