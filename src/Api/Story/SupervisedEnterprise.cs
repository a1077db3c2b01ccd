using System.Globalization;
using System.Text.Json.Nodes;
using Platform.Api.Identity;
using Platform.Api.Seed;

namespace Platform.Api.Story;

/// <summary>
/// An invented building company that never starts: the platform finds it, and the ladder is climbed from the reminder over
/// the letters to the joint meeting of 4+X.
/// </summary>
internal sealed class SupervisedEnterprise(StoryWorld world)
{
    private const string Name = "永康市示例久拖建筑有限公司";
    private const string About = "示例久拖建筑";
    private const string JointSupervision = "S06";
    private const int MostDays = 250;
    private static readonly string Code = NamedEnterprises.CodeOf("JT00001").Value;

    // What the union sends when a case of a rule is opened.
    private static readonly Dictionary<string, (string Rung, string Chinese, string English)> Letters = new()
    {
        ["S01"] = ("REMINDER", "系统提醒，街道上门", "Reminder, and a visit by the town"),
        ["S02"] = ("NOTICE_LETTER", "发出工会劳动法律监督提示函", "Notice letter of the union (提示函)"),
        ["S04"] = ("NOTICE_LETTER", "再发提示函并约谈", "Second notice and an interview"),
        ["S05"] = ("OPINION_LETTER", "发出工会劳动法律监督意见书", "Opinion letter of the union (意见书)"),
        ["S06"] = ("RECOMMENDATION_LETTER", "向人社部门发出劳动法律监督建议书，召开4+X会商", "Recommendation letter to the labour authority (建议书); joint meeting of 4+X"),
    };

    private static readonly Persona Officer = StoryWorld.UnionOfficer;
    private string _enterprise = "";

    public async Task PlayAsync(CancellationToken cancellation)
    {
        (_enterprise, _) = await world.RegisterAsync($"{Code},{Name},E4710,330784105,180,是,2018-06-01", cancellation);
        world.Tell(new StoryEntry(world.Today, About, "idle.due", "企业登记，本年度协商到期", "Registered; this year's round is due"));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var day = 0; day < MostDays && !seen.Contains(JointSupervision); day++)
        {
            await world.WaitUntilAsync(world.Today.AddDays(1), cancellation);
            foreach (var supervised in await OpenCasesAsync(cancellation))
            {
                var rule = StoryWorld.Text(supervised, "ruleId");
                if (Letters.ContainsKey(rule) && seen.Add(rule))
                {
                    await ActAsync(supervised, rule, cancellation);
                }
            }
        }
    }

    private async Task<List<JsonNode>> OpenCasesAsync(CancellationToken cancellation)
    {
        const string Query = """
            query Cases($id: ID!) { enterprise(id: $id) { supervisionCases(first: 20, where: { status: { eq: OPEN } }) {
              nodes { id number ruleId dueOn departments { department part } reason { annotations { text } } } } } }
            """;
        var answer = await world.Client.AskAsync(Officer, Query, new { id = _enterprise }, cancellation);
        return [.. StoryWorld.Part(answer, "enterprise", "supervisionCases", "nodes").AsArray().OfType<JsonNode>()];
    }

    private async Task ActAsync(JsonNode supervised, string rule, CancellationToken cancellation)
    {
        var (rung, chinese, english) = Letters[rule];
        var caseId = StoryWorld.Text(supervised, "id");
        var documentNumber = $"永总工监〔2026〕{rule}";
        var issued = await world.Client.DoAsync(
            Officer, "issueLetter", "IssueLetterInput", new { caseId, rung, documentNumber, issuedBy = "永康市总工会" },
            "case { documents { number answerDueOn } }", cancellation);
        await world.Client.DoAsync(Officer, "recordDelivery", "RecordDeliveryInput", new { caseId, documentNumber }, "case { id }", cancellation);
        var answerDue = StoryWorld.Part(issued, "case", "documents").AsArray().OfType<JsonNode>()
            .First(letter => StoryWorld.Text(letter, "number") == documentNumber)["answerDueOn"]?.GetValue<string>();
        var due = answerDue ?? supervised["dueOn"]?.GetValue<string>();
        world.Tell(new StoryEntry(
            world.Today, About, $"idle.{rule}", chinese, english,
            due is null ? null : DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            StoryWorld.Part(supervised, "reason", "annotations").AsArray().FirstOrDefault()?["text"]?.GetValue<string>(),
            [.. StoryWorld.Part(supervised, "departments").AsArray().OfType<JsonNode>().Select(joined => StoryWorld.Text(joined, "department"))]));
    }
}
