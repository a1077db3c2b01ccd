using Platform.Domain.Indicators.Regions;

namespace Platform.Domain.Tests.Indicators.Regions;

/// <summary>A random table of towns (in counties, in a city) by sectors by sizes, with all margins.</summary>
internal sealed class RandomCube
{
    private static readonly string[] Sectors = ["C", "G", "F"];
    private static readonly string[] Sizes = ["small", "large"];

    private readonly Dictionary<string, string[]> _towns;
    private readonly Dictionary<string, int> _counts = [];

    internal RandomCube(Random random)
    {
        var counties = Enumerable.Range(0, 3).ToDictionary(
            county => $"county {county}", county => Enumerable.Range(0, random.Next(2, 4)).Select(town => $"town {county}.{town}").ToArray());
        _towns = counties.SelectMany(county => county.Value).Select(town => (town, new[] { town })).ToDictionary();
        foreach (var (county, towns) in counties)
        {
            _towns[county] = towns;
        }

        _towns["city"] = [.. counties.Values.SelectMany(towns => towns)];
        Atoms = [.. counties.Values.SelectMany(towns => towns)
            .SelectMany(_ => Sectors, (town, sector) => (town, sector))
            .SelectMany(_ => Sizes, (pair, size) => Key(pair.town, pair.sector, size))];
        foreach (var atom in Atoms)
        {
            _counts[atom] = random.Next(4) == 0 ? random.Next(0, 10) : random.Next(5, 60);
        }

        Cells = [.. AllKeys().Select(key => new TableCell(key, Vector(key).Zip(Atoms, (on, atom) => on * _counts[atom]).Sum()))];
        Relations = [.. RelationsOf(counties)];
    }

    internal string[] Atoms { get; }

    internal TableCell[] Cells { get; }

    internal TableRelation[] Relations { get; }

    internal int[] Vector(string key)
    {
        var parts = key.Split('|');
        return [.. Atoms.Select(atom => atom.Split('|')).Select(atom =>
            _towns[parts[0]].Contains(atom[0]) && Matches(parts[1], atom[1]) && Matches(parts[2], atom[2]) ? 1 : 0)];

        static bool Matches(string part, string own) => part == "all" || part == own;
    }

    private IEnumerable<string> AllKeys() => _towns.Keys
        .SelectMany(_ => Sectors.Append("all"), (region, sector) => (region, sector))
        .SelectMany(_ => Sizes.Append("all"), (pair, size) => Key(pair.region, pair.sector, size));

    private IEnumerable<TableRelation> RelationsOf(Dictionary<string, string[]> counties)
    {
        foreach (var key in AllKeys())
        {
            var parts = key.Split('|');
            if (parts[0] == "city" || counties.ContainsKey(parts[0]))
            {
                var under = parts[0] == "city" ? [.. counties.Keys] : counties[parts[0]];
                yield return new(key, [.. under.Select(region => Key(region, parts[1], parts[2]))]);
            }

            if (parts[1] == "all")
            {
                yield return new(key, [.. Sectors.Select(sector => Key(parts[0], sector, parts[2]))]);
            }

            if (parts[2] == "all")
            {
                yield return new(key, [.. Sizes.Select(size => Key(parts[0], parts[1], size))]);
            }
        }
    }

    private static string Key(string region, string sector, string size) => $"{region}|{sector}|{size}";
}
