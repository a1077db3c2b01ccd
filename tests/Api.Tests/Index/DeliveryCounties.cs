using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Index;

/// <summary>The index county's enterprises, without any delivery.</summary>
public sealed class DeliveryCounties : StartedPlatforms
{
    private protected override Task LoadAsync(RunningPlatform platform) => IndexCounty.RegisterAsync(platform);
}
