using Platform.Rules.Dmn;
using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>What policies say of one enterprise, each thing under the name that people know it by: its rule, else its decision.</summary>
internal static class PolicyOutcomes
{
    private const string RuleEntry = "规则";

    /// <summary>The policies of a pack that decide about enterprises; the statute holds numbers of law.</summary>
    public static IEnumerable<string> DecidingIn(PolicyPack pack) => pack.Policies.Keys.Where(policy => policy != StatuteImpact.Policy);

    /// <summary>What some policies say. Where several rows name one rule, the first counts, as it does in judging.</summary>
    public static Dictionary<string, FeelValue> Of(PolicyPack pack, FeelContext inputs, IReadOnlyCollection<string> policies)
    {
        var outcomes = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        foreach (var (name, value) in policies.Where(pack.Policies.ContainsKey).SelectMany(policy => Of(pack, policy, inputs)))
        {
            outcomes.TryAdd(name, value);
        }

        return outcomes;
    }

    private static IEnumerable<(string Name, FeelValue Value)> Of(PolicyPack pack, string policy, FeelContext inputs) => policy switch
    {
        SupervisionPolicy.Id => Matters(pack.Supervision, inputs),
        ServicePolicy.Id => Named("", new FeelList(pack.Services.OffersFor(inputs))),
        _ => Final(pack.Policies[policy].Compiled.Model).SelectMany(decision => Named(decision, pack.Policies[policy].Decide(decision, inputs))),
    };

    private static IEnumerable<(string Name, FeelValue Value)> Matters(SupervisionPolicy supervision, FeelContext inputs)
    {
        var cleared = supervision.EvaluateCleared(inputs);
        return Named("", new FeelList(supervision.MattersFor(inputs))).Where(matter => !cleared.Contains(matter.Name));
    }

    private static IEnumerable<(string Name, FeelValue Value)> Named(string decision, FeelValue value)
    {
        var rows = value.Contexts();
        return rows.Count > 0 && rows.All(row => row.Text(RuleEntry) is not null) ? rows.Select(row => (row.Text(RuleEntry) ?? "", (FeelValue)row))
            : value is FeelNull or FeelList { Items.Count: 0 } ? []
            : [(decision, value)];
    }

    // What other decisions only prepare is told by those.
    private static IEnumerable<string> Final(DmnModel model)
    {
        var needed = model.Elements.OfType<Decision>().SelectMany(decision => decision.Information).Select(reference => reference.Id).ToHashSet();
        return model.Elements.OfType<Decision>().Where(decision => !needed.Contains(decision.Id)).Select(decision => decision.Name);
    }
}
