using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies.Advice;

/// <summary>The tables that advise negotiators: class of the enterprise, priority, and a band for the rise of wages.</summary>
public sealed class AdvicePolicy(RulePolicy policy)
{
    public const string Id = "advice";
    private const string Class = "企业分类";
    private const string Priority = "协商优先级";
    private const string Wage = "工资调整建议";

    public RulePolicy Policy { get; } = policy;

    /// <summary>What the tables say. What no input supports is left out.</summary>
    public NegotiationAdvice Of(FeelContext inputs, string packHash) => new(ClassOf(inputs), PriorityOf(inputs), WageOf(inputs), packHash, []);

    private EnterpriseClass? ClassOf(FeelContext inputs) =>
        Policy.Decide(Class, inputs) is FeelContext row && row.Text("规则") is { } rule
            ? new EnterpriseClass(rule, row.Text("类别") ?? "", row.Text("协商方式") ?? "", new RuleReasonView(Policy.ReasonFor(rule, inputs)))
            : null;

    private NegotiationPriority PriorityOf(FeelContext inputs)
    {
        var row = Policy.Decide(Priority, inputs) as FeelContext ?? FeelContext.Empty;
        return new NegotiationPriority(row.Text("等级") ?? "", row.Number("分值") ?? 0, row.Texts("理由"));
    }

    private WageAdvice WageOf(FeelContext inputs)
    {
        var row = Policy.Decide(Wage, inputs) as FeelContext ?? FeelContext.Empty;
        return new WageAdvice(row.Number("低"), row.Number("高"), row.Text("区间") ?? "", row.Text("倾向") ?? "", row.Texts("理由"), row.Texts("缺少"));
    }
}
