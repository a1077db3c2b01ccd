using Platform.Domain;
using Platform.Domain.Statutes;
using Platform.GraphQL.Binding;

namespace Platform.Api.Policies;

/// <summary>The rule packs of this deployment.</summary>
[ResolversFor("Query")]
public static class RuleQueries
{
    public static IReadOnlyList<RulePackView> RulePacks(PackLibrary packs, TimeProvider clock) =>
        [.. packs.On(ChinaTime.DateOf(clock.GetUtcNow())).Select(pack => new RulePackView(pack))];

    public static RulePackView? RulePack(string division, DateOnly? on, PackLibrary packs, TimeProvider clock) =>
        packs.Find(division, on ?? ChinaTime.DateOf(clock.GetUtcNow())) is { } pack ? new RulePackView(pack) : null;
}

/// <summary>What a pack says for a date.</summary>
[ResolversFor("RulePack")]
public static class RulePackFields
{
    public static IReadOnlyList<StatutoryTermView> Terms([Parent] RulePackView pack, DateOnly? on, TimeProvider clock) =>
    [
        .. pack.Pack.LawOn(on ?? ChinaTime.DateOf(clock.GetUtcNow())).Statute.Terms
            .OrderBy(term => term.Id.Value, StringComparer.Ordinal).Select(term => new StatutoryTermView(term)),
    ];

    public static IReadOnlyList<ContentItem> ContentItems([Parent] RulePackView pack, DateOnly? on, TimeProvider clock) =>
        [.. pack.Pack.LawOn(on ?? ChinaTime.DateOf(clock.GetUtcNow())).Statute.ContentItems];
}
