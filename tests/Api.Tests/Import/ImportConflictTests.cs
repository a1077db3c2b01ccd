using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Data;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Import;
using Platform.Api.Tests.Running;
using Platform.Domain.Enterprises;
using Platform.Domain.Regions;

namespace Platform.Api.Tests.Import;

/// <summary>An import meets somebody who changes the same enterprise.</summary>
public sealed class ImportConflictTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Row = "改名五金有限公司,甲一,C3465,330784115,private,420,180,是,否,2015-01-01,active";

    [Fact]
    public async Task Import_WhenAnEnterpriseChangesTwiceMeanwhile_TakesTheRowAtTheThirdAttempt()
    {
        var report = await ImportAsync(1, changes: 2);

        Assert.Empty(report.Errors);
        Assert.Equal(1, report.Updated);
    }

    [Fact]
    public async Task Import_WhenAnEnterpriseChangesAgainAndAgain_ReportsTheRow()
    {
        var report = await ImportAsync(2, changes: 3);

        Assert.Equal(["2 IMPORT_CHANGED_MEANWHILE"], report.Errors.Select(row => $"{row.Line} {row.Error.Code}"));
        Assert.Equal(0, report.Updated);
    }

    [Fact]
    public async Task Import_WithMistakesFoundAtDifferentTimes_ListsThemByLine()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        var rows = $"{CreditCodes.Of(601)},女多,,C3465,330784115,private,10,20,否,否,,active\n{CreditCodes.Of(602)},无区,,C3465,999999999,private,10,2,否,否,,active\n";

        var answer = await platform.AskAsync(
            "mutation($csv: String!) { importEnterprises(input: {csv: $csv, source: \"测试\"}) { rowErrors { line } } }", new { csv = $"{SmallCounty.Header}\n{rows}" }, People.Administrator);

        Assert.Equal(["2", "3"], answer.Texts("importEnterprises.rowErrors", "line"));
    }

    private async Task<ImportReport> ImportAsync(int enterprise, int changes)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        var code = CreditCodes.Of(enterprise);
        var import = new EnterpriseImport(
            platform.Services.GetRequiredService<WriteSessions>(),
            platform.Services.GetRequiredService<IndustryClassification>(),
            platform.Services.GetRequiredService<RegionTree>(),
            new MeddlingClock(platform, code, changes));
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{SmallCounty.Header}\n{code},{Row}\n"));
        return await import.RunAsync(file, new ImportOptions("测试", ImportMode.SkipBadRows, Caller.System), null, CancellationToken.None);
    }

    /// <summary>Asked for the time, which the import does between reading and saving, it changes the enterprise.</summary>
    private sealed class MeddlingClock(RunningPlatform platform, string code, int changes) : TimeProvider
    {
        private int _left = changes;

        public override DateTimeOffset GetUtcNow()
        {
            if (_left-- > 0)
            {
                using var context = platform.OpenContext();
                context.Database.ExecuteSql($"UPDATE enterprises SET version = version + 1 WHERE credit_code = {code}");
            }

            return platform.Clock.GetUtcNow();
        }
    }
}
