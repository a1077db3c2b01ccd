using Platform.Domain;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Statutes;
using Platform.Rules.Dmn;
using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies;

/// <summary>Reads the numbers of law out of the decision tables of a pack's <c>statute</c> policy.</summary>
public sealed class StatutePolicy(DmnModel model)
{
    private const string Terms = "法定条款";

    private static readonly Dictionary<string, TermKind> Kinds = new()
    {
        ["max_days"] = TermKind.MaxDays,
        ["min_days_before"] = TermKind.MinDaysBefore,
        ["window_before"] = TermKind.WindowBefore,
        ["min_count"] = TermKind.MinCount,
        ["count"] = TermKind.Count,
        ["max_count"] = TermKind.MaxCount,
        ["min_per_year"] = TermKind.MinPerYear,
        ["typical"] = TermKind.Typical,
        ["min_ratio"] = TermKind.MinRatio,
        ["gt_ratio"] = TermKind.GreaterThanRatio,
        ["max_ratio"] = TermKind.MaxRatio,
        ["compare"] = TermKind.Compare,
        ["flag"] = TermKind.Flag,
    };

    public Result<Statute> Read(string division, DateOnly asOf)
    {
        var terms = model.RowsOf(Terms).Select(Term).ToList();
        var sizes = model.RowsOf("职代会规模").Select(row => new CongressSizeBand(
            Whole(row, "人数起"), Whole(row, "代表"), Whole(row, "每增人数"), Whole(row, "每档增加"), Needed(row, "依据"))).ToList();
        var items = model.RowsOf("合同内容").Select(row => new ContentItem(Needed(row, "编号"), Needed(row, "名称"))).ToList();
        return Statute.Create(division, asOf, terms, sizes, items);
    }

    /// <summary>What each procedure leaves out, by procedure.</summary>
    public IReadOnlyDictionary<Procedure, ProcedureRule> ReadProcedures() =>
        model.RowsOf("程序规则").Select(Rule).ToDictionary(rule => rule.Procedure);

    /// <summary>What each term is about, by its id; in Chinese where the pack says it in nothing else.</summary>
    public IReadOnlyDictionary<string, LocalizedText> ReadTermNames()
    {
        var rows = model.RowsOf(Terms);
        var table = (DecisionTable)((Decision)model.Find(Terms)!).Logic!; // or there would be no rows of it
        var english = table.AnnotationNames.ToList().IndexOf("English");
        return rows.Zip(table.Rules).ToDictionary(row => Needed(row.First, "条款"), row => new LocalizedText(
            Needed(row.First, "环节"),
            english >= 0 && row.Second.Annotations[english] is { Length: > 0 } text ? text : Needed(row.First, "环节")));
    }

    private static StatutoryTerm Term(FeelContext row) => new(
        new StatutoryTermId(Needed(row, "条款")),
        Kinds.TryGetValue(Needed(row, "规则"), out var kind) ? kind : throw new FormatException($"“{row.Text("规则")}” is no kind of term."),
        Value(row),
        Unit(row),
        Enum.TryParse<BreachConsequence>(Pascal(Needed(row, "违反后果")), out var consequence) ? consequence : throw new FormatException($"“{row.Text("违反后果")}” is no consequence."),
        Needed(row, "依据"),
        [.. (row.Find("其他来源") ?? FeelList.Empty).Contexts().Select(other => new OtherSource(Value(other), Unit(other), Needed(other, "依据")))]);

    private static ProcedureRule Rule(FeelContext row) => new(
        Enum.Parse<Procedure>(Pascal(Needed(row, "程序"))),
        [.. row.Texts("略过环节").Select(Enum.Parse<NegotiationStep>)],
        [.. (row.Find("文书替代") ?? FeelList.Empty).Contexts().Select(pair =>
            new DocumentSubstitution(Enum.Parse<DocumentKind>(Needed(pair, "应交")), Enum.Parse<DocumentKind>(Needed(pair, "可代"))))],
        [.. (row.Find("文书增加") ?? FeelList.Empty).Contexts().Select(addition =>
            new DocumentAddition(Enum.Parse<NegotiationStep>(Needed(addition, "环节")), Enum.Parse<DocumentKind>(Needed(addition, "应交"))))],
        (int?)row.Number("会议上限"),
        (int?)row.Number("人数上限"),
        Needed(row, "依据"));

    private static TermValue Value(FeelContext row)
    {
        var parsed = TermValue.Parse(Needed(row, "值"));
        return parsed.Succeeded ? parsed.Value : throw new FormatException(parsed.Error.English);
    }

    private static TermUnit Unit(FeelContext row) =>
        Enum.TryParse<TermUnit>(Pascal(Needed(row, "单位")), out var unit) ? unit : throw new FormatException($"“{row.Text("单位")}” is no unit.");

    private static string Needed(FeelContext row, string key) =>
        row.Text(key) ?? throw new FormatException($"A row has no “{key}”: {row}");

    private static int Whole(FeelContext row, string key) =>
        (int)(row.Number(key) ?? throw new FormatException($"A row has no “{key}”: {row}"));

    private static string Pascal(string snake) =>
        string.Concat(snake.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()));
}
