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
        foreach (var (name, value) in policies.Where(pack.Policies.ContainsKey).SelectMany(policy => Of(pack, policy, decision => pack.Policies[policy].Decide(decision, inputs))))
        {
            outcomes.TryAdd(name, value);
        }

        return outcomes;
    }

    /// <summary>The decisions that tell what a policy says.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="policy">A policy that it has.</param>
    public static IEnumerable<string> AskedOf(PolicyPack pack, string policy) => policy switch
    {
        SupervisionPolicy.Id => SupervisionPolicy.Asked,
        ServicePolicy.Id => ServicePolicy.Asked,
        _ => Final(pack.Policies[policy].Compiled.Model),
    };

    /// <summary>What one policy says.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="policy">A policy that it has.</param>
    /// <param name="decide">Makes a decision of those that are asked about the enterprise.</param>
    public static IEnumerable<KeyValuePair<string, FeelValue>> Of(PolicyPack pack, string policy, Func<string, FeelValue> decide) => policy switch
    {
        SupervisionPolicy.Id => Matters(decide),
        ServicePolicy.Id => Named("", new FeelList(ServicePolicy.OffersBy(decide))),
        _ => AskedOf(pack, policy).SelectMany(decision => Named(decision, decide(decision))),
    };

    private static IEnumerable<KeyValuePair<string, FeelValue>> Matters(Func<string, FeelValue> decide)
    {
        var cleared = SupervisionPolicy.ClearedBy(decide);
        return Named("", new FeelList(SupervisionPolicy.MattersBy(decide))).Where(matter => !cleared.Contains(matter.Key));
    }

    private static IEnumerable<KeyValuePair<string, FeelValue>> Named(string decision, FeelValue value)
    {
        var rows = value.Contexts();
        return rows.Count > 0 && rows.All(row => row.Text(RuleEntry) is not null) ? rows.Select(row => KeyValuePair.Create(row.Text(RuleEntry) ?? "", (FeelValue)row))
            : value is FeelNull or FeelList { Items.Count: 0 } ? []
            : [KeyValuePair.Create(decision, value)];
    }

    // What other decisions only prepare is told by those.
    private static IEnumerable<string> Final(DmnModel model)
    {
        var needed = model.Elements.OfType<Decision>().SelectMany(decision => decision.Information).Select(reference => reference.Id).ToHashSet();
        return model.Elements.OfType<Decision>().Where(decision => !needed.Contains(decision.Id)).Select(decision => decision.Name);
    }
}
