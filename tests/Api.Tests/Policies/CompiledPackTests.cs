using Platform.Api.Policies;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Inputs;
using VocabularyInput = Platform.Rules.Tables.Inputs.VocabularyInput;

namespace Platform.Api.Tests.Policies;

/// <summary>The shipped packs as the host uses them: compiled, with the interpreter as reference.</summary>
public sealed class CompiledPackTests
{
    private const int Enterprises = 300;
    private static readonly PolicyPack Pack = new PackReader(Path.Combine(AppContext.BaseDirectory, "policies")).ReadAll().Single(pack => pack.Manifest.Division == "330784");

    [Fact]
    public void Policies_OnSampledEnterprises_DecideWhatTheInterpreterDecides()
    {
        var random = new Random(17);
        var samples = Enumerable.Range(0, Enterprises).Select(_ => Sample(random)).ToList();

        foreach (var (policy, decision) in new[] { ("supervision", "监管事项"), ("supervision", "已解除规则"), ("services", "服务菜单") })
        {
            var compiled = Pack.Policies[policy].Compiled;
            Assert.All(samples, inputs => Assert.Equal(
                compiled.Evaluate(decision, inputs, TableForm.Interpreter).ToString(), Pack.Policies[policy].Decide(decision, inputs).ToString()));
        }

        Assert.Contains(samples, inputs => Pack.Supervision.Evaluate(inputs).Count > 1);
    }

    [Fact]
    public void Matter_OfAnEnterpriseDueFor31Days_NamesRowLawAndTestedInputs()
    {
        var inputs = new FeelContext([KeyValuePair.Create<string, FeelValue>("应协商未要约天数", new FeelNumber(31)), KeyValuePair.Create<string, FeelValue>("经营状态", new FeelString("正常"))]);

        var matter = Assert.Single(Pack.Supervision.Evaluate(inputs));

        Assert.Equal(("S01", "协商推进阶梯", "ladder_s01"), (matter.RuleId, matter.Reason.Decision, matter.Reason.RowId));
        Assert.Equal("经营状态 not(\"经营异常\", \"停产停业\", \"注销\") \"正常\"; 应协商未要约天数 > 30 31", string.Join("; ", matter.Reason.Conditions.Select(condition => $"{condition.Input} {condition.Test} {condition.Value}")));
        Assert.Contains(matter.Reason.Annotations, annotation => annotation.Name == "依据");
    }

    private static FeelContext Sample(Random random) => new(Pack.RuleVocabulary.Inputs.Select(input => KeyValuePair.Create(input.Name, ValueOf(input, random))));

    private static FeelValue ValueOf(VocabularyInput input, Random random) => input.Kind switch
    {
        _ when random.Next(2) == 0 => FeelNull.Value,
        InputKind.Number => new FeelNumber(random.Next(-30, 120)),
        InputKind.Boolean => FeelBoolean.Of(random.Next(2) == 0),
        InputKind.Text => new FeelString(Texts(input)[random.Next(Texts(input).Count)]),
        _ => new FeelList([new FeelString($"S{random.Next(1, 29):00}")]),
    };

    private static IReadOnlyList<string> Texts(VocabularyInput input) => input.Allowed.Count > 0 ? input.Allowed : ["G60", "G54", "G", "E", "C", "H", "HL"];
}
