using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Hosting;
using Platform.Api.Index.Boards;
using Platform.Api.Tests.Running;
using Platform.Domain.Indicators.Regions;

namespace Platform.Api.Tests.Index;

/// <summary>What is kept of regions: the same bits as computed anew, and never of older data.</summary>
public sealed class RegionPartsTests(DeliveryCounties counties) : IClassFixture<DeliveryCounties>
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Parts_DeletedAndComputedAnew_AreTheSameBytes(DatabaseProvider provider)
    {
        var platform = await counties.OnAsync(provider);
        await IndexCounty.DeliverHealthAsync(platform, 2011, "9,10");
        await AskAsync(platform, 2011);
        var first = await StoredAsync(platform, 2011);

        await DeleteAsync(platform, 2011);
        await AskAsync(platform, 2011);
        var second = await StoredAsync(platform, 2011);

        Assert.Equal(first.Content, second.Content);
        var whole = await platform.Services.GetRequiredService<IndexBoards>().GetAsync("negotiation-index", 2011, BoardAudience.Officers, BoardScope.Everything, default);
        Assert.Equal(first.Content, RegionPartFormat.Write([.. whole.RegionParts()]));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Parts_AfterARestart_AreReadAndNotComputed(DatabaseProvider provider)
    {
        var platform = await counties.OnAsync(provider);
        await IndexCounty.DeliverHealthAsync(platform, 2012, "9,10");
        await AskAsync(platform, 2012);
        var stored = await StoredAsync(platform, 2012);
        await TamperAsync(platform, stored, part => part with { Employees = 1 });

        Restart(platform);

        var board = await AskAsync(platform, 2012);
        Assert.All(board.Parts, part => Assert.Equal(1, part.Employees));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Parts_AfterADeliveryOrAChange_AreComputedAnew(DatabaseProvider provider)
    {
        var platform = await counties.OnAsync(provider);
        await IndexCounty.DeliverHealthAsync(platform, 2013, "9,10");
        await AskAsync(platform, 2013);
        var before = await StoredAsync(platform, 2013);

        await IndexCounty.DeliverHealthAsync(platform, 2013, "5,10", isCorrection: true);
        await AskAsync(platform, 2013);
        var corrected = await StoredAsync(platform, 2013);
        await IndexCounty.ChangeFirstAsync(platform, "指数企业0", 7000);
        await AskAsync(platform, 2013);
        var changed = await StoredAsync(platform, 2013);

        Assert.Equal([before.LastDelivery + 1, before.LastDelivery + 1], new[] { corrected.LastDelivery, changed.LastDelivery });
        Assert.NotEqual(before.Content, corrected.Content);
        Assert.NotEqual(corrected.Content, changed.Content);
        Assert.True(changed.Changes > corrected.Changes);
    }

    [Theory]
    [InlineData("basis")]
    [InlineData("content")]
    public async Task Parts_OfAnotherCatalogueOrDamaged_AreComputedAnew(string what)
    {
        var platform = await counties.OnAsync(DatabaseProvider.Sqlite);
        var year = what == "basis" ? 2014 : 2015;
        await IndexCounty.DeliverHealthAsync(platform, year, "9,10");
        await AskAsync(platform, year);
        var stored = await StoredAsync(platform, year);

        await using (var context = platform.OpenContext())
        {
            await context.Database.ExecuteSqlAsync(what == "basis"
                ? (FormattableString)$"update index_region_parts set basis = 'another' where year = {year}"
                : $"update index_region_parts set content = {new byte[] { 1, 2, 3 }} where year = {year}");
        }

        Restart(platform);
        await AskAsync(platform, year);

        var again = await StoredAsync(platform, year);
        Assert.Equal(stored.Basis, again.Basis);
        Assert.Equal(stored.Content, again.Content);
    }

    private static Task<RegionBoard> AskAsync(RunningPlatform platform, int year) =>
        platform.Services.GetRequiredService<RegionBoards>().GetAsync("negotiation-index", year, BoardAudience.Officers, default);

    // What is kept in memory alone is gone after a start.
    private static void Restart(RunningPlatform platform)
    {
        platform.Services.GetRequiredService<RegionBoards>().Forget();
        platform.Services.GetRequiredService<IndexBoards>().Forget();
    }

    private static async Task<StoredRegionParts> StoredAsync(RunningPlatform platform, int year)
    {
        await using var context = platform.OpenContext();
        return await context.RegionParts.AsNoTracking().SingleAsync(parts => parts.Year == year && parts.Audience == BoardAudience.Officers);
    }

    private static async Task DeleteAsync(RunningPlatform platform, int year)
    {
        await using var context = platform.OpenContext();
        Assert.Equal(1, await context.RegionParts.Where(parts => parts.Year == year).ExecuteDeleteAsync());
        Restart(platform);
    }

    private static async Task TamperAsync(RunningPlatform platform, StoredRegionParts stored, Func<RegionPart, RegionPart> change)
    {
        stored.Content = RegionPartFormat.Write([.. (RegionPartFormat.Read(stored.Content) ?? []).Select(change)]);
        await using var context = platform.OpenContext();
        context.Update(stored);
        await context.SaveChangesAsync();
    }
}
