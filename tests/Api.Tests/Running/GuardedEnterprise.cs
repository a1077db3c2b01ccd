namespace Platform.Api.Tests.Running;

/// <summary>An enterprise with something of everything that not everybody may see.</summary>
/// <param name="Id">Global id of the enterprise.</param>
/// <param name="Code">Its credit code.</param>
/// <param name="Round">Its round: requested, refused, with five opinions.</param>
/// <param name="Case">Its case of supervision: S05, with 人社 and 街道.</param>
/// <param name="Opinion">One of the opinions.</param>
/// <param name="Order">Its order for a mentor.</param>
/// <param name="Recommendation">One of the services recommended to it.</param>
internal sealed record GuardedEnterprise(string Id, string Code, string Round, string Case, string Opinion, string Order, string Recommendation)
{
    public const int Opinions = 5;

    public static async Task<GuardedEnterprise> CreateAsync(RunningPlatform platform, int number)
    {
        var (id, code) = await SmallCounty.AddAsync(platform, number);
        var round = await (await Running.Round.PlanAsync(platform, id, code)).GoThroughAsync("deliverRequest");
        var scanned = (await Workers.OpenAsync(platform, round.Id)).Text("openParticipation.code");
        foreach (var worker in Enumerable.Range(1, Opinions))
        {
            var participantToken = (await Workers.JoinAsync(platform, scanned, Workers.DeviceOf(worker))).Text("joinParticipation.participantToken");
            var given = await platform.AskAsync(
                "mutation($input: GiveOpinionInput!) { giveOpinion(input: $input) { received errors { ... on Error { code } } } }",
                new { input = new { negotiationId = round.Id, participantToken, text = $"希望加班工资按时发（{worker}）", topic = "overtime" } });
            Assert.Equal("""{"giveOpinion":{"received":true,"errors":[]}}""", given.Data);
        }

        await platform.AskAsync(
            "mutation($input: RecordFactInput!) { recordFact(input: $input) { enterprise { facts { factId asOf number text truth source recordedAt isGenerated } } errors { ... on Error { code } } } }",
            new { input = new { enterpriseId = id, factId = "certificateShare", value = 30, source = "人社" } }, People.Labour);
        await round.SendAsync("refuseRequest", "RefuseRequestInput", People.EmployerOf(code), new { reason = "经营困难", documents = new[] { new { kind = "REFUSAL_LETTER", reference = "甲1号" } } });
        await platform.AskAsync(
            "mutation($input: RequestServiceInput!) { requestService(input: $input) { order { id } errors { ... on Error { code } } } }",
            new { input = new { enterpriseId = id, service = "协商导师", need = "第一次协商", takeWithinWorkingDays = 3 } }, People.UnionOf(code));

        // The log tells of opinions once their day is over.
        platform.Clock.Set(platform.Clock.GetUtcNow().AddDays(1));
        await platform.PublishAsync();
        var read = await platform.AskAsync(
            "query($id: ID!) { enterprise(id: $id) { supervisionCases(where: {ruleId: {eq: \"S05\"}}) { nodes { id } } orders { nodes { id } } recommendations { nodes { id } } negotiations { nodes { opinions { nodes { id } } } } } }",
            new { id }, People.Administrator);
        return new GuardedEnterprise(
            id, code, round.Id, read.Text("enterprise.supervisionCases.nodes.0.id"),
            read.Text("enterprise.negotiations.nodes.0.opinions.nodes.0.id"), read.Text("enterprise.orders.nodes.0.id"),
            read.Text("enterprise.recommendations.nodes.0.id"));
    }
}
