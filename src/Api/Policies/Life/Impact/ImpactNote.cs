using Platform.GraphQL.Binding;
using Platform.Rules.Feel;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>What the figures of a preview do not say, and why.</summary>
/// <param name="Document">The document that it is about.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Message">The reason, in the language of the request.</param>
[ObjectType]
public sealed record ImpactNote(string Document, string Code, string Message)
{
    /// <summary>The notes on a draft of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="errors">Errors that the draft has; with any, nothing is compared.</param>
    /// <param name="language">Of the messages.</param>
    internal static IReadOnlyList<ImpactNote> Of(PackDocument document, int errors, ProblemLanguage language)
    {
        var note = errors > 0 ? HasErrors(errors) : About(document);
        return note is var (code, english, chinese) ? [new ImpactNote(document.Path, code, language == ProblemLanguage.Chinese ? chinese : english)] : [];
    }

    private static (string Code, string English, string Chinese)? HasErrors(int errors) => (
        "IMPACT_HAS_ERRORS",
        $"The draft has {errors} errors, which its analysis locates; what it would change can be told once they are mended.",
        $"草案有{errors}处错误（位置见检查结果），改正后方可预览影响。");

    private static (string Code, string English, string Chinese)? About(PackDocument document) => (document.Kind, document.Id) switch
    {
        (PackDocumentKind.Departments, _) => (
            "IMPACT_NO_OUTCOME",
            "The list of departments gives names and parts; which department takes part in a matter is said by the supervision tables, so that nothing changes for an enterprise.",
            "部门名单只列名称与分工；哪些部门参与监管事项由监管决策表决定，企业不受影响。"),
        (PackDocumentKind.Clauses, _) => (
            "IMPACT_NO_OUTCOME",
            "Clauses are reckoned for one agreement when somebody asks; what a clause costs is told by simulateClause.",
            "条款只在有人测算某份合同时计算；成本请用simulateClause测算。"),
        (PackDocumentKind.Catalogue, _) => (
            "IMPACT_INDEX_SCORES",
            "A catalogue scores figures of a year and decides nothing by itself; rules read the scores of boards, which are computed anew from the first day of the version.",
            "指标体系对年度数据评分，本身不作决定；规则读取的是得分，得分自该版本首日起重新计算。"),
        (PackDocumentKind.Policy, StatuteImpact.Policy) => (
            "IMPACT_RUNNING_DEADLINES_STAY",
            "Deadlines that run keep the term under which they began; what is counted here binds each enterprise from its next step on.",
            "已起算的期限按起算时的规定执行；此处统计的是各企业下一环节起适用的变化。"),
        _ => null,
    };
}
