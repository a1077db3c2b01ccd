using Platform.Bench.Index;
using Platform.Domain.Indicators.Catalogues;

if (args is not (["export", _, _] or ["measure", _, ..] or ["deliveries", _, _, _] or ["province", _, "deliveries" or "figures", _]))
{
    Console.Error.WriteLine("Usage: export POLICIES FOLDER | deliveries POLICIES FOLDER ENTERPRISES | province POLICIES deliveries|figures ENTERPRISES | measure POLICIES [--peers FILE] [--json]");
    return 2;
}

var (catalogue, units) = Read(args[1]);
if (args[0] == "deliveries")
{
    var divisions = File.ReadLines(Path.Combine(args[1], "..", "codes", "divisions.csv")).Select(line => line.Split(','));
    var towns = divisions.Where(division => division[2] == "town").Select(division => division[0]).ToList();
    Console.WriteLine(new DeliveryFiles(catalogue, units, towns).Write(args[2], int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture)));
    return 0;
}

if (args[0] == "province")
{
    await using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 20);
    var rows = new ProvinceRows(catalogue, units, year: 2025, output);
    Action<int> write = args[2] == "deliveries" ? rows.Deliveries : rows.Figures;
    write(int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture));
    return 0;
}

var columns = BenchData.Values(catalogue);
if (args[0] == "export")
{
    SqlExport.Write(catalogue, columns, args[2]);
    return 0;
}

var json = args.Contains("--json");
var peers = Array.IndexOf(args, "--peers") is var place and > 0 ? args[place + 1] : null;
if (!json)
{
    Console.WriteLine("| what | value | peer | ours to the peer's |\n|---|---|---|---|");
}

new Measurements(catalogue, columns, figure => Console.WriteLine(json ? figure.ToJson() : figure.ToRow())).Run(peers);
return 0;

static (IndicatorCatalogue Catalogue, UnitList Units) Read(string policies)
{
    var (units, wrong) = CatalogueReader.ReadUnits(File.ReadAllText(Path.Combine(policies, "units.json")));
    var reading = CatalogueReader.Read(
        File.ReadAllText(Path.Combine(policies, "negotiation-index", "catalogue.json")), units ?? new UnitList([]));
    return (reading.Catalogue ?? throw new InvalidDataException(string.Join('\n', wrong.Concat(reading.Problems))), units ?? new UnitList([]));
}
