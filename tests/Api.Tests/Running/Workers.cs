using System.Security.Cryptography;
using System.Text;

namespace Platform.Api.Tests.Running;

/// <summary>Workers of an enterprise who take part in a round with their phones.</summary>
internal static class Workers
{
    /// <summary>Several workers give one opinion each: 意见1, 意见2, …</summary>
    /// <returns>Global ids of the opinions, in that order.</returns>
    public static async Task<IReadOnlyList<string>> GiveOpinionsAsync(RunningPlatform platform, string round, int count)
    {
        foreach (var number in Enumerable.Range(1, count))
        {
            var answer = await GiveAsync(platform, round, TokenOf(number), $"意见{number}");
            Assert.True(answer["giveOpinion.received"].GetBoolean(), answer.Body.GetRawText());
        }

        var read = await platform.AskAsync(
            "query($id: ID!) { negotiation(id: $id) { opinions(first: 100, order: [{ id: ASC }]) { nodes { id text } } } }", new { id = round }, People.Officer);
        return [.. read["negotiation.opinions.nodes"].EnumerateArray().Select(opinion => opinion.GetProperty("id").GetString() ?? "")];
    }

    /// <summary>One opinion under a token.</summary>
    public static Task<Answer> GiveAsync(RunningPlatform platform, string round, string participantToken, string text) => platform.AskAsync(
        "mutation($input: GiveOpinionInput!) { giveOpinion(input: $input) { received errors { ... on Error { code message } } } }",
        new { input = new { negotiationId = round, participantToken, text } });

    private static string TokenOf(int number) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"worker {number}")));
}
