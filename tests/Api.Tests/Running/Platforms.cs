namespace Platform.Api.Tests.Running;

/// <summary>The small county.</summary>
public sealed class Platforms : StartedPlatforms
{
    private protected override Task LoadAsync(RunningPlatform platform) => SmallCounty.LoadAsync(platform);
}
