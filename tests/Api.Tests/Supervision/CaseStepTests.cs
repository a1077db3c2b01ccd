using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Supervision;

/// <summary>What people do in a case: letters and answers, tasks of departments, the authority's own acts, closing by hand.</summary>
public sealed class CaseStepTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Whole = """
        query($id: ID!) { node(id: $id) { ... on SupervisionCase {
          status closingReason documents { rung number issuedBy deliveredOn answeredOn isRectified } tasks { number department doneOn result } } } }
        """;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Letter_DeliveredAndAnswered_KeepsTheAnswer(DatabaseProvider provider)
    {
        var (platform, found, code) = await RefusedAsync(provider, 651);

        await StepAsync(platform, "issueLetter", "IssueLetterInput", new { caseId = found, rung = "NOTICE_LETTER", documentNumber = "提示1号", issuedBy = "总工会" }, People.Officer);
        await StepAsync(platform, "recordDelivery", "RecordDeliveryInput", new { caseId = found, documentNumber = "提示1号" }, People.Officer);
        await StepAsync(platform, "recordAnswer", "RecordAnswerInput", new { caseId = found, documentNumber = "提示1号", answer = "下周开始协商", rectified = true }, People.EmployerOf(code));
        var again = await SendAsync(platform, "recordAnswer", "RecordAnswerInput", new { caseId = found, documentNumber = "提示1号", answer = "再答", rectified = true }, People.EmployerOf(code));

        Assert.Equal("SUPERVISION_NOT_ANSWERABLE", again.Text("payload.errors.0.code"));
        var document = (await platform.AskAsync(Whole, new { id = found }, People.Officer))["node.documents.0"].GetRawText();
        Assert.Contains("\"rung\":\"NOTICE_LETTER\",\"number\":\"提示1号\"", document, StringComparison.Ordinal);
        Assert.Contains("\"isRectified\":true", document, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Task_AssignedToADepartment_IsCompletedByIt(DatabaseProvider provider)
    {
        var (platform, found, _) = await RefusedAsync(provider, 652);

        await StepAsync(platform, "assignTask", "AssignTaskInput", new { caseId = found, department = "人社", task = "上门核实", dueOn = "2026-03-31" }, People.Officer);
        await StepAsync(platform, "completeTask", "CompleteTaskInput", new { caseId = found, number = 3, result = "已核实" }, People.Labour);
        var stranger = await SendAsync(platform, "assignTask", "AssignTaskInput", new { caseId = found, department = "税务", task = "核实", dueOn = "2026-03-31" }, People.Officer);

        Assert.Equal("SUPERVISION_NOT_IN_CASE", stranger.Text("payload.errors.0.code"));
        var tasks = (await platform.AskAsync(Whole, new { id = found }, People.Officer))["node.tasks"].GetRawText();
        Assert.Contains("""{"number":3,"department":"人社","doneOn":"2026-03-10","result":"已核实"}""", tasks, StringComparison.Ordinal);
    }

    // 浙江省集体合同条例 art. 41: the labour authority orders rectification; the union only records and hands over.
    [Theory, OnSqlite]
    public async Task Order_OfTheAuthority_IsRecordedByItAndByNobodyElse(DatabaseProvider provider)
    {
        var (platform, found, _) = await RefusedAsync(provider, 653);
        var order = new { caseId = found, rung = "RECTIFICATION_ORDER", documentNumber = "责改1号", authority = "人社" };

        var union = await SendAsync(platform, "recordAuthorityAct", "RecordAuthorityActInput", order, People.Officer);
        await StepAsync(platform, "recordAuthorityAct", "RecordAuthorityActInput", order, People.Labour);
        var letter = await SendAsync(platform, "recordAuthorityAct", "RecordAuthorityActInput", new { caseId = found, rung = "NOTICE_LETTER", documentNumber = "提示2号", authority = "人社" }, People.Labour);

        Assert.Equal(["FORBIDDEN"], union.ErrorCodes);
        Assert.Equal("SUPERVISION_NOT_YOURS", letter.Text("payload.errors.0.code"));
        Assert.Contains("责改1号", (await platform.AskAsync(Whole, new { id = found }, People.Officer)).Data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(654, "clearCase", "CLEARED")]
    [InlineData(655, "withdrawCase", "WITHDRAWN")]
    public async Task Case_ClosedByHand_TakesNoFurtherStep(int number, string mutation, string status)
    {
        var (platform, found, _) = await RefusedAsync(DatabaseProvider.Sqlite, number);

        await StepAsync(platform, mutation, "CloseCaseInput", new { caseId = found, reason = "企业已应约" }, People.Officer);
        var after = await SendAsync(platform, "issueLetter", "IssueLetterInput", new { caseId = found, rung = "REMINDER", documentNumber = "提醒1号", issuedBy = "总工会" }, People.Officer);

        Assert.Equal("SUPERVISION_CASE_CLOSED", after.Text("payload.errors.0.code"));
        var read = await platform.AskAsync(Whole, new { id = found }, People.Officer);
        Assert.Equal((status, "企业已应约"), (read.Text("node.status"), read.Text("node.closingReason")));
    }

    [Theory, OnSqlite]
    public async Task Decision_ThatOpenedACase_IsReproducedFromItsRecord(DatabaseProvider provider)
    {
        var (platform, _, code) = await RefusedAsync(provider, 656);
        var enterprise = (await platform.AskAsync("query($code: String!) { enterprise(creditCode: $code) { id } }", new { code })).Text("enterprise.id");

        var read = await platform.AskAsync("query($id: ID!) { recordedDecisions(enterpriseId: $id) { id ruleId isReproduced } }", new { id = enterprise }, People.Officer);
        var one = read["recordedDecisions"].EnumerateArray().First(row => row.GetProperty("ruleId").GetString() == "S05");
        var single = await platform.AskAsync("query($id: ID!) { recordedDecision(id: $id) { ruleId reason { rowId } } }", new { id = one.GetProperty("id").GetString() }, People.Officer);

        Assert.True(one.GetProperty("isReproduced").GetBoolean());
        Assert.Equal("""{"recordedDecision":{"ruleId":"S05","reason":{"rowId":"ladder_s05"}}}""", single.Data);
    }

    /// <summary>An enterprise whose employer refused: rule S05 with 人社 and 街道.</summary>
    private async Task<(RunningPlatform Platform, string Case, string Code)> RefusedAsync(DatabaseProvider provider, int number)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, number);
        var round = await (await Round.PlanAsync(platform, enterprise, code)).GoThroughAsync("deliverRequest");
        await round.TakeOnAsync("2026-03-10", People.EmployerOf(code), "refuseRequest", "RefuseRequestInput", new { reason = "经营困难" }, "REFUSAL_LETTER");
        var read = await platform.AskAsync(
            "query($id: ID!) { enterprise(id: $id) { supervisionCases(where: {ruleId: {eq: \"S05\"}}) { nodes { id } } } }", new { id = enterprise }, People.Officer);
        return (platform, read.Text("enterprise.supervisionCases.nodes.0.id"), code);
    }

    private static async Task StepAsync(RunningPlatform platform, string mutation, string inputType, object input, Persona by)
    {
        var answer = await SendAsync(platform, mutation, inputType, input, by);
        Assert.True(answer.ErrorCodes.Count == 0 && answer["payload.errors"].GetArrayLength() == 0, $"{mutation}: {answer.Body}");
    }

    private static Task<Answer> SendAsync(RunningPlatform platform, string mutation, string inputType, object input, Persona by) => platform.AskAsync(
        $"mutation($input: {inputType}!) {{ payload: {mutation}(input: $input) {{ case {{ status }} errors {{ ... on Error {{ code message }} }} }} }}", new { input }, by);
}
