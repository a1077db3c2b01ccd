using System.Security;
using Platform.Rules.Dmn;
using Platform.Rules.Session;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Inputs;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tests.Session;

/// <summary>
/// A small policy in two strata: <c>late</c> by days since a request and complaints; <c>town</c> by how many of the town
/// are late, by wages owed and by related cases.
/// </summary>
internal static class TownPolicy
{
    internal static readonly DateOnly Start = new(2026, 3, 2);

    /// <summary>Monday to Friday.</summary>
    internal static readonly WorkingCalendar Weekdays = new(CountWeekdays);

    internal static readonly Vocabulary Cases = new([new VocabularyInput("caseTown", "案件乡镇", InputKind.Text), new VocabularyInput("open", "未结", InputKind.Boolean)]);

    internal static readonly Vocabulary Vocabulary = new(
    [
        new VocabularyInput("town", "乡镇", InputKind.Text),
        new VocabularyInput("complaints", "投诉", InputKind.Number),
        new VocabularyInput("owed", "欠薪", InputKind.Number),
        new VocabularyInput("requested", "要约日", InputKind.Date),
        new VocabularyInput("days", "要约天数", InputKind.Number) { Source = new ElapsedInput("requested", DayUnit.CalendarDay, ElapsedDirection.Since) },
        new VocabularyInput("workdays", "要约工作日", InputKind.Number) { Source = new ElapsedInput("要约日", DayUnit.WorkingDay, ElapsedDirection.Since) },
        new VocabularyInput("lateInTown", "同镇逾期", InputKind.Number) { Source = Same(AggregateFunction.Count, "late = \"L1\" or late = \"L2\"") },
        new VocabularyInput("owedInTown", "同镇欠薪", InputKind.Number) { Source = Same(AggregateFunction.Sum, null) with { Of = "owed" } },
        new VocabularyInput("mostInTown", "同镇最多投诉", InputKind.Number) { Source = Same(AggregateFunction.Max, null) with { Of = "投诉" } },
        new VocabularyInput("casesInTown", "同镇案件", InputKind.Boolean)
        {
            Source = new AggregateInput(AggregateFunction.Exists, [new AggregateKey("town", "caseTown")]) { Over = "cases", Where = "未结" },
        },
    ]) { Related = new Dictionary<string, Vocabulary> { ["cases"] = Cases } };

    internal static CompiledPolicy Compile(Vocabulary? vocabulary = null, string lateInput = "要约天数")
    {
        vocabulary ??= Vocabulary;
        var xml = $"""
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:m">
            {string.Concat(vocabulary.Inputs.Select(input => $"<inputData id=\"in_{input.Id}\" name=\"{input.Name}\"><variable name=\"{input.Name}\" typeRef=\"{TypeOf(input.Kind)}\"/></inputData>"))}
            {Table("late", "FIRST", [lateInput, "投诉"], ["> 30 | - | \"L2\"", "> 10 | > 3 | \"L1\"", "- | > 8 | \"L1\""], vocabulary)}
            {Table("town", "COLLECT", ["同镇逾期", "同镇欠薪", "同镇最多投诉", "同镇案件", "late"], [">= 3 | - | - | - | - | \"T1\"", "- | > 100 | - | - | \"L1\", \"L2\" | \"T2\"", "- | - | >= 9 | true | - | \"T3\"", ">= 1 | - | - | - | null | 同镇逾期"], vocabulary)}
            </definitions>
            """;
        var model = DmnModel.Read(xml);
        var result = CompiledPolicy.Compile(model.Model ?? throw new InvalidDataException(string.Join("; ", model.Problems)), vocabulary);
        Assert.Empty(result.Problems);
        return result.Policy;
    }

    internal static RuleSession Open(CompiledPolicy policy, SubjectTable subjects, SubjectTable? cases = null, IReadOnlyList<Activation>? known = null)
    {
        var facts = new Dictionary<string, SubjectTable> { ["cases"] = cases ?? new SubjectTable(Cases) };
        var opened = RuleSession.Open(policy, subjects, new SessionOptions(Start) { Calendar = Weekdays, Facts = facts, Known = known });
        return opened.Session ?? throw new InvalidDataException(string.Join("; ", opened.Problems));
    }

    internal static int Add(SubjectTable subjects, string town, decimal complaints, DateOnly? requested = null)
    {
        var row = subjects.Add();
        subjects.Texts("乡镇")[row] = town;
        subjects.Numbers("投诉")[row] = complaints;
        subjects.Dates("要约日")[row] = requested;
        return row;
    }

    /// <summary>Changes as short texts: kind, rule's first output or id, row, episode.</summary>
    internal static string[] Brief(IEnumerable<OutcomeChange> changes) =>
        [.. changes.Select(change => $"{change.Kind} {change.Table.Decision.Id}{change.Rule.Index} row {change.Row} #{change.Episode} {string.Join(",", change.Outputs)}".TrimEnd())];

    private static AggregateInput Same(AggregateFunction function, string? where) => new(function, [new AggregateKey("town", "town")]) { Where = where };

    private static string TypeOf(InputKind kind) => kind switch
    {
        InputKind.Number => "number",
        InputKind.Text => "string",
        InputKind.Boolean => "boolean",
        _ => "date",
    };

    private static string Table(string id, string hitPolicy, string[] columns, string[] rules, Vocabulary vocabulary)
    {
        var needs = columns.Select(column => vocabulary.Find(column) is { } input
            ? $"<informationRequirement><requiredInput href=\"#in_{input.Id}\"/></informationRequirement>"
            : $"<informationRequirement><requiredDecision href=\"#{column}\"/></informationRequirement>");
        var clauses = columns.Select((column, i) => $"<input id=\"{id}_i{i}\"><inputExpression><text>{column}</text></inputExpression></input>");
        var rows = rules.Select((rule, i) => $"<rule id=\"{id}_r{i + 1}\">{string.Concat(rule.Split('|').Select((cell, c) => Entry(c == columns.Length ? "outputEntry" : "inputEntry", cell.Trim())))}</rule>");
        return $"""<decision id="{id}" name="{id}"><variable name="{id}"/>{string.Concat(needs)}<decisionTable id="{id}_table" hitPolicy="{hitPolicy}">{string.Concat(clauses)}<output id="{id}_o"/>{string.Concat(rows)}</decisionTable></decision>""";
    }

    private static string Entry(string element, string text) => $"<{element}><text>{SecurityElement.Escape(text)}</text></{element}>";

    private static int CountWeekdays(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -CountWeekdays(to, from);
        }

        var (weeks, rest) = Math.DivRem(to.DayNumber - from.DayNumber, 7);
        return (weeks * 5) + Enumerable.Range(1, rest).Count(day => from.AddDays(day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
    }
}
