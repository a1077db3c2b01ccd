using System.Globalization;
using Platform.Api.Identity;
using Platform.Api.Seed;

namespace Platform.Api.Story;

/// <summary>
/// 浙江三锋: workers scan the code and give nineteen opinions before the first meeting, and the round concludes. The dates
/// and terms are this story's own; the report names none.
/// </summary>
internal sealed class LawfulRound(StoryWorld world)
{
    private const string About = "浙江三锋";
    private const string Selection = "negotiation { stage openDeadlines { term article dueOn targetOn } }";
    private const int Opinions = 19;
    private static readonly string Code = NamedEnterprises.CodeOf("SFSY000").Value;
    private static readonly Persona Union = StoryWorld.UnionOf("三锋工会", Code);
    private static readonly Persona Employer = StoryWorld.EmployerOf("三锋公司", Code);
    private string _round = "";

    public async Task PlayAsync(CancellationToken cancellation)
    {
        (_, _round) = await world.RegisterAsync($"{Code},浙江三锋实业股份有限公司,C3465,330784115,420,是,2015-01-01", cancellation);
        world.Tell(new StoryEntry(world.Today, About, "sanfeng.due", "企业登记，本年度协商到期", "Registered; this year's round is due"));
        await HearWorkersAsync(cancellation);
        await PrepareAsync(cancellation);
        await MeetAsync(cancellation);
        await ConcludeAsync(cancellation);
    }

    private async Task HearWorkersAsync(CancellationToken cancellation)
    {
        var opened = await world.Client.DoAsync(Union, "openParticipation", "OpenParticipationInput", new { negotiationId = _round }, "code", cancellation);
        var code = StoryWorld.Text(opened, "code");
        foreach (var number in Enumerable.Range(1, Opinions))
        {
            await world.WaitUntilAsync(new DateOnly(2026, 1, 6).AddDays(number / 5), cancellation);
            var device = new { code, deviceSecret = $"{number:D3} of the phones that scan in this story" };
            var joined = await world.Client.DoAsync(null, "joinParticipation", "JoinParticipationInput", device, "participantToken", cancellation);
            var participantToken = StoryWorld.Text(joined, "participantToken");
            await world.Client.DoAsync(
                null, "giveOpinion", "GiveOpinionInput", new { negotiationId = _round, participantToken, text = $"关于如何开展集体协商的意见（第{number}条）" }, "received", cancellation);
        }

        var answer = await world.Client.AskAsync(
            Union, "query Count($id: ID!) { negotiation(id: $id) { opinionCount meetings { number } } }", new { id = _round }, cancellation);
        var (count, meetings) = (StoryWorld.Part(answer, "negotiation", "opinionCount"), StoryWorld.Part(answer, "negotiation", "meetings").AsArray().Count);
        world.Tell(new StoryEntry(
            world.Today, About, "sanfeng.opinions", $"职工扫“协商码”提出意见{count}条，已开会议{meetings}次", $"Workers scan the code: {count} opinions, {meetings} meetings so far"));
    }

    private async Task PrepareAsync(CancellationToken cancellation)
    {
        await TakeAsync(new DateOnly(2026, 1, 12), Union, "deliverRequest", "NegotiationStepInput", Input(["REQUEST_LETTER", "DELIVERY_RECEIPT"]), "工会发出协商要约", "The union delivers its request", cancellation);
        await TakeAsync(new DateOnly(2026, 1, 19), Employer, "replyToRequest", "ReplyToRequestInput", Input(["REPLY_LETTER"], ("meetingOn", "2026-02-05")), "企业书面应约", "The employer replies in writing", cancellation);
        await TakeAsync(new DateOnly(2026, 1, 21), Union, "nameRepresentatives", "NameRepresentativesInput", Team("WORKERS", "w", "UNION_CHAIR", "WORKER"), null, null, cancellation);
        await TakeAsync(new DateOnly(2026, 1, 21), Employer, "nameRepresentatives", "NameRepresentativesInput", Team("EMPLOYER", "e", "LEGAL_REPRESENTATIVE", "MANAGER"), "双方协商代表产生", "Both sides have their representatives", cancellation);
        string[] papers = ["AGENDA_TABLE", "MATERIALS_LIST", "CONFIDENTIALITY_PLEDGE"];
        await TakeAsync(new DateOnly(2026, 1, 23), Union, "exchangeMaterials", "NegotiationStepInput", Input(papers), null, null, cancellation);
        await TakeAsync(new DateOnly(2026, 1, 23), Employer, "exchangeMaterials", "NegotiationStepInput", Input(papers), "双方提供议题与资料", "Both sides exchange agenda and data", cancellation);
    }

    private async Task MeetAsync(CancellationToken cancellation)
    {
        var meeting = new DateOnly(2026, 2, 5);
        await TakeAsync(meeting, Union, "openMeeting", "OpenMeetingInput", Input([], ("chair", "WORKERS")), "召开首次协商会议", "The first meeting opens", cancellation);
        await TakeAsync(
            meeting, Union, "recordMinutes", "RecordMinutesInput",
            Input(["MINUTES"], ("summary", "讨论职工意见与工资事项。"), ("recorderKey", "记录员"), ("workersChiefSigned", true), ("employerChiefSigned", true)), null, null, cancellation);
        var terms = new
        {
            adjustmentPercent = 5, lowestPostWage = 2700, localMinimumWage = 2490, from = "2026-03-01", to = "2027-02-28", coveredItems = await ItemsAsync(cancellation),
        };
        await TakeAsync(new DateOnly(2026, 2, 9), Union, "agreeDraft", "AgreeDraftInput", Input(["DRAFT", "DRAFT_EXPLANATION"], ("terms", terms)), "形成合同草案", "The draft is agreed", cancellation);
    }

    private async Task ConcludeAsync(CancellationToken cancellation)
    {
        await TakeAsync(new DateOnly(2026, 2, 12), Union, "submitToCongress", "NegotiationStepInput", Input(["DRAFT"]), "提交职工代表大会", "The draft goes to the workers' congress", cancellation);
        var ballot = new { assembly = "CONGRESS", delegates = 60, present = 56, approvals = 50, against = 4, isSecret = true };
        await TakeAsync(new DateOnly(2026, 2, 25), Union, "recordVote", "RecordVoteInput", Input(["ATTENDANCE_SHEET", "BALLOT_COUNT", "RESOLUTION"], ("ballot", ballot)), "职代会表决通过", "The congress approves by secret ballot", cancellation);
        await TakeAsync(new DateOnly(2026, 2, 26), Employer, "signAgreement", "SignAgreementInput", Input(["SIGNED_CONTRACT"], ("workersChief", "w1"), ("employerChief", "e1"), ("isSealed", true)), "首席代表签字盖章", "Both chiefs sign", cancellation);
        await TakeAsync(new DateOnly(2026, 3, 2), Employer, "fileAgreement", "FileAgreementInput", Input(["SIGNED_CONTRACT", "FILING_EXPLANATION"], ("copies", 5)), "报送人社部门审查", "The employer files it for review", cancellation);
        await TakeAsync(new DateOnly(2026, 3, 9), StoryWorld.Labour, "approveAgreement", "NegotiationStepInput", Input(["REVIEW_OPINION"]), "人社审查通过，合同生效", "The labour authority has no objection: in effect", cancellation);
        await TakeAsync(new DateOnly(2026, 3, 11), Employer, "publishAgreement", "NegotiationStepInput", Input(["PUBLICATION_PROOF"]), "向全体职工公布", "Published to all workers", cancellation);
        await TakeAsync(new DateOnly(2026, 3, 12), Union, "fileWithUpperUnion", "NegotiationStepInput", Input(["UNION_FILING_RECEIPT"]), "报上级工会备案，协商完成", "Filed with the union above: the round is concluded", cancellation);
    }

    private async Task TakeAsync(
        DateOnly day, Persona who, string mutation, string inputType, object input, string? chinese, string? english, CancellationToken cancellation)
    {
        await world.WaitUntilAsync(day, cancellation);
        var payload = await world.Client.DoAsync(who, mutation, inputType, input, Selection, cancellation);
        if (chinese is null || english is null)
        {
            return;
        }

        var deadline = StoryWorld.Part(payload, "negotiation", "openDeadlines").AsArray()
            .OrderBy(open => open?["dueOn"]?.GetValue<string>(), StringComparer.Ordinal).FirstOrDefault();
        world.Tell(new StoryEntry(
            day, About, $"sanfeng.{mutation}", chinese, english,
            deadline is null ? null : DateOnly.ParseExact(StoryWorld.Text(deadline, "dueOn"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            deadline is null ? null : StoryWorld.Text(deadline, "article")));
    }

    private Dictionary<string, object> Input(string[] documents, params (string Name, object Value)[] more)
    {
        var input = more.ToDictionary(entry => entry.Name, entry => entry.Value);
        input["negotiationId"] = _round;
        input["documents"] = documents.Select(kind => new { kind, reference = $"story/{kind}" });
        return input;
    }

    private Dictionary<string, object> Team(string side, string prefix, string chief, string rest)
    {
        var members = Enumerable.Range(1, 5).Select(number => new
        {
            personKey = $"{prefix}{number}", name = $"代表{number}", capacity = number == 1 ? chief : rest, isChief = number == 1,
        });
        return Input(["REPRESENTATIVE_ROSTER", "ELECTION_RECORD"], ("side", side), ("members", members));
    }

    private async Task<string[]> ItemsAsync(CancellationToken cancellation)
    {
        var answer = await world.Client.AskAsync(null, "{ rulePack(division: \"330784\") { contentItems { id } } }", null, cancellation);
        return [.. StoryWorld.Part(answer, "rulePack", "contentItems").AsArray().OfType<System.Text.Json.Nodes.JsonNode>().Select(item => StoryWorld.Text(item, "id"))];
    }
}
