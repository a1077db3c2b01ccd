using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Hosting;
using Platform.Api.Index.Deliveries;

namespace Platform.Api.Tests.Index;

public sealed class DeliveryFileTests(DeliveryCounties counties) : IClassFixture<DeliveryCounties>, IDisposable
{
    private const string Header = "enterprise,period,health_examined,health_examinations_due";
    private readonly string _directory = Directory.CreateTempSubdirectory("drop-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task DropFolder_WithAGoodAndABadFile_MovesEachAndReportsTheMistakes()
    {
        var (folder, clock) = await FolderAsync();
        await WriteAsync("卫健_2021.csv", "9,10", 2021);
        await WriteAsync("卫健_2022.csv", "-9,10", 2022);

        var growing = await folder.TakeAsync(default);
        clock.Set(clock.GetUtcNow().AddSeconds(10));
        var taken = await folder.TakeAsync(default);

        Assert.Empty(growing);
        Assert.Equal(2, taken.Count);
        Assert.True(File.Exists(Path.Combine(_directory, "done", "卫健_2021.csv")));
        var report = await File.ReadAllLinesAsync(Path.Combine(_directory, "refused", "卫健_2022.csv.report.csv"));
        Assert.Equal(("line,column,code,zh,en", "2,health_examined,negative"), (report[0], string.Join(',', report[1].Split(',')[..3])));
    }

    [Fact]
    public async Task DropFolder_WithAFileOfAnotherName_RefusesIt()
    {
        var (folder, clock) = await FolderAsync();
        await WriteAsync("卫健.csv", "9,10", 2021);

        await folder.TakeAsync(default);
        clock.Set(clock.GetUtcNow().AddSeconds(10));
        var taken = await folder.TakeAsync(default);

        Assert.Equal("DELIVERY_FILE_NAME", Assert.Single(taken).Report.Refusal?.Code);
        Assert.Contains("DELIVERY_FILE_NAME", await File.ReadAllTextAsync(Path.Combine(_directory, "refused", "卫健.csv.report.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bulk_RunAgainAfterABreak_PassesOverWhatWasTaken()
    {
        var platform = await counties.OnAsync(DatabaseProvider.Sqlite);
        var bulk = platform.Services.GetRequiredService<BulkDelivery>();
        await WriteAsync("卫健_2015.csv", "9,10", 2015);
        var first = await bulk.RunAsync(_directory, "测试", null, default);
        await WriteAsync("卫健_2016.csv", "9,10", 2016);
        await WriteAsync("卫健_2017.csv", "11,10", 2017);

        var second = await bulk.RunAsync(_directory, "测试", null, default);

        Assert.Equal((1, 1, 0, 0), (first.Files, first.Taken, first.PassedOver, first.Refused.Count));
        Assert.Equal((3, 1, 1, 1), (second.Files, second.Taken, second.PassedOver, second.Refused.Count));
    }

    [Theory]
    [InlineData("人社_2026Q2.csv", "人社", "2026Q2", false)]
    [InlineData("人社_2026Q2_correction.CSV", "人社", "2026Q2", true)]
    [InlineData("街道_2026H1_芝英镇.csv", "街道", "2026H1", false)]
    public void FileName_OfAnyForm_SaysDepartmentPeriodAndKind(string name, string department, string period, bool isCorrection)
    {
        var parsed = DeliveryFileName.Parse(name).Expect();

        Assert.Equal(new DeliveryFileName(department, period, isCorrection), parsed);
    }

    private async Task<(DropFolder Folder, SimulatedClock Clock)> FolderAsync()
    {
        var platform = await counties.OnAsync(DatabaseProvider.Sqlite);
        var clock = new SimulatedClock(TimeProvider.System, null);
        return (new DropFolder(_directory, platform.Services.GetRequiredService<DeliveryFiles>(), clock), clock);
    }

    private Task WriteAsync(string name, string figures, int year) =>
        File.WriteAllTextAsync(Path.Combine(_directory, name), $"{Header}\n{IndexCounty.Codes[0]},{year},{figures}\n");
}
