using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Services;

/// <summary>3+N: a service is recommended, ordered, taken by a mentor, given and rated.</summary>
public sealed class ServiceTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string OrderFields = "{ order { id status service mentor { name } score outcome } errors { ... on Error { code } } }";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Mentor_RecommendedAndOrdered_TakesTheOrderAndIsRated(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code, order) = await OrderedAsync(platform, 701);
        var (mentor, person) = await RegisterMentorAsync(platform, "陈老师");

        await StepAsync(platform, "offerOrder", "OfferOrderInput", new { orderId = order, mentorIds = new[] { mentor } }, People.Officer);
        await StepAsync(platform, "takeOrder", "TakeOrderInput", new { orderId = order, mentorId = mentor }, person);
        await StepAsync(platform, "beginService", "OrderStepInput", new { orderId = order }, person);
        await StepAsync(platform, "completeService", "CompleteOrderInput", new { orderId = order, outcome = "教会了奖励办法的写法" }, person);
        await StepAsync(platform, "rateService", "RateOrderInput", new { orderId = order, score = 5, feedback = "很好" }, People.EmployerOf(code));

        var read = await platform.AskAsync(
            "query($id: ID!) { enterprise(id: $id) { orders { nodes { id status service need mentor { name activeOrders } outcome score feedback isTakenLate } } recommendations(where: {ruleId: {eq: \"V01\"}}) { nodes { ruleId status tier } } } }",
            new { id = enterprise }, People.UnionOf(code));
        Assert.Equal(
            """{"status":"RATED","service":"协商导师","need":"第一次协商","mentor":{"name":"陈老师","activeOrders":0},"outcome":"教会了奖励办法的写法","score":5,"feedback":"很好","isTakenLate":false}""",
            read["enterprise.orders.nodes.0"].GetRawText().Replace($"\"id\":\"{order}\",", "", StringComparison.Ordinal));
        Assert.Equal("""[{"ruleId":"V01","status":"ACCEPTED","tier":"THREE"}]""", read["enterprise.recommendations.nodes"].GetRawText());
    }

    [Theory, OnSqlite]
    public async Task Recommendation_Declined_StaysDeclined(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 705);
        await Round.PlanAsync(platform, enterprise, code);
        const string Read = "query($id: ID!) { enterprise(id: $id) { recommendations(where: {ruleId: {eq: \"V01\"}}) { nodes { id status decisionReason } } } }";
        var offered = (await platform.AskAsync(Read, new { id = enterprise }, People.EmployerOf(code))).Text("enterprise.recommendations.nodes.0.id");

        await platform.AskAsync(
            "mutation($input: DecideRecommendationInput!) { declineRecommendation(input: $input) { errors { __typename } } }",
            new { input = new { recommendationId = offered, reason = "已有法律顾问" } }, People.EmployerOf(code));
        await platform.AskAsync("mutation { evaluate { run { servicesOffered } } }", null, People.Officer);

        var after = await platform.AskAsync(Read, new { id = enterprise }, People.EmployerOf(code));
        var left = after["enterprise.recommendations.nodes.0"];
        Assert.Equal(1, after["enterprise.recommendations.nodes"].GetArrayLength());
        Assert.Equal(("DECLINED", "已有法律顾问"), (left.GetProperty("status").GetString(), left.GetProperty("decisionReason").GetString()));
    }

    [Theory, OnSqlite]
    public async Task Order_OfferedToAnotherMentor_IsNotTaken(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (_, _, order) = await OrderedAsync(platform, 702);
        var (offered, _) = await RegisterMentorAsync(platform, "李老师");
        var (other, stranger) = await RegisterMentorAsync(platform, "王老师");
        await StepAsync(platform, "offerOrder", "OfferOrderInput", new { orderId = order, mentorIds = new[] { offered } }, People.Officer);

        var asOther = await SendAsync(platform, "takeOrder", "TakeOrderInput", new { orderId = order, mentorId = other }, stranger);
        var inAnothersName = await SendAsync(platform, "takeOrder", "TakeOrderInput", new { orderId = order, mentorId = offered }, stranger);

        Assert.Equal("SERVICE_ORDER_NOT_OFFERED", asOther.Text("payload.errors.0.code"));
        Assert.Equal("SERVICE_NOT_THE_MENTOR", inAnothersName.Text("payload.errors.0.code"));
    }

    [Theory, OnSqlite]
    public async Task Order_RatedOutOfRangeOrTooSoon_IsRefused(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (_, code, order) = await OrderedAsync(platform, 703);

        var soon = await SendAsync(platform, "rateService", "RateOrderInput", new { orderId = order, score = 5 }, People.UnionOf(code));
        var cancelled = await SendAsync(platform, "cancelOrder", "CancelOrderInput", new { orderId = order, reason = "已自行解决" }, People.UnionOf(code));

        Assert.Equal("SERVICE_ORDER_WRONG_STATUS", soon.Text("payload.errors.0.code"));
        Assert.Equal("CANCELLED", cancelled.Text("payload.order.status"));
    }

    [Theory, OnSqlite]
    public async Task Order_NobodyTakesInTime_Lapses(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);
        var (enterprise, code, _) = await OrderedAsync(platform, 704);
        platform.Clock.Set(new DateTimeOffset(2026, 3, 6, 9, 0, 0, TimeSpan.FromHours(8)));

        var run = await platform.AskAsync("mutation { evaluate { run { ordersLapsed } } }", null, People.Officer);
        var read = await platform.AskAsync("query($id: ID!) { enterprise(id: $id) { orders { nodes { status takeByAt } } } }", new { id = enterprise }, People.UnionOf(code));

        Assert.Equal(1, run["evaluate.run.ordersLapsed"].GetInt32());
        Assert.Equal("""[{"status":"LAPSED","takeByAt":"2026-03-05T16:00:00.000Z"}]""", read["enterprise.orders.nodes"].GetRawText());
    }

    // The recommendation is what the rules say of a first negotiation; its time for a mentor is three working days.
    private static async Task<(string Enterprise, string Code, string Order)> OrderedAsync(RunningPlatform platform, int number)
    {
        var (enterprise, code) = await SmallCounty.AddAsync(platform, number);
        await Round.PlanAsync(platform, enterprise, code);
        var read = await platform.AskAsync("query($id: ID!) { enterprise(id: $id) { recommendations(where: {ruleId: {eq: \"V01\"}}) { nodes { id } } } }", new { id = enterprise }, People.UnionOf(code));
        var recommendation = read.Text("enterprise.recommendations.nodes.0.id");
        var accepted = await platform.AskAsync(
            "mutation($input: DecideRecommendationInput!) { acceptRecommendation(input: $input) { recommendation { status } errors { __typename } } }",
            new { input = new { recommendationId = recommendation } }, People.UnionOf(code));
        Assert.Equal("""{"acceptRecommendation":{"recommendation":{"status":"ACCEPTED"},"errors":[]}}""", accepted.Data);
        var ordered = await StepAsync(platform, "requestService", "RequestServiceInput", new { enterpriseId = enterprise, recommendationId = recommendation, service = "协商导师", need = "第一次协商" }, People.UnionOf(code));
        return (enterprise, code, ordered.Text("payload.order.id"));
    }

    private static async Task<(string Id, Persona Person)> RegisterMentorAsync(RunningPlatform platform, string name)
    {
        var answer = await platform.AskAsync(
            "mutation($input: RegisterMentorInput!) { registerMentor(input: $input) { mentor { id databaseId phone } errors { ... on Error { code } } } }",
            new { input = new { name, kind = "UNION_CHAIR", organisation = "别的企业", fields = new[] { "协商技巧" }, phone = "0579-00000000" } }, People.Officer);
        return (answer.Text("registerMentor.mentor.id"), People.MentorOf(answer["registerMentor.mentor.databaseId"].GetInt64()));
    }

    private static async Task<Answer> StepAsync(RunningPlatform platform, string mutation, string inputType, object input, Persona by)
    {
        var answer = await SendAsync(platform, mutation, inputType, input, by);
        Assert.True(answer.ErrorCodes.Count == 0 && answer["payload.errors"].GetArrayLength() == 0, $"{mutation}: {answer.Body}");
        return answer;
    }

    private static Task<Answer> SendAsync(RunningPlatform platform, string mutation, string inputType, object input, Persona by) =>
        platform.AskAsync($"mutation($input: {inputType}!) {{ payload: {mutation}(input: $input) {OrderFields} }}", new { input }, by);
}
