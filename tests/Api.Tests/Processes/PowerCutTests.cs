using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Hosting;
using Platform.Api.Tests.Events;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Processes;

/// <summary>The process is killed without warning at random moments; what it does next loses and doubles nothing.</summary>
[Trait("Speed", "Slow")]
public sealed class PowerCutTests : IDisposable
{
    private const int Rows = 3000;
    private const int Cuts = 4;
    private const int Seed = 20260302;
    private readonly string _folder = Directory.CreateTempSubdirectory("platform-cut-").FullName;
    private readonly Random _random = new(Seed);

    [Fact]
    public async Task Program_KilledWhileImportingJudgingAndPublishing_LosesAndDoublesNothing()
    {
        var file = await WriteFileAsync();
        var data = Path.Combine(_folder, "data");
        string[] import = ["import", "enterprises", file, "--skip-bad", "--data", data];

        var cuts = await CutAsync(import, 1500);
        Assert.Equal(ExitCode.Done, (await StartedProgram.RunAsync(import)).Code);
        await AssertImportedAsync(data);

        cuts += await CutAsync(["evaluate", "--data", data], 2500);
        Assert.Equal(ExitCode.Done, (await StartedProgram.RunAsync(["evaluate", "--data", data])).Code);
        await AssertJudgedOnceAsync(data);

        cuts += await CutAsync(["--data", data, "--urls", "http://127.0.0.1:0"], 2500);
        await PublishRestAsync(data);
        Assert.True(cuts >= Cuts, $"Only {cuts} of {3 * Cuts} cuts met a running program.");
    }

    [Fact]
    public async Task Import_KilledInAllOrNothing_LeavesAllOrNothing()
    {
        var file = await WriteFileAsync();
        var data = Path.Combine(_folder, "data");
        string[] import = ["import", "enterprises", file, "--data", data];
        Assert.Equal(ExitCode.Done, (await StartedProgram.RunAsync(["migrate", "--data", data])).Code);

        for (var cut = 0; cut < Cuts; cut++)
        {
            await CutOnceAsync(import, 2500);
            await using var context = Open(data);
            Assert.Contains(await context.Enterprises.CountAsync(), new[] { 0, Rows });
            Assert.Contains(await context.Events.CountAsync(logged => logged.Name == "enterprise.registered"), new[] { 0, Rows });
        }

        Assert.Equal(ExitCode.Done, (await StartedProgram.RunAsync(import)).Code);
        await AssertImportedAsync(data);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<int> CutAsync(string[] arguments, int longest)
    {
        var met = 0;
        for (var cut = 0; cut < Cuts; cut++)
        {
            met += await CutOnceAsync(arguments, longest) ? 1 : 0;
        }

        return met;
    }

    private async Task<bool> CutOnceAsync(string[] arguments, int longest)
    {
        await using var program = StartedProgram.Start(arguments);
        await Task.Delay(_random.Next(900, 900 + longest));
        return await program.KillAsync();
    }

    private static async Task AssertImportedAsync(string data)
    {
        await using var context = Open(data);
        var registered = await context.Events.Where(logged => logged.Name == "enterprise.registered").Select(logged => logged.SubjectId).ToListAsync();

        Assert.Equal(Rows, await context.Enterprises.CountAsync());
        Assert.Equal(Rows, registered.Count);
        Assert.Equal(Rows, registered.Distinct().Count());
    }

    private static async Task AssertJudgedOnceAsync(string data)
    {
        await using var context = Open(data);
        var cases = await context.SupervisionCases.AsNoTracking().Select(found => new { found.EnterpriseId, found.RuleId, found.Episode }).ToListAsync();
        var rounds = await context.Negotiations.AsNoTracking().Select(found => found.Subject.EnterpriseId).ToListAsync();

        Assert.Equal(Rows, await context.Judgements.CountAsync());
        Assert.Equal(Rows - (Rows / 3), rounds.Count);
        Assert.Equal(rounds.Count, rounds.Distinct().Count());
        Assert.True(cases.Count >= Rows / 3);
        Assert.Equal(cases.Count, cases.Distinct().Count());
    }

    private static async Task PublishRestAsync(string data)
    {
        await using (var program = StartedProgram.Start(["--data", data, "--urls", "http://127.0.0.1:0"]))
        {
            await program.EndpointAsync();
            await using var watched = Open(data);
            for (var tries = 0; tries < 300 && await watched.UnpublishedEvents.AnyAsync(); tries++)
            {
                await Task.Delay(100);
            }
        }

        await using var context = Open(data);
        Assert.True(await LogAudit.AssertWholeAsync(context) > Rows);
    }

    private async Task<string> WriteFileAsync()
    {
        var path = Path.Combine(_folder, "enterprises.csv");
        var lines = Enumerable.Range(1, Rows).Select(number => $"{CreditCodes.Of(number)},测试{number}有限公司,,C3465,330784001,private,{20 + (number % 400)},{number % 20},否,否,2015-01-01,{(number % 3 == 0 ? "abnormal" : "active")}");
        await File.WriteAllLinesAsync(path, lines.Prepend(SmallCounty.Header));
        return path;
    }

    private static SqliteContext Open(string data) => new(new DbContextOptionsBuilder<SqliteContext>()
        .UseSqlite($"Data Source={Path.Combine(data, "platform.db")};Pooling=False;Default Timeout=30").Options);
}
