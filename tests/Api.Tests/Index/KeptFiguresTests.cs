using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Hosting;
using Platform.Api.Index.Boards;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Index;

public sealed class KeptFiguresTests(DeliveryCounties counties) : IClassFixture<DeliveryCounties>
{
    private const string Header = "enterprise,period,health_examined,health_examinations_due";

    [Fact]
    public async Task Figures_AfterAChangeOfAnEnterprise_AreNotReadAgain()
    {
        var platform = await counties.OnAsync(DatabaseProvider.Sqlite);
        await DeliverAsync(platform, 2011, "9,10");
        var before = await BoardAsync(platform, 2011);

        await RenameAsync(platform, "另名");
        var after = await BoardAsync(platform, 2011);

        Assert.NotSame(before, after);
        Assert.Same(before.Figures, after.Figures);
    }

    [Fact]
    public async Task Figures_AfterACorrection_AreReadAgain()
    {
        var platform = await counties.OnAsync(DatabaseProvider.Sqlite);
        await DeliverAsync(platform, 2012, "9,10");
        var before = await BoardAsync(platform, 2012);

        await DeliverAsync(platform, 2012, "5,10", isCorrection: true);
        var after = await BoardAsync(platform, 2012);

        Assert.Equal(9, before.Figures.ValueOf("health_examined", 0));
        Assert.Equal(5, after.Figures.ValueOf("health_examined", 0));
    }

    private static async Task<IndexBoard> BoardAsync(RunningPlatform platform, int year) =>
        await platform.Services.GetRequiredService<IndexBoards>().GetAsync("negotiation-index", year, BoardAudience.Officers, IndexCounty.Scope, default);

    private static async Task DeliverAsync(RunningPlatform platform, int year, string figures, bool isCorrection = false)
    {
        var answer = await IndexCounty.SubmitAsync(platform, "卫健", $"{year}", $"{Header}\n{IndexCounty.Codes[0]},{year},{figures}\n", isCorrection);
        Assert.Equal("[]", answer["submitDelivery.errors"].GetRawText());
    }

    private static async Task RenameAsync(RunningPlatform platform, string name)
    {
        var csv = $"creditCode,name,industry,division,kind,employees\n{IndexCounty.Codes[0]},{name},C3465,{IndexCounty.Zhiying},private,40\n";
        var answer = await SmallCounty.ImportAsync(platform, csv, People.Administrator);
        Assert.Equal("[]", answer["importEnterprises.errors"].GetRawText());
    }
}
