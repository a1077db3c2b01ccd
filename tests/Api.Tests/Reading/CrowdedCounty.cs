using Platform.Api.Tests.Index;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Reading;

/// <summary>A county with fifty of everything: enterprises with an index, and enterprises with rounds, cases, orders and opinions.</summary>
public sealed class CrowdedCounty : IAsyncLifetime
{
    public const int FirstYear = IndexCounty.FirstYear;
    public const int LastYear = IndexCounty.Year;
    private const int Many = 50;
    private const int FirstNumber = 3000;
    private readonly IndexCounty _index = new();

    public RunningPlatform Platform => _index.Platform;

    public async Task InitializeAsync()
    {
        await _index.InitializeAsync();
        foreach (var number in Enumerable.Range(FirstNumber, Many))
        {
            await GuardedEnterprise.CreateAsync(Platform, number);
            await Platform.AskAsync(
                "mutation($name: String!) { registerMentor(input: { name: $name, kind: LAWYER, organisation: \"律所\" }) { errors { __typename } } }",
                new { name = $"王{number}" }, People.Officer);
        }
    }

    public Task DisposeAsync() => _index.DisposeAsync();
}
