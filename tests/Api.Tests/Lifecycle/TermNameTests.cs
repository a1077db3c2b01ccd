using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Lifecycle;

/// <summary>A deadline says what it is for, in the reader's language.</summary>
public sealed class TermNameTests(Platforms platforms) : IClassFixture<Platforms>
{
    [Theory]
    [InlineData("zh-CN", "要约答复")]
    [InlineData("en", "reply")]
    public async Task Deadline_OfARequest_IsNamedByThePack(string language, string name)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        var (id, code) = await SmallCounty.AddAsync(platform, language == "en" ? 1961 : 1962);
        var round = await (await Round.PlanAsync(platform, id, code)).GoThroughAsync("deliverRequest");

        var answer = await platform.AskAsync(
            "query($id: ID!) { negotiation(id: $id) { deadlines { term name } openDeadlines { term name } } }", new { id = round.Id }, People.UnionOf(code), language);

        foreach (var list in (string[])["negotiation.deadlines", "negotiation.openDeadlines"])
        {
            Assert.Equal(name, answer.Texts(list, "name")[answer.Texts(list, "term").ToList().IndexOf("ZJ-REPLY")]);
        }
    }
}
