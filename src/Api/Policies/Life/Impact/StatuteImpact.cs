using Platform.Domain.Statutes;
using Platform.Rules.Dmn;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Subjects;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>
/// What a changed statute means for enterprises: terms, quorums, contents and procedures bind everybody who negotiates, each
/// under the name of its row; how many delegates a congress needs depends on the number of workers.
/// </summary>
internal sealed class StatuteImpact
{
    /// <summary>The policy that holds the numbers of law.</summary>
    public const string Policy = "statute";

    private const string Congress = "职代会规模";
    private const string Status = "operatingStatus";
    private const string Employees = "employees";
    private const string Deregistered = "注销";

    /// <summary>The ids of the inputs by which enterprises are told apart.</summary>
    public static readonly IReadOnlyList<string> Reads = [Status, Employees];

    // Each list of rows that bind everybody, with the output that names a row.
    private static readonly (string List, string Name)[] Lists = [("法定条款", "条款"), ("合同内容", "编号"), ("程序规则", "程序")];

    private readonly Dictionary<string, StatuteRow> _old;
    private readonly Dictionary<string, StatuteRow> _next;
    private readonly RowOutcome _forAll;
    private readonly RowOutcome _withCongress;
    private readonly bool _isCongressChanged;
    private readonly Statute _before;
    private readonly Statute _after;
    private readonly string _employees;

    private StatuteImpact(PolicyPack before, PolicyPack after, DateOnly today)
    {
        (_old, _next) = (RowsOf(before), RowsOf(after));
        (_before, _after) = (before.LawOn(today).Statute, after.LawOn(today).Statute);
        _forAll = RowOutcome.Between(_old, _next);
        _withCongress = _forAll.And(new RowOutcome([], [], [Congress]));
        _isCongressChanged = !Sizes(before).SequenceEqual(Sizes(after));
        _employees = before.Vocabulary.Inputs.FirstOrDefault(input => input.Id == Employees)?.Zh ?? "";
    }

    /// <summary>Compares two packs; <see langword="null"/> where their statutes are the same text.</summary>
    public static StatuteImpact? Between(PolicyPack before, PolicyPack after, DateOnly today) =>
        before.Files.Find(PackDocument.PolicyOf(Policy)) == after.Files.Find(PackDocument.PolicyOf(Policy)) ? null : new StatuteImpact(before, after, today);

    /// <summary>What changes for an enterprise; nothing for one that is no more.</summary>
    public RowOutcome For(SubjectTable table, int row) =>
        table.Find(Status) is TextColumn status && status[row] == Deregistered ? RowOutcome.None
        : IsCongressChangedFor(table, row) ? _withCongress
        : _forAll;

    /// <summary>What a changed row said and says; <see langword="null"/> for a rule that is none of the statute.</summary>
    public MatchReason? ReasonFor(string rule, FeelContext inputs)
    {
        var (old, next) = (_old.GetValueOrDefault(rule), _next.GetValueOrDefault(rule));
        return rule == Congress ? CongressReason(inputs)
            : (old ?? next) is { } known ? ChangeReason.Of(known.List, rule, old?.Row, next?.Row)
            : null;
    }

    private bool IsCongressChangedFor(SubjectTable table, int row) =>
        _isCongressChanged && table.Find(Employees) is NumberColumn employees && employees[row] is { } number && Minimum(_before, number) != Minimum(_after, number);

    private MatchReason CongressReason(FeelContext inputs)
    {
        var employees = inputs.Number(_employees) ?? 0;
        return ChangeReason.Of(Congress, "", new FeelNumber(Minimum(_before, employees)), new FeelNumber(Minimum(_after, employees))) with
        {
            Conditions = [new MatchCondition(_employees, "-", new FeelNumber(employees).ToString())],
        };
    }

    private static int Minimum(Statute statute, decimal employees) => statute.CongressSizeFor((int)employees).MinimumFor((int)employees);

    private static IEnumerable<string> Sizes(PolicyPack pack) => ModelOf(pack).RowsOf(Congress).Select(row => row.ToString());

    private static Dictionary<string, StatuteRow> RowsOf(PolicyPack pack) => Lists
        .SelectMany(list => ModelOf(pack).RowsOf(list.List).Select(row => (Name: row.Text(list.Name) ?? "", Row: new StatuteRow(list.List, row))))
        .DistinctBy(row => row.Name).ToDictionary(row => row.Name, row => row.Row, StringComparer.Ordinal);

    private static DmnModel ModelOf(PolicyPack pack) => pack.Policies[Policy].Compiled.Model;

    private sealed record StatuteRow(string List, FeelContext Row);
}
