namespace Platform.Api.Tests.Running;

/// <summary>Workers of an enterprise who take part in a round with their phones.</summary>
internal static class Workers
{
    /// <summary>Several workers give one opinion each: 意见1, 意见2, …</summary>
    /// <returns>Global ids of the opinions, in that order.</returns>
    public static async Task<IReadOnlyList<string>> GiveOpinionsAsync(RunningPlatform platform, string round, int count)
    {
        var code = (await OpenAsync(platform, round)).Text("openParticipation.code");
        foreach (var number in Enumerable.Range(1, count))
        {
            var token = (await JoinAsync(platform, code, DeviceOf(number))).Text("joinParticipation.participantToken");
            var answer = await GiveAsync(platform, round, token, $"意见{number}");
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

    /// <summary>The union opens the round to its workers.</summary>
    public static Task<Answer> OpenAsync(RunningPlatform platform, string round, Api.Identity.Persona? by = null) => platform.AskAsync(
        "mutation($id: ID!) { openParticipation(input: { negotiationId: $id }) { code url expiresAt errors { ... on Error { code } } } }",
        new { id = round }, by ?? People.Officer);

    /// <summary>A phone scans a code.</summary>
    public static Task<Answer> JoinAsync(RunningPlatform platform, string code, string deviceSecret) => platform.AskAsync(
        "mutation($input: JoinParticipationInput!) { joinParticipation(input: $input) { participantToken negotiationId errors { ... on Error { code } } } }",
        new { input = new { code, deviceSecret } });

    /// <summary>The secret of a phone.</summary>
    public static string DeviceOf(int number) => $"the secret of phone number {number:D8}";
}
