using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Hosting;
using Platform.Api.Index.Boards;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Index;

public sealed class KeptFiguresTests(DeliveryCounties counties) : IClassFixture<DeliveryCounties>
{
    [Fact]
    public async Task Figures_AfterAChangeOfAnEnterprise_AreNotReadAgain()
    {
        var platform = await counties.OnAsync(DatabaseProvider.Sqlite);
        await IndexCounty.DeliverHealthAsync(platform, 2011, "9,10");
        var before = await BoardAsync(platform, 2011);

        await IndexCounty.ChangeFirstAsync(platform, "另名", 40);
        var after = await BoardAsync(platform, 2011);

        Assert.NotSame(before, after);
        Assert.Same(before.Figures, after.Figures);
    }

    [Fact]
    public async Task Figures_AfterACorrection_AreReadAgain()
    {
        var platform = await counties.OnAsync(DatabaseProvider.Sqlite);
        await IndexCounty.DeliverHealthAsync(platform, 2012, "9,10");
        var before = await BoardAsync(platform, 2012);

        await IndexCounty.DeliverHealthAsync(platform, 2012, "5,10", isCorrection: true);
        var after = await BoardAsync(platform, 2012);

        Assert.Equal(9, before.Figures.ValueOf("health_examined", 0));
        Assert.Equal(5, after.Figures.ValueOf("health_examined", 0));
    }

    private static async Task<IndexBoard> BoardAsync(RunningPlatform platform, int year) =>
        await platform.Services.GetRequiredService<IndexBoards>().GetAsync("negotiation-index", year, BoardAudience.Officers, IndexCounty.Scope, default);
}
