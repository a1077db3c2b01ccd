using System.Collections.Concurrent;
using Platform.Api.Policies.Clauses;
using Platform.Domain.Calendar;
using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Statutes;
using Platform.Rules.Feel.Values;
using Platform.Rules.Session;

namespace Platform.Api.Policies;

/// <summary>The rules of one division, ready to be applied.</summary>
public sealed class PolicyPack
{
    private readonly ConcurrentDictionary<DateOnly, Law> _laws = new();
    private readonly ConcurrentDictionary<(string Policy, string Input), InputBounds> _bounds = new();
    private readonly StatutePolicy _statute;
    private readonly WorkingDayCalendar _calendar;

    internal PolicyPack(
        PackManifest manifest,
        Vocabulary vocabulary,
        IReadOnlyList<Department> departments,
        WorkingDayCalendar calendar,
        IReadOnlyDictionary<string, RulePolicy> policies,
        PackFiles files,
        string contentHash)
    {
        Files = files;
        Manifest = manifest;
        Vocabulary = vocabulary;
        Departments = departments;
        Policies = policies;
        ContentHash = contentHash;
        _calendar = calendar;
        _statute = new StatutePolicy(policies["statute"].Compiled.Model);
        Procedures = _statute.ReadProcedures();
        TermNames = _statute.ReadTermNames();
        Supervision = new SupervisionPolicy(policies[SupervisionPolicy.Id]);
        Services = new ServicePolicy(policies[ServicePolicy.Id]);
    }

    public PackManifest Manifest { get; }

    public Vocabulary Vocabulary { get; }

    public IReadOnlyList<Department> Departments { get; }

    /// <summary>Clauses of agreements that can be reckoned; empty where the pack has none.</summary>
    public IReadOnlyList<Clause> Clauses { get; init; } = [];

    /// <summary>The compiled policies by id.</summary>
    public IReadOnlyDictionary<string, RulePolicy> Policies { get; }

    /// <summary>The inputs as the engine knows them.</summary>
    public Rules.Tables.Inputs.Vocabulary RuleVocabulary => Policies[SupervisionPolicy.Id].Compiled.Vocabulary;

    /// <summary>SHA-256 over the pack's files, hexadecimal: the version that a decision is recorded with.</summary>
    public string ContentHash { get; }

    /// <summary>The documents that it was read from.</summary>
    internal PackFiles Files { get; }

    public IReadOnlyDictionary<Procedure, ProcedureRule> Procedures { get; }

    /// <summary>What the terms of the statute are about, by id.</summary>
    public IReadOnlyDictionary<string, Domain.Indicators.Catalogues.LocalizedText> TermNames { get; }

    /// <summary>The days that count as working days.</summary>
    public WorkingDayCalendar Calendar => _calendar;

    public SupervisionPolicy Supervision { get; }

    public ServicePolicy Services { get; }

    /// <summary>The values of a number input at which a policy may decide otherwise.</summary>
    /// <param name="policy">Id of the policy.</param>
    /// <param name="input">Id of the input.</param>
    public InputBounds BoundsOf(string policy, string input) =>
        _bounds.GetOrAdd((policy, input), key => InputBounds.Of(Policies[key.Policy].Compiled, key.Input));

    /// <summary>Why a rule of supervision or services applies to some inputs; an empty reason where it does not.</summary>
    public MatchReason ReasonFor(string ruleId, FeelContext inputs) =>
        Policies.Values.FirstOrDefault(policy => policy.TablesOf(ruleId).Any())?.ReasonFor(ruleId, inputs) ?? new MatchReason("", "", [], []);

    /// <summary>The law in force on a date, counted on the calendar.</summary>
    /// <exception cref="FormatException">The statute tables do not make a statute; the pack was checked when read.</exception>
    public Law LawOn(DateOnly date) => _laws.GetOrAdd(date, on =>
    {
        var statute = _statute.Read(Manifest.Division, on);
        return statute.Succeeded ? new Law(statute.Value, _calendar) : throw new FormatException(statute.Error.English);
    });

    public bool IsInForceOn(DateOnly date) =>
        Manifest.InForceFrom <= date && (Manifest.InForceUntil is not { } until || date <= until);
}
