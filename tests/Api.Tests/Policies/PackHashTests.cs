using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Data;
using Platform.Api.Evaluation;
using Platform.Api.Events;
using Platform.Api.Hosting;
using Platform.Api.Policies;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Policies;

/// <summary>The hash stands for everything that decides, and an enterprise is judged anew when other rules come into force for it.</summary>
public sealed class PackHashTests
{
    [Fact]
    public void Hash_WhenTheCalendarChanges_IsAnother()
    {
        using var copy = new PackCopy();
        var before = copy.Read().Single().ContentHash;

        File.AppendAllText(copy.PathOf("calendar/cn.json"), "\n");

        Assert.NotEqual(before, copy.Read().Single().ContentHash);
    }

    [Fact]
    public async Task Evaluation_WhenANearerPackComesIntoForce_JudgesAnewThoughTheOldOneIsStillLoaded()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        await SmallCounty.LoadAsync(platform);
        using var copy = new PackCopy();
        copy.MoveToProvince();
        var (county, province) = (new PackReader(PackageFiles.Policies).ReadAll(), copy.Read());

        var first = await EvaluateAsync(platform, [.. province]);
        var again = await EvaluateAsync(platform, [.. province]);
        var nearer = await EvaluateAsync(platform, [.. province, .. county]);

        Assert.Equal([8, 0, 8], [first, again, nearer]);
    }

    private static async Task<int> EvaluateAsync(RunningPlatform platform, IReadOnlyList<PolicyPack> packs)
    {
        var (sessions, library) = (platform.Services.GetRequiredService<WriteSessions>(), new PackLibrary(packs));
        using var evaluations = new Evaluations(sessions, library, new Judge(platform.Services.GetRequiredService<Func<PlatformContext>>(), platform.Services.GetRequiredService<EventSignal>(), library, platform.Clock), platform.Clock);
        return (await evaluations.RunAsync(null, CancellationToken.None)).Enterprises;
    }
}
