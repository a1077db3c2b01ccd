using System.Text.Json;
using Platform.Api.Identity;

namespace Platform.Api.Tests.Running;

/// <summary>A round of negotiation that is taken forward by the mutations a client uses, with lawful particulars for every step.</summary>
internal sealed class Round
{
    private const string Selection = """
        { negotiation { id version state stage } errors { __typename
          ... on Error { code message } ... on RefusedError { article } ... on NotFoundError { missingId }
          ... on ConflictError { currentVersion } ... on InvalidInputError { field } } }
        """;

    private readonly RunningPlatform _platform;
    private readonly Persona _union;
    private readonly Persona _employer;
    private readonly Dictionary<string, LawfulStep> _steps;

    private Round(RunningPlatform platform, string id, string creditCode)
    {
        (_platform, Id) = (platform, id);
        (_union, _employer) = (People.UnionOf(creditCode), People.EmployerOf(creditCode));
        _steps = LawfulPath().ToDictionary(step => step.Name);
    }

    /// <summary>Global id of the round.</summary>
    public string Id { get; }

    /// <summary>Terms of an agreement that the law lets pass.</summary>
    public static object Terms { get; } = new
    {
        adjustmentPercent = 6.5m, lowestPostWage = 2800, localMinimumWage = 2490, from = "2026-05-01", to = "2027-04-30",
        coveredItems = new[] { "quota", "distribution", "adjustment", "payment", "overtime", "change", "leave", "special", "other" },
    };

    public static object Ballot(int approvals, int present = 50, bool isSecret = true) =>
        new { assembly = "CONGRESS", delegates = 60, present, approvals, against = present - approvals, isSecret };

    /// <summary>Plans a round for an enterprise of the small county's kind; it falls due at once.</summary>
    public static async Task<Round> PlanAsync(RunningPlatform platform, string enterpriseId, string creditCode)
    {
        platform.Clock.Set(RunningPlatform.Start);
        var answer = await platform.AskAsync(
            $"mutation($input: PlanNegotiationInput!) {{ planNegotiation(input: $input) {Selection} }}",
            new { input = new { enterpriseId, year = 2026 } }, People.UnionOf(creditCode));
        Assert.Empty(answer["planNegotiation.errors"].EnumerateArray());
        return new Round(platform, answer.Text("planNegotiation.negotiation.id"), creditCode);
    }

    /// <summary>Plans a round for a town, led by the union above.</summary>
    public static async Task<Round> PlanRegionalAsync(RunningPlatform platform, params string[] enterpriseIds)
    {
        platform.Clock.Set(RunningPlatform.Start);
        var answer = await platform.AskAsync(
            $"mutation($input: PlanNegotiationInput!) {{ planNegotiation(input: $input) {Selection} }}",
            new { input = new { scope = "REGIONAL", division = "330784001", coveredEnterpriseIds = enterpriseIds, year = 2026 } }, People.Officer);
        Assert.True(answer.ErrorCodes.Count == 0 && answer["planNegotiation.errors"].GetArrayLength() == 0, $"{answer.Body}");
        return new Round(platform, answer.Text("planNegotiation.negotiation.id"), "");
    }

    /// <summary>Takes the lawful steps, each on its day, until the one named is done.</summary>
    public async Task<Round> GoThroughAsync(string lastStep)
    {
        foreach (var step in _steps.Values)
        {
            await TakeAsync(step);
            if (step.Name == lastStep)
            {
                return this;
            }
        }

        throw new ArgumentException($"{lastStep} is no step of the lawful path", nameof(lastStep));
    }

    /// <summary>Takes a lawful step and expects that it is taken.</summary>
    public async Task<Answer> TakeAsync(string name) => await TakeAsync(_steps[name]);

    /// <summary>Tries a step at the clock's time, lawful but for what is given.</summary>
    /// <param name="name">The mutation.</param>
    /// <param name="by">Who tries; the lawful actor if left out.</param>
    /// <param name="changes">Parts of the input that differ from the lawful ones.</param>
    public Task<Answer> TryAsync(string name, Persona? by = null, object? changes = null)
    {
        var step = _steps[name];
        return SendAsync(step.Mutation, step.InputType, by ?? step.By, Merge(step.Input, changes));
    }

    /// <summary>Takes a step beside the lawful path at noon of a day and expects that it is taken.</summary>
    /// <returns>The state that the round is in then.</returns>
    public async Task<string> TakeOnAsync(string day, Persona by, string mutation, string inputType, object? input = null, params string[] papers)
    {
        _platform.Clock.Set(Noon(day));
        var answer = await SendAsync(mutation, inputType, by, Merge(new { documents = Papers(papers) }, input));
        Assert.True(answer.ErrorCodes.Count == 0 && answer["payload.errors"].GetArrayLength() == 0, $"{mutation}: {answer.Body}");
        return answer.Text("payload.negotiation.state");
    }

    /// <summary>Sends any mutation on the round.</summary>
    public Task<Answer> SendAsync(string mutation, string inputType, Persona by, object? input, string language = "en") => _platform.AskAsync(
        $"mutation($input: {inputType}!) {{ payload: {mutation}(input: $input) {Selection} }}",
        new { input = Merge(new { negotiationId = Id }, input) }, by, language);

    private async Task<Answer> TakeAsync(LawfulStep step)
    {
        _platform.Clock.Set(Noon(step.On));
        var answer = await SendAsync(step.Mutation, step.InputType, step.By, step.Input);
        Assert.True(answer.ErrorCodes.Count == 0 && answer["payload.errors"].GetArrayLength() == 0, $"{step.Name}: {answer.Body}");
        return answer;
    }

    private static DateTimeOffset Noon(string date) => new(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture).ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(8));

    private static Dictionary<string, object?> Merge(object first, object? second)
    {
        var merged = new Dictionary<string, object?>();
        foreach (var part in new[] { first, second }.OfType<object>())
        {
            foreach (var entry in JsonSerializer.SerializeToElement(part, JsonSerializerOptions.Web).EnumerateObject())
            {
                merged[entry.Name] = entry.Value;
            }
        }

        return merged;
    }

    private static object[] Papers(params string[] kinds) => [.. kinds.Select(kind => new { kind, reference = $"文号-{kind}" })];

    private static object[] Members(string prefix, string chief, string rest) =>
        [.. Enumerable.Range(1, 3).Select(number => new { personKey = $"{prefix}{number}", name = $"{prefix}代表{number}", capacity = number == 1 ? chief : rest, isChief = number == 1 })];

    private LawfulStep[] LawfulPath() =>
    [
        new("deliverRequest", "2026-03-03", _union, new { documents = Papers("REQUEST_LETTER", "DELIVERY_RECEIPT") }, "NegotiationStepInput"),
        new("replyToRequest", "2026-03-10", _employer, new { meetingOn = "2026-03-30", documents = Papers("REPLY_LETTER") }, "ReplyToRequestInput"),
        new("nameWorkers", "2026-03-12", _union, new { side = "WORKERS", members = Members("w", "UNION_CHAIR", "WORKER"), documents = Papers("REPRESENTATIVE_ROSTER") }, "NameRepresentativesInput", "nameRepresentatives"),
        new("nameEmployers", "2026-03-12", _employer, new { side = "EMPLOYER", members = Members("e", "LEGAL_REPRESENTATIVE", "MANAGER"), documents = Papers("REPRESENTATIVE_ROSTER") }, "NameRepresentativesInput", "nameRepresentatives"),
        new("workersMaterials", "2026-03-16", _union, new { documents = Papers("AGENDA_TABLE", "MATERIALS_LIST", "CONFIDENTIALITY_PLEDGE") }, "NegotiationStepInput", "exchangeMaterials"),
        new("employersMaterials", "2026-03-16", _employer, new { documents = Papers("AGENDA_TABLE", "MATERIALS_LIST", "CONFIDENTIALITY_PLEDGE") }, "NegotiationStepInput", "exchangeMaterials"),
        new("openMeeting", "2026-03-30", _union, new { chair = "WORKERS" }, "OpenMeetingInput"),
        new("recordMinutes", "2026-03-30", _union, new { summary = "讨论工资调整", recorderKey = "recorder", workersChiefSigned = true, employerChiefSigned = true, documents = Papers("MINUTES") }, "RecordMinutesInput"),
        new("agreeDraft", "2026-04-02", _union, new { terms = Terms, documents = Papers("DRAFT", "DRAFT_EXPLANATION") }, "AgreeDraftInput"),
        new("submitToCongress", "2026-04-10", _union, new { documents = Papers("DRAFT") }, "NegotiationStepInput"),
        new("recordVote", "2026-04-13", _union, new { ballot = Ballot(40), documents = Papers("ATTENDANCE_SHEET", "BALLOT_COUNT", "RESOLUTION") }, "RecordVoteInput"),
        new("signAgreement", "2026-04-15", _employer, new { workersChief = "w1", employerChief = "e1", isSealed = true, documents = Papers("SIGNED_CONTRACT") }, "SignAgreementInput"),
        new("fileAgreement", "2026-04-20", _employer, new { copies = 5, documents = Papers("SIGNED_CONTRACT", "FILING_EXPLANATION") }, "FileAgreementInput"),
        new("approveAgreement", "2026-04-27", People.Labour, new { documents = Papers("REVIEW_OPINION") }, "NegotiationStepInput"),
        new("publishAgreement", "2026-04-29", _employer, new { documents = Papers("PUBLICATION_PROOF") }, "NegotiationStepInput"),
        new("fileWithUpperUnion", "2026-04-30", _union, new { documents = Papers("UNION_FILING_RECEIPT") }, "NegotiationStepInput"),
        new("beginPerformance", "2026-05-06", _union, new { }, "NegotiationStepInput"),
        new("reportPerformance", "2027-04-01", _union, new { summary = "全部兑现", clausesKept = 9, clausesReported = 9, documents = Papers("PERFORMANCE_REPORT") }, "ReportPerformanceInput"),
    ];

    private sealed record LawfulStep(string Name, string On, Persona By, object Input, string InputType, string? Named = null)
    {
        public string Mutation => Named ?? Name;
    }
}
