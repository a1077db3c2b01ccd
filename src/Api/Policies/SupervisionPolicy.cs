using System.Globalization;
using Platform.Api.Data;
using Platform.Domain.Calendar;
using Platform.Domain.Supervision;
using Platform.Rules.Dmn;
using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies;

/// <summary>The 4+X tables: which matters of supervision an enterprise gives rise to, and which are cleared.</summary>
public sealed class SupervisionPolicy
{
    public const string Id = "supervision";
    private const string Matters = "监管事项";
    private const string Cleared = "已解除规则";

    /// <summary>The decisions that tell everything.</summary>
    public static readonly IReadOnlyList<string> Asked = [Matters, Cleared];

    private readonly RulePolicy _policy;
    private readonly Dictionary<string, string> _strands;
    private readonly Dictionary<string, Period?> _periods;

    public SupervisionPolicy(RulePolicy policy)
    {
        _policy = policy;
        _strands = RowsOf(policy, "线索").ToDictionary(row => row.Key, row => row.Value[0]);
        _periods = RowsOf(policy, "期限", "期限单位").ToDictionary(row => row.Key, row => PeriodOf(row.Value));
    }

    /// <summary>The matters that the inputs give rise to, each rule once, in the order of the tables.</summary>
    public IReadOnlyList<SupervisionMatter> Evaluate(FeelContext inputs) =>
    [
        .. _policy.Decide(Matters, inputs).Contexts()
            .Select(row => SupervisionMatter.From(row, ruleId => _policy.ReasonFor(ruleId, inputs))).DistinctBy(matter => matter.RuleId),
    ];

    /// <summary>The rules that give rise to matters and are not cleared, without their reasons.</summary>
    public IEnumerable<string> RulesFor(FeelContext inputs) =>
        _policy.Decide(Matters, inputs).Contexts().Select(row => row.Text("规则")).OfType<string>().Except(EvaluateCleared(inputs));

    /// <summary>The matters as the tables give them, without reasons.</summary>
    /// <param name="decide">Makes a decision of the policy about an enterprise.</param>
    public static IReadOnlyList<FeelContext> MattersBy(Func<string, FeelValue> decide) => decide(Matters).Contexts();

    /// <summary>The strand of a rule; <see langword="null"/> for a rule that this pack does not have.</summary>
    public string? StrandOf(string ruleId) => _strands.GetValueOrDefault(ruleId);

    /// <summary>The rules whose clearing condition holds.</summary>
    public IReadOnlySet<string> EvaluateCleared(FeelContext inputs) => ClearedBy(decision => _policy.Decide(decision, inputs));

    /// <summary>The rules whose clearing condition holds.</summary>
    /// <param name="decide">Makes a decision of the policy about an enterprise.</param>
    public static IReadOnlySet<string> ClearedBy(Func<string, FeelValue> decide) =>
        decide(Cleared) is FeelList rules
            ? rules.Items.OfType<FeelString>().Select(rule => rule.Value).ToHashSet()
            : new HashSet<string>();

    /// <summary>The time that a rule gives; <see langword="null"/> where it gives none or this pack does not have it.</summary>
    public Period? PeriodOf(string ruleId) => _periods.GetValueOrDefault(ruleId);

    private static IEnumerable<DecisionTable> TablesOf(RulePolicy policy) =>
        policy.Compiled.Model.Elements.OfType<Decision>().Select(decision => decision.Logic).OfType<DecisionTable>();

    // Rules by their id, each with what its row says under some outputs, as constants.
    private static Dictionary<string, string[]> RowsOf(RulePolicy policy, params string[] outputs) =>
        TablesOf(policy).SelectMany(table => RowsIn(table, ["规则", .. outputs])).DistinctBy(row => row[0]).ToDictionary(row => row[0], row => row[1..]);

    private static IEnumerable<string[]> RowsIn(DecisionTable table, string[] outputs)
    {
        int[] columns = [.. outputs.Select(name => table.Outputs.ToList().FindIndex(output => output.Name == name))];
        return columns.Contains(-1) ? [] : table.Rules.Select(row => columns.Select(column => row.Entries[column].Text.Trim('"')).ToArray());
    }

    private static Period? PeriodOf(string[] row) =>
        RulePeriod.Of(int.TryParse(row[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null, row[1]);
}

/// <summary>A matter of supervision as the rules state it.</summary>
/// <param name="RuleId">Row of the scheme, for example S06.</param>
/// <param name="Strand">What it is about; the steps of one ladder share a strand.</param>
/// <param name="Rung">Rung of the escalation ladder.</param>
/// <param name="Term">Length of the time allowed; <see langword="null"/> where the deciding authority sets it.</param>
/// <param name="TermUnit"><c>working_day</c>, <c>calendar_day</c> or <c>hour</c>.</param>
/// <param name="EscalatesTo">Rule that takes over when the time passes in vain.</param>
/// <param name="Reason">Why the rule matched.</param>
public sealed record SupervisionMatter(
    string RuleId,
    string Strand,
    string Lead,
    IReadOnlyList<string> Four,
    IReadOnlyList<string> X,
    string Instrument,
    LadderRung Rung,
    int? Term,
    string? TermUnit,
    string ClearWhen,
    string? EscalatesTo,
    MatchReason Reason)
{
    public static SupervisionMatter From(FeelContext row, Func<string, MatchReason> reasonOf)
    {
        var ruleId = row.Text("规则") ?? "";
        return new SupervisionMatter(
            ruleId,
            row.Text("线索") ?? "",
            row.Text("牵头") ?? "",
            row.Texts("四方"),
            row.Texts("X部门"),
            row.Text("文书") ?? "",
            EnumName.Parse<LadderRung>(row.Text("阶梯") ?? ""),
            (int?)row.Number("期限"),
            row.Text("期限单位"),
            row.Text("解除条件") ?? "",
            row.Text("升级至"),
            reasonOf(ruleId));
    }
}
