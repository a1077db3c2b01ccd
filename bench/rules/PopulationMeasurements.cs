using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Evaluation;
using Platform.Api.Policies;
using Platform.Api.Policies.Life.Impact;
using Platform.Domain;
using Platform.Domain.Regions;

namespace Platform.Bench.Rules;

/// <summary>The shipped packs over a province of enterprises that stand in PostgreSQL, by the platform's own way of reading them.</summary>
internal sealed class PopulationMeasurements(Action<Figure> report, string connection)
{
    private const int Hundred = 100_000;
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "policies", "330784");
    private readonly DateOnly _today = ChinaTime.DateOf(TimeProvider.System.GetUtcNow());

    internal async Task RunAsync(int enterprises)
    {
        var pack = Read();
        if (!await IsFilledAsync(enterprises))
        {
            await new PopulationFill(connection, pack).RunAsync(enterprises, _today);
        }

        await ReadAsync(pack, enterprises);
        await EvaluateAsync(pack, enterprises);
        foreach (var draft in PopulationDrafts.All(pack, _today))
        {
            // A server is warm; the first time compiles what the second only runs.
            await PreviewAsync(pack, draft, "first");
            await PreviewAsync(pack, draft, "again");
        }

        report(new Figure("largest resident memory of the program, all of this", Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0, "MiB"));
    }

    private async Task ReadAsync(PolicyPack pack, int enterprises)
    {
        var watch = Stopwatch.StartNew();
        var bytes = 0L;
        var read = 0;
        await foreach (var batch in new JudgedPopulation(Open).ReadAsync(await DivisionsAsync(), CancellationToken.None))
        {
            read += batch.Count;
            bytes += Enumerable.Range(0, batch.Count).Sum(place => (long)batch.Inputs(place).Length);
        }

        Expect(read == enterprises, $"{read} of {enterprises} enterprises were read.");
        report(new Figure($"{enterprises:N0} enterprises read from PostgreSQL, {bytes / 1048576:N0} MiB of inputs for {pack.Vocabulary.Inputs.Count} names", watch.Elapsed.TotalSeconds, "s"));
    }

    private async Task EvaluateAsync(PolicyPack pack, int enterprises)
    {
        string[] policies = [.. PolicyOutcomes.DecidingIn(pack)];
        var population = new PopulationTable(pack.RuleVocabulary, new CountedDaysOn(pack.Calendar, _today), (_, _) => true);
        var census = new PopulationCensus(pack, policies, population);
        var (filling, evaluating) = (new Stopwatch(), new Stopwatch());
        var all = Stopwatch.StartNew();
        var applied = 0L;
        await foreach (var batch in new JudgedPopulation(Open).ReadAsync(await DivisionsAsync(), CancellationToken.None))
        {
            filling.Start();
            population.Fill(batch);
            filling.Stop();
            evaluating.Start();
            applied += census.Run();
            evaluating.Stop();
        }

        var tables = policies.SelectMany(policy => pack.Policies[policy].Compiled.Tables).ToList();
        var what = $"{string.Join(", ", policies)}: {tables.Count} tables, {tables.Sum(table => table.Table.Rules.Count)} rules";
        Expect(applied > enterprises, $"Only {applied} rows matched.");
        report(new Figure("the same into columns", filling.Elapsed.TotalSeconds, "s"));
        report(new Figure($"the same evaluated, {what}; {applied:N0} rows apply", evaluating.Elapsed.TotalSeconds, "s"));
        report(new Figure("read, into columns and evaluated in one go, reading ahead", all.Elapsed.TotalSeconds, "s"));
        report(new Figure("largest resident memory of the program until then", Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0, "MiB"));
    }

    private async Task PreviewAsync(PolicyPack before, PopulationDraft draft, string turn)
    {
        var spent = ProcessorTime();
        var preview = new ImpactPreview(Open, new PackLibrary([before]), TimeProvider.System);
        var impact = await preview.RunAsync(before, Read(new Dictionary<string, string> { [draft.Document] = draft.Content }), CancellationToken.None);
        // One day more or less turns a rule for hardly anybody; what is measured is that everybody is compared.
        Expect(impact.Entered + impact.Left + impact.Changed > 0 || draft.Document == PackDocument.Calendar, $"{draft.What} changes nothing.");
        report(new Figure(
            $"{turn}: impact of {draft.What} over {impact.Enterprises:N0}: {impact.Entered:N0} enter, {impact.Left:N0} leave, {impact.Changed:N0} change; per {Hundred:N0}",
            impact.Milliseconds / 1000.0 * Hundred / impact.Enterprises, "s"));
        report(new Figure("    processor time of the program for it, without PostgreSQL's; per 100,000", (ProcessorTime() - spent) * Hundred / impact.Enterprises, "s"));
    }

    // A database that was filled by an earlier run is measured again as it is.
    private async Task<bool> IsFilledAsync(int enterprises)
    {
        await using var context = Open();
        return await context.Database.CanConnectAsync() && !(await context.Database.GetPendingMigrationsAsync()).Any() && await context.Judgements.CountAsync() == enterprises;
    }

    private static double ProcessorTime() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    private async Task<List<DivisionCode>> DivisionsAsync()
    {
        await using var context = Open();
        return await context.Enterprises.Select(enterprise => enterprise.Division).Distinct().ToListAsync();
    }

    private PostgresContext Open() => new(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(connection).Options);

    private static PolicyPack Read(IReadOnlyDictionary<string, string>? replaced = null)
    {
        var (pack, problems) = PackReader.ReadOne(Folder, replaced);
        return pack ?? throw new InvalidDataException(string.Join('\n', problems));
    }

    private static void Expect(bool isSo, string otherwise)
    {
        if (!isSo)
        {
            throw new InvalidDataException(otherwise);
        }
    }
}
