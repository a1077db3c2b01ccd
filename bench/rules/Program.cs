using System.Globalization;
using System.Text.Json;
using Platform.Bench.Rules;

switch (args)
{
    case ["ifelse"]:
        Console.Write(new MadeTable(Measurements.Rules).ToCSharp());
        return 0;
    case ["export", var path]:
        Measurements.Export(path);
        return 0;
    case ["measure", ..]:
        return Measure(args.Contains("--json"), Array.IndexOf(args, "--peers") is var place and > 0 ? args[place + 1] : null);
    case ["population", var connection, var enterprises, ..]:
        await new PopulationMeasurements(figure => Print(figure, args.Contains("--json")), connection).RunAsync(int.Parse(enterprises, CultureInfo.InvariantCulture));
        return 0;
    default:
        Console.Error.WriteLine("Usage: ifelse | export FILE | measure [--peers FILE] [--json] | population CONNECTION ENTERPRISES [--json]");
        return 2;
}

static void Print(Figure figure, bool json) => Console.WriteLine(json ? figure.ToJson() : figure.ToRow());

static int Measure(bool json, string? peers)
{
    if (!json)
    {
        Console.WriteLine("| what | value | peer | ours to the peer's |\n|---|---|---|---|");
    }

    void Report(Figure figure) => Print(figure, json);
    var rates = peers is null ? [] : File.ReadLines(peers).Select(line => JsonDocument.Parse(line).RootElement)
        .Select(peer => (peer.GetProperty("peer").GetString() ?? "", peer.GetProperty("rate").GetDouble())).ToList();
    new Measurements(Report).Run(rates);
    new SessionMeasurements(Report).Run();
    new JoinMeasurements(Report).Run();
    new PackMeasurements(Report).Run();
    return 0;
}
