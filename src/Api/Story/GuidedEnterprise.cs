using System.Text.Json.Nodes;
using Platform.Api.Identity;
using Platform.Api.Seed;
using Platform.Domain.Enterprises;

namespace Platform.Api.Story;

/// <summary>
/// 永康韵达 wants to negotiate and does not know how: the departments' data bring the menu of services, and the union chair
/// of 浙江顺虎铝业 takes the order as its mentor. The figures are this story's own.
/// </summary>
internal sealed class GuidedEnterprise(StoryWorld world)
{
    private const string About = "永康韵达";
    private const string Mentoring = "协商导师";
    private static readonly string[] MentorFields = ["奖励办法"];
    private static readonly string Code = NamedEnterprises.CodeOf("YDKD000").Value;
    private static readonly Persona Union = StoryWorld.UnionOf("韵达工会", Code);
    private string _enterprise = "";

    public async Task PlayAsync(CancellationToken cancellation)
    {
        (_enterprise, _) = await world.RegisterAsync($"{Code},永康市韵达快递有限公司,G6020,330784001,160,否,2015-01-01", cancellation);
        foreach (var (factId, value, source) in NamedEnterprises.YundaFacts)
        {
            await world.Client.DoAsync(
                StoryWorld.UnionOfficer, "recordFact", "RecordFactInput",
                new { enterpriseId = _enterprise, factId, value = Plain(value), source }, "enterprise { id }", cancellation);
        }

        world.Tell(new StoryEntry(
            world.Today, About, "yunda.survey", "企业调研：货损偏高、学历与持证偏低、安全意识不强，不知如何开展协商", "Survey: losses, schooling, certificates, safety; and nobody knows how to negotiate"));
        var menu = await MenuAsync(cancellation);
        foreach (var offer in menu)
        {
            world.Tell(new StoryEntry(
                world.Today, About, $"yunda.offer.{StoryWorld.Text(offer, "ruleId")}", $"推荐服务：{StoryWorld.Text(offer, "service")}", $"Service offered: {StoryWorld.Text(offer, "ruleId")}",
                Departments: [.. StoryWorld.Part(offer, "providers").AsArray().Select(provider => provider?.GetValue<string>() ?? "")]));
        }

        await OrderMentorAsync(menu.First(offer => StoryWorld.Text(offer, "service") == Mentoring), cancellation);
    }

    private async Task<List<JsonNode>> MenuAsync(CancellationToken cancellation)
    {
        const string Query = """
            query Menu($id: ID!) { enterprise(id: $id) { recommendations(first: 50, order: [{ ruleId: ASC }]) {
              nodes { id ruleId service tier providers } } } }
            """;
        var answer = await world.Client.AskAsync(Union, Query, new { id = _enterprise }, cancellation);
        return [.. StoryWorld.Part(answer, "enterprise", "recommendations", "nodes").AsArray().OfType<JsonNode>()];
    }

    private async Task OrderMentorAsync(JsonNode offer, CancellationToken cancellation)
    {
        var recommendationId = StoryWorld.Text(offer, "id");
        await world.Client.DoAsync(Union, "acceptRecommendation", "DecideRecommendationInput", new { recommendationId }, "recommendation { status }", cancellation);
        var ordered = await world.Client.DoAsync(
            Union, "requestService", "RequestServiceInput",
            new { enterpriseId = _enterprise, recommendationId, service = Mentoring, need = "想通过集体协商破解难题，不知如何开展" }, "order { id takeByAt }", cancellation);
        var orderId = StoryWorld.Text(StoryWorld.Part(ordered, "order"), "id");
        world.Tell(new StoryEntry(world.Today, About, "yunda.order", "工会主席下单：协商导师", "The union chair orders a mentor"));

        var registered = await world.Client.DoAsync(
            StoryWorld.UnionOfficer, "registerMentor", "RegisterMentorInput",
            new { name = NamedEnterprises.MentorName, kind = "UNION_CHAIR", organisation = NamedEnterprises.MentorOrganisation, fields = MentorFields }, "mentor { id databaseId }", cancellation);
        var mentor = StoryWorld.Part(registered, "mentor");
        var mentorId = StoryWorld.Text(mentor, "id");
        await world.Client.DoAsync(StoryWorld.UnionOfficer, "offerOrder", "OfferOrderInput", new { orderId, mentorIds = new[] { mentorId } }, "order { status }", cancellation);

        await world.WaitUntilAsync(world.Today.AddDays(1), cancellation);
        var person = new Persona("story-mentor", NamedEnterprises.MentorName, "Mentor", [Role.Mentor], MentorId: StoryWorld.Part(mentor, "databaseId").GetValue<long>());
        var taken = await world.Client.DoAsync(person, "takeOrder", "TakeOrderInput", new { orderId, mentorId }, "order { mentor { name organisation } }", cancellation);
        var name = StoryWorld.Text(StoryWorld.Part(taken, "order", "mentor"), "name");
        world.Tell(new StoryEntry(
            world.Today, About, "yunda.taken", $"{NamedEnterprises.MentorOrganisation}工会主席{name}接单，提供专属服务", $"{name}, union chair of {NamedEnterprises.MentorOrganisation}, takes the order"));

        await world.Client.DoAsync(person, "beginService", "OrderStepInput", new { orderId }, "order { status }", cancellation);
        const string Outcome = "针对货物丢失率高设定敬业奖：签收率达到96%以上，每件奖励0.1至0.15元；一个月内持续达标可参与优秀业务员评比，奖励300至500元";
        await world.Client.DoAsync(person, "completeService", "CompleteOrderInput", new { orderId, outcome = Outcome }, "order { status }", cancellation);
        world.Tell(new StoryEntry(world.Today, About, "yunda.advice", Outcome, "Advice: a bonus for conduct, 0.10 to 0.15 yuan a parcel from a sign-off rate of 96 %, and a monthly prize"));
    }

    private static object Plain(FactValue value) => (object?)value.Number ?? (object?)value.Truth ?? value.Text ?? "";
}
