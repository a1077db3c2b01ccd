using Platform.Api.Data;
using Platform.Api.Evaluation;
using Platform.Api.GraphQL;
using Platform.Api.Identity;
using Platform.Api.Participation;
using Platform.Api.Policies;
using Platform.Domain;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Loading;

namespace Platform.Api.Enterprises;

/// <summary>Fields of an enterprise that the rules answer.</summary>
[ResolversFor("Enterprise")]
public static class EnterpriseFields
{
    /// <summary>Asks the rules without leaving a trace; they say nothing of an enterprise that is not the caller's business.</summary>
    public static async Task<EnterpriseDecisions> Decisions(
        [Parent] EnterpriseKey enterprise, DecisionFiles files, PackLibrary packs, ParticipationPrivacy privacy, TimeProvider clock, ResolveContext context)
    {
        var now = clock.GetUtcNow();
        var file = await files.LoadAsync(enterprise.Id);
        return MayAsk(context.Caller(), file) && packs.Find(file.Enterprise.Division.Value, ChinaTime.DateOf(now)) is { } pack
            ? EnterpriseDecisions.Of(file, pack, now, privacy.HiddenFrom(context.Caller(), file.Opinions.Participants))
            : EnterpriseDecisions.None(now);
    }

    private static bool MayAsk(Caller caller, EnterpriseFile file) =>
        caller.Covers(file.Enterprise.Division.Value, file.Enterprise.CreditCode.Value)
        || (caller.Is(Role.PolicyStaff) && caller.Region is { } region && file.Enterprise.Division.Value.StartsWith(region, StringComparison.Ordinal));
}

/// <summary>Everything that the rules look at, for all enterprises of a document together.</summary>
public sealed class DecisionFiles(WriteSessions sessions) : BatchDataLoader<long, EnterpriseFile>
{
    protected override async Task<IReadOnlyDictionary<long, EnterpriseFile>> LoadValuesAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var session = sessions.Open();
        return (await EnterpriseFiles.LoadAsync(session.Context, keys, cancellationToken)).ToDictionary(file => file.Enterprise.Id);
    }
}

/// <summary>What the rules say of an enterprise.</summary>
[ObjectType]
public sealed record EnterpriseDecisions(
    DateTimeOffset At,
    string PackVersion,
    string PackHash,
    IReadOnlyList<SupervisionMatterView> Matters,
    IReadOnlyList<ServiceOfferView> Services,
    IReadOnlyList<RuleInputView> Inputs)
{
    /// <summary>What was decided upon; <see langword="null"/> where no pack is in force.</summary>
    public DecisionBasis? Basis { get; init; }

    /// <param name="file">What is known of the enterprise.</param>
    /// <param name="pack">The rules.</param>
    /// <param name="now">The moment.</param>
    /// <param name="hidden">Inputs that decide like all others and are not shown.</param>
    public static EnterpriseDecisions Of(EnterpriseFile file, PolicyPack pack, DateTimeOffset now, IReadOnlySet<string> hidden)
    {
        var inputs = RuleInputs.Of(file, pack, now);
        var context = RuleInputs.AsContext(inputs);
        return new EnterpriseDecisions(
            now,
            pack.Manifest.Version,
            pack.ContentHash,
            [.. pack.Supervision.Evaluate(context).Select(matter => new SupervisionMatterView(matter with { Reason = matter.Reason.Without(hidden) }))],
            [.. pack.Services.Evaluate(context).Select(offer => new ServiceOfferView(offer with { Reason = offer.Reason.Without(hidden) }))],
            [.. inputs.Where(input => input.Value is not null && !hidden.Contains(input.Input.Zh)).Select(RuleInputView.Of)])
        {
            Basis = new DecisionBasis(file, pack, context, hidden),
        };
    }

    public static EnterpriseDecisions None(DateTimeOffset now) => new(now, "", "", [], [], []);
}
