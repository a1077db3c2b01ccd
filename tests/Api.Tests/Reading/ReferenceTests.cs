using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Reading;

public sealed class ReferenceTests(Platforms platforms) : IClassFixture<Platforms>
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Reference_WithItsIdAmongOtherFields_IsReadWhole(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var guarded = await GuardedEnterprise.CreateAsync(platform, 905);

        var answer = await platform.AskAsync(
            "query($round: ID!) { negotiation(id: $round) { id enterprise { id databaseId creditCode } } }", new { round = guarded.Round }, People.Officer);

        Assert.Empty(answer.ErrorCodes);
        Assert.Contains($"\"creditCode\":\"{guarded.Code}\"", answer.Data, StringComparison.Ordinal);
        Assert.Contains($"\"id\":\"{guarded.Id}\"", answer.Data, StringComparison.Ordinal);
    }
}
