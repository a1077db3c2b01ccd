using System.Globalization;
using CsvHelper;
using Platform.Domain.Enterprises;
using Platform.Domain.Regions;

namespace Platform.Api.Seed;

/// <summary>The code tables that travel with the packs: administrative divisions and sections of industry.</summary>
public sealed class CodeTables
{
    private CodeTables(RegionTree regions, IndustryClassification industries) => (Regions, Industries) = (regions, industries);

    public RegionTree Regions { get; }

    public IndustryClassification Industries { get; }

    /// <exception cref="FormatException">A table is wrong.</exception>
    public static CodeTables Read(string directory) => new(
        RegionTree.Create([.. Rows(Path.Combine(directory, "divisions.csv")).Select(row => Region.Create(row["code"], row["name"], English(row)).Expect())]).Expect(),
        IndustryClassification.Create([.. Rows(Path.Combine(directory, "industries.csv")).Select(ReadSection)]).Expect());

    // A county may be added without English names.
    private static string? English(Dictionary<string, string> row) => row.GetValueOrDefault("english") is { Length: > 0 } name ? name : null;

    private static IndustrySection ReadSection(Dictionary<string, string> row)
    {
        var range = row["division_range"].Split('-');
        return new IndustrySection(
            row["section"][0], row["name"], int.Parse(range[0], CultureInfo.InvariantCulture), int.Parse(range[^1], CultureInfo.InvariantCulture));
    }

    private static List<Dictionary<string, string>> Rows(string path)
    {
        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var header = csv.HeaderRecord ?? [];
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(header.ToDictionary(name => name, name => csv.GetField(name) ?? ""));
        }

        return rows;
    }
}
