using System.Collections.Concurrent;
using Platform.Domain.Calendar;
using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Statutes;
using Platform.Rules.Dmn;

namespace Platform.Api.Policies;

/// <summary>The rules of one division, ready to be applied.</summary>
public sealed class PolicyPack
{
    private readonly ConcurrentDictionary<DateOnly, Law> _laws = new();
    private readonly StatutePolicy _statute;
    private readonly WorkingDayCalendar _calendar;

    internal PolicyPack(
        PackManifest manifest,
        Vocabulary vocabulary,
        IReadOnlyList<Department> departments,
        WorkingDayCalendar calendar,
        IReadOnlyDictionary<string, DmnModel> models,
        string contentHash)
    {
        Manifest = manifest;
        Vocabulary = vocabulary;
        Departments = departments;
        Models = models;
        ContentHash = contentHash;
        _calendar = calendar;
        _statute = new StatutePolicy(models["statute"]);
        Procedures = _statute.ReadProcedures();
        Supervision = new SupervisionPolicy(models["supervision"]);
        Services = new ServicePolicy(models["services"]);
    }

    public PackManifest Manifest { get; }

    public Vocabulary Vocabulary { get; }

    public IReadOnlyList<Department> Departments { get; }

    /// <summary>The decision models by policy id.</summary>
    public IReadOnlyDictionary<string, DmnModel> Models { get; }

    /// <summary>SHA-256 over the pack's files, hexadecimal: the version that a decision is recorded with.</summary>
    public string ContentHash { get; }

    public IReadOnlyDictionary<Procedure, ProcedureRule> Procedures { get; }

    public SupervisionPolicy Supervision { get; }

    public ServicePolicy Services { get; }

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
