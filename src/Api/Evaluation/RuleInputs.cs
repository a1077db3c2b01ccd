using System.Diagnostics;
using System.Text.Json;
using Platform.Api.Data;
using Platform.Api.Policies;
using Platform.Domain;
using Platform.Domain.Calendar;
using Platform.Domain.Enterprises;
using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Statutes;
using Platform.Domain.Supervision;
using Platform.Rules.Feel.Values;

namespace Platform.Api.Evaluation;

/// <summary>
/// The inputs of the rules for one enterprise at one moment: what the platform knows itself, and for everything else the
/// latest fact that a department delivered under the same id.
/// </summary>
public sealed class RuleInputs
{
    private const int Percent = 100;
    private readonly Dictionary<string, object?> _known;
    private readonly EnterpriseFile _file;
    private readonly Law _law;
    private readonly DateOnly _today;

    private RuleInputs(EnterpriseFile file, Law law, DateTimeOffset now)
    {
        (_file, _law) = (file, law);
        _today = ChinaTime.DateOf(now);
        _known = Enumerable.Concat(OfEnterprise(), OfRound()).Concat(OfCases(now)).Concat(OfHistory()).ToDictionary(entry => entry.Id, entry => entry.Value);
    }

    /// <summary>The inputs by vocabulary id, without those that have no value.</summary>
    public static IReadOnlyList<RuleInput> Of(EnterpriseFile file, PolicyPack pack, DateTimeOffset now) =>
        Of(file, pack, pack.LawOn(ChinaTime.DateOf(now)), now);

    /// <summary>The inputs by vocabulary id under a law, without those that have no value.</summary>
    public static IReadOnlyList<RuleInput> Of(EnterpriseFile file, PolicyPack pack, Law law, DateTimeOffset now)
    {
        var inputs = new RuleInputs(file, law, now);
        return [.. pack.Vocabulary.Inputs.Select(input => new RuleInput(input, inputs.ValueOf(input.Id)))];
    }

    /// <summary>The inputs that grow by themselves, by vocabulary id.</summary>
    public static IReadOnlyDictionary<string, CountedDays> Counted(EnterpriseFile file, Law law, DateTimeOffset now) => new RuleInputs(file, law, now)._known
        .Select(entry => (entry.Key, Counted: entry.Value as CountedDays)).Where(entry => entry.Counted is not null)
        .ToDictionary(entry => entry.Key, entry => entry.Counted ?? throw new UnreachableException(entry.Key));

    /// <summary>
    /// The inputs that have a value, by vocabulary id, as JSON; those that grow by themselves as what they are counted
    /// from, so that the text stays right while nothing happens.
    /// </summary>
    public static string Snapshot(EnterpriseFile file, PolicyPack pack, Law law, DateTimeOffset now)
    {
        var inputs = new RuleInputs(file, law, now);
        var values = pack.Vocabulary.Inputs.Select(input => (input.Id, Value: inputs.Find(input.Id))).Where(input => input.Value is not null);
        return JsonSerializer.Serialize(values.ToDictionary(input => input.Id, input => input.Value), JsonColumn.Options);
    }

    /// <summary>The inputs as the rules read them: by their Chinese names, null where there is no value.</summary>
    public static FeelContext AsContext(IEnumerable<RuleInput> inputs) =>
        new(inputs.Select(input => KeyValuePair.Create(input.Input.Zh, input.Feel)));

    private object? ValueOf(string id) => Find(id) is CountedDays counted ? counted.On(_today, _law.Calendar) : Find(id);

    private object? Find(string id)
    {
        if (_known.TryGetValue(id, out var known) && known is not null)
        {
            return known;
        }

        return _file.Enterprise.FactOn(id, _today)?.Value switch
        {
            { Number: { } number } => number,
            { Text: { } text } => text,
            { Truth: { } truth } => truth,
            _ => null,
        };
    }

    private IEnumerable<(string Id, object? Value)> OfEnterprise()
    {
        var enterprise = _file.Enterprise;
        yield return ("unionEstablished", enterprise.HasUnion);
        yield return ("industrySection", enterprise.Industry.Section.ToString());
        yield return ("industryDivision", enterprise.Industry.Division);
        yield return ("stateOwned", enterprise.Kind == OrganisationKind.StateOwned);
        yield return ("privateNonEnterprise", enterprise.Kind == OrganisationKind.PrivateNonEnterprise);
        yield return ("platformEmployer", enterprise.IsPlatformEmployer);
        yield return ("operatingStatus", StatusName(enterprise.Status));
        yield return ("employees", (decimal)enterprise.Employees);
        yield return ("femaleShare", enterprise is { FemaleEmployees: { } women, Employees: > 0 } ? Share(women, enterprise.Employees) : null);
    }

    private IEnumerable<(string Id, object? Value)> OfRound()
    {
        if (_file.Current is not { } round)
        {
            yield break;
        }

        var isOver = round.Stage.IsFinal();
        yield return ("negotiationStarted", !isOver && round.Stage is not (NegotiationState.NotDue or NegotiationState.Due or NegotiationState.Requested or NegotiationState.Refused));
        yield return ("requestDelivered", !isOver && round.RequestedAt is not null);
        yield return ("daysDueUnrequested", round.Stage == NegotiationState.Due ? SinceStart(round, StatutoryTermId.RequestOnceDue) : null);
        yield return ("repliedInWriting", round is { RequestedAt: not null, MeetingOn: not null, Refusal: null });
        yield return ("replyOverdueDays", round.Stage is NegotiationState.Requested or NegotiationState.Refused ? Past(round, StatutoryTermId.Reply, PeriodUnit.WorkingDay) : null);
        yield return ("refusedInWriting", round.Refusal == RefusalKind.Written);
        yield return ("representativesNamed", round.Representatives.Any(seat => seat is { Side: Side.Workers, IsSeated: true }));
        yield return ("materialsWithheld", HasBreach(round, StatutoryTermId.Information));
        yield return ("filingOverdueDays", round.Stage == NegotiationState.Signed ? Past(round, StatutoryTermId.Filing, PeriodUnit.CalendarDay) : null);
        yield return ("filed", round.Agreement is { SignedOn: not null } agreement ? agreement.FiledOn is not null : null);
        yield return ("reviewObjected", round.Stage == NegotiationState.Objected);
        yield return ("failedVotes", (decimal)round.FailedVotes);
        yield return ("scanRate", isOver || _file.Enterprise.Employees == 0 || round.RequestedAt is null ? null : Share(_file.Opinions.Participants, _file.Enterprise.Employees));
        yield return ("responseRate", _file.Opinions.Opinions == 0 ? null : Share(_file.Opinions.AnsweredInTime, _file.Opinions.Opinions));
    }

    private IEnumerable<(string Id, object? Value)> OfCases(DateTimeOffset now)
    {
        var open = _file.OpenCases.ToList();
        var documents = open.SelectMany(supervised => supervised.Documents).ToList();
        yield return ("overdueRules", OverdueRules(open, now));
        yield return ("opinionLetterRejected", documents.Any(document => document is { Rung: LadderRung.OpinionLetter, IsRejected: true }));
        yield return ("orderIssued", documents.Any(document => document.Rung == LadderRung.RectificationOrder));
        yield return ("governmentDecided", documents.Any(document => document.Rung == LadderRung.GovernmentOrder));
    }

    private IEnumerable<(string Id, object? Value)> OfHistory()
    {
        yield return ("firstNegotiation", !_file.Rounds.Any(round => round.Agreements.Any(agreement => agreement.SignedOn is not null)));
        yield return ("negotiationSystem", _file.Rounds.Any(round => round.AgreementInForce is not null));
        yield return ("lastRoundOverran", _file.Rounds.Count < 2 ? null : _file.Rounds[^2].Overran);
    }

    // Rules whose time passed in vain: of open cases, and of those that handed their matter on to an open one.
    private string[] OverdueRules(List<SupervisionCase> open, DateTimeOffset now)
    {
        var rules = new HashSet<string>(open.Where(supervised => IsOverdue(supervised, now)).Select(supervised => supervised.RuleId));
        foreach (var supervised in open)
        {
            for (var earlier = Earlier(supervised); earlier is not null; earlier = Earlier(earlier))
            {
                rules.Add(earlier.RuleId);
            }
        }

        return [.. rules.Order(StringComparer.Ordinal)];
    }

    private SupervisionCase? Earlier(SupervisionCase supervised) =>
        supervised.EscalatedFrom is { } number ? _file.Cases.Find(candidate => candidate.Number == number) : null;

    private static bool IsOverdue(SupervisionCase supervised, DateTimeOffset now) =>
        (supervised.DueOn is { } dueOn && now >= ChinaTime.EndOf(dueOn)) || supervised.HasUnheededOpinion(now);

    private static CountedDays? SinceStart(Negotiation round, StatutoryTermId term) =>
        Find(round, term) is { } deadline ? new CountedDays(deadline.Deadline.StartsOn, PeriodUnit.CalendarDay, IsOverdue: false) : null;

    private static CountedDays? Past(Negotiation round, StatutoryTermId term, PeriodUnit unit) =>
        Find(round, term) is { } deadline ? new CountedDays(deadline.Deadline.DueOn, unit, IsOverdue: true) : null;

    private static NegotiationDeadline? Find(Negotiation round, StatutoryTermId term) =>
        round.AllDeadlines.LastOrDefault(deadline => deadline.Deadline.Term == term);

    private static bool HasBreach(Negotiation round, StatutoryTermId term) => round.Breaches.Any(breach =>
        breach.Rule == term.Value && breach is { Severity: BreachSeverity.Violation, Obliged: ActorRole.Employer, CuredOn: null, Stands: true });

    private static decimal Share(int part, int whole) => (decimal)part * Percent / whole;

    private static string StatusName(OperatingStatus status) => status switch
    {
        OperatingStatus.Active => "正常",
        OperatingStatus.Abnormal => "经营异常",
        OperatingStatus.Suspended => "停产停业",
        _ => "注销",
    };
}

/// <summary>One input with its value.</summary>
public sealed record RuleInput(VocabularyInput Input, object? Value)
{
    /// <summary>The value as FEEL reads it.</summary>
    public FeelValue Feel => Value switch
    {
        decimal number => new FeelNumber(number),
        string text => new FeelString(text),
        bool truth => FeelBoolean.Of(truth),
        string[] texts => new FeelList([.. texts.Select(text => new FeelString(text))]),
        _ => FeelNull.Value,
    };
}
