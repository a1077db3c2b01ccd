using System.Text;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Evaluation;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Evaluation;

public sealed class JudgedPopulationTests
{
    [Fact]
    public Task Read_OnSqlite_GivesTheTextsThatAreStored() => AssertReadAsync(DatabaseProvider.Sqlite);

    [PostgreSqlFact]
    public Task Read_OnPostgreSql_GivesTheTextsThatAreStored() => AssertReadAsync(DatabaseProvider.PostgreSql);

    // The long one is larger than what a database sends at once, and than the memory of a batch at first.
    private static async Task AssertReadAsync(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);
        await SmallCounty.LoadAsync(platform);
        await using var context = platform.OpenContext();
        string[] inputs = ["{}", """{"industryDivision":"G60","industryName":"快递\"𠀀\""}""", $$"""{"a":"{{new string('多', 4_000_000)}}"}""", ""];
        var judged = await context.Enterprises.OrderBy(enterprise => enterprise.Id).Take(inputs.Length).ToListAsync();
        await context.Judgements.ExecuteDeleteAsync();
        context.Judgements.AddRange(judged.Zip(inputs, (enterprise, text) => new Judgement { EnterpriseId = enterprise.Id, PackHash = "", Inputs = text }));
        await context.SaveChangesAsync();

        var read = new List<(long, string)>();
        await foreach (var batch in new JudgedPopulation(platform.OpenContext).ReadAsync([.. judged.Select(enterprise => enterprise.Division).Distinct()], CancellationToken.None))
        {
            read.AddRange(Enumerable.Range(0, batch.Count).Select(place => (batch[place], Encoding.UTF8.GetString(batch.Inputs(place)))));
        }

        Assert.Equal(judged.Zip(inputs, (enterprise, text) => (enterprise.Id, text)), read);
    }
}
