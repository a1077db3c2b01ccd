using System.Text.Json;

namespace Platform.Domain.Indicators.Catalogues;

/// <summary>
/// Reads a catalogue document (<c>docs/index.md</c>, section "The catalogue"). A document is either wholly right, or
/// refused with everything that is wrong with it, each with its JSON path.
/// </summary>
public sealed partial class CatalogueReader
{
    private readonly List<IndicatorProblem> _problems = [];
    private readonly HashSet<string> _codes = [];
    private readonly HashSet<string> _countsUsed = [];
    private readonly UnitList _units;
    private HashSet<string> _counts = [];

    private CatalogueReader(UnitList units) => _units = units;

    /// <summary>Reads a catalogue.</summary>
    /// <param name="json">The text of <c>catalogue.json</c>.</param>
    /// <param name="units">The closed list of units.</param>
    public static CatalogueReading Read(string json, UnitList units)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(units);
        var reader = new CatalogueReader(units);
        using var document = reader.Parse(json);
        return document is null ? new(null, reader._problems) : reader.Catalogue(document.RootElement);
    }

    /// <summary>Reads the closed list of units.</summary>
    /// <param name="json">The text of <c>units.json</c>: an object with a list <c>units</c> of <c>code</c>, <c>names</c>, <c>plausible</c> and, where they hold, <c>whole</c> and <c>hundredths</c>.</param>
    /// <returns>The list, or null and what is wrong.</returns>
    public static (UnitList? Units, IReadOnlyList<IndicatorProblem> Problems) ReadUnits(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reader = new CatalogueReader(new UnitList([]));
        using var document = reader.Parse(json);
        if (document is null)
        {
            return (null, reader._problems);
        }

        var units = new Dictionary<string, Unit>();
        foreach (var item in new LocatedElement(document.RootElement, "$", reader._problems).Items("units", 1))
        {
            item.OnlyMembers("code", "names", "plausible", "whole", "hundredths");
            var code = item.Text("code");
            item.Required("plausible");
            var range = ReadPlausible(item) ?? new(double.NegativeInfinity, double.PositiveInfinity);
            if (!units.TryAdd(code, new(code, item.Names("names"), range, item.Flag("whole"), item.Flag("hundredths"))))
            {
                item.Report(CatalogueProblems.DuplicateCode($"{item.Path}.code", code));
            }
        }

        return (reader._problems.Count == 0 ? new UnitList(units.Values) : null, reader._problems);
    }

    private JsonDocument? Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException exception)
        {
            _problems.Add(CatalogueProblems.NotJson(
                exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0, exception.Message));
            return null;
        }
    }

    private CatalogueReading Catalogue(JsonElement element)
    {
        var document = new LocatedElement(element, "$", _problems);
        document.OnlyMembers(
            "id", "version", "names", "source", "example", "rankCoverage", "bands", "classes", "redLines",
            "publication", "deliveries", "counts", "root");
        var header = new CatalogueHeader(
            Code(document, "id"), document.Text("version"), document.Names("names"), document.Text("source"),
            document.Flag("example"));
        var rules = Rules(document);
        var root = document.Required("root") is { IsObject: true } top ? Group(top, 1) : null;
        if (root is null && document.Member("root") is { } wrong)
        {
            wrong.OnlyMembers();
        }

        ReportUnusedCounts(document, rules);
        return _problems.Count > 0 || root is null
            ? new(null, _problems)
            : new(new IndicatorCatalogue(header, root, rules, CatalogueHash.Of(element)), _problems);
    }

    private void ReportUnusedCounts(LocatedElement document, CatalogueRules rules)
    {
        for (var i = 0; i < rules.Counts.Length; i++)
        {
            if (!_countsUsed.Contains(rules.Counts[i].Id))
            {
                document.Report(CatalogueProblems.UnusedCount($"$.counts[{i}].id", rules.Counts[i].Id));
            }
        }
    }

    private static string Code(LocatedElement element, string name)
    {
        var code = element.Text(name);
        if (code.Length > 0 && !IsCode(code))
        {
            element.Report(CatalogueProblems.BadCode($"{element.Path}.{name}", code));
        }

        return code;
    }

    private static string UniqueCode(LocatedElement element, string name, HashSet<string> taken)
    {
        var code = Code(element, name);
        if (code.Length > 0 && !taken.Add(code))
        {
            element.Report(CatalogueProblems.DuplicateCode($"{element.Path}.{name}", code));
        }

        return code;
    }

    private static bool IsCode(string code) =>
        char.IsAsciiLetter(code[0]) && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
}
