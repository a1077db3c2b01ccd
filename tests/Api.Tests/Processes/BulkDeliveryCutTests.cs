using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Processes;

/// <summary>A bulk of deliveries is killed while it runs; the next run goes on and nothing is lost, doubled or half.</summary>
[Trait("Speed", "Slow")]
public sealed class BulkDeliveryCutTests : IDisposable
{
    private const int Enterprises = 400;
    private const int FirstYear = 1961;
    private const int Files = 60;
    private readonly string _folder = Directory.CreateTempSubdirectory("platform-bulk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [PostgreSqlTheory]
    [OnPostgreSql]
    public async Task Bulk_KilledInTheMiddle_IsCompletedByTheNextRun(DatabaseProvider provider)
    {
        var connection = await PostgreSqlServer.CreateDatabaseAsync();
        try
        {
            await using var context = new PostgresContext(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(connection).Options);
            string[] host = ["--data", Path.Combine(_folder, "data"), "--provider", provider.ToString(), "--connection", connection];
            Assert.Equal(ExitCode.Done, (await StartedProgram.RunAsync(["import", "enterprises", WriteRegister(), .. host])).Code);
            string[] bulk = ["deliver", "--bulk", WriteDeliveries(), .. host];

            var taken = await CutAsync(bulk, context);
            var (code, output, _) = await StartedProgram.RunAsync(bulk);

            Assert.Equal(ExitCode.Done, code);
            Assert.InRange(taken, 1, Files - 1);
            Assert.Matches($@"Passed over +{taken}\n", output);
            Assert.Matches($@"Taken +{Files - taken} \({(Files - taken) * Enterprises} rows\)", output);
            await AssertWholeAsync(context);
        }
        finally
        {
            await PostgreSqlServer.DropDatabaseAsync(connection);
        }
    }

    // How many files were in when the power went.
    private static async Task<int> CutAsync(string[] bulk, PlatformContext context)
    {
        await using var program = StartedProgram.Start(bulk);
        for (var tries = 0; tries < 3000 && await context.Deliveries.CountAsync() < 3; tries++)
        {
            await Task.Delay(10);
        }

        Assert.True(await program.KillAsync(), "The program had ended before it could be killed.");
        return await context.Deliveries.CountAsync();
    }

    private static async Task AssertWholeAsync(PlatformContext context)
    {
        Assert.Equal(Files, await context.Deliveries.CountAsync());
        Assert.Equal(Files * Enterprises, await context.DeliveredRows.CountAsync());
        Assert.Equal(2 * Files * Enterprises, await context.DeliveredFigures.CountAsync());
        Assert.Equal(Files, await context.Deliveries.Select(delivery => delivery.Period).Distinct().CountAsync());
    }

    private string WriteRegister()
    {
        var path = Path.Combine(_folder, "register.csv");
        File.WriteAllLines(path, Enumerable.Range(1, Enterprises).Select(number => $"{CreditCodes.Of(number)},报送企业{number},C3465,330784001,private,{20 + number}")
            .Prepend("creditCode,name,industry,division,kind,employees"));
        return path;
    }

    private string WriteDeliveries()
    {
        var directory = Directory.CreateDirectory(Path.Combine(_folder, "deliveries")).FullName;
        foreach (var year in Enumerable.Range(FirstYear, Files))
        {
            var rows = Enumerable.Range(1, Enterprises).Select(number => $"{CreditCodes.Of(number)},{year},{number % 9},{9 + (number % 5)}");
            File.WriteAllLines(Path.Combine(directory, $"卫健_{year}.csv"), rows.Prepend("enterprise,period,health_examined,health_examinations_due"));
        }

        return directory;
    }
}
