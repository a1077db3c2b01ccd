using Platform.Api.Data;
using Platform.Api.Evaluation;
using Platform.Api.Policies;
using Platform.Domain;
using Platform.GraphQL.Binding;

namespace Platform.Api.Enterprises;

/// <summary>Fields of an enterprise that the rules answer.</summary>
[ResolversFor("Enterprise")]
public static class EnterpriseFields
{
    /// <summary>Asks the rules without leaving a trace.</summary>
    public static async Task<EnterpriseDecisions> Decisions(
        [Parent] EnterpriseKey enterprise, WriteSessions sessions, PackLibrary packs, TimeProvider clock, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        var now = clock.GetUtcNow();
        var file = (await EnterpriseFiles.LoadAsync(session.Context, [enterprise.Id], cancellation)).Single();
        return packs.Find(file.Enterprise.Division.Value, ChinaTime.DateOf(now)) is { } pack
            ? EnterpriseDecisions.Of(file, pack, now)
            : EnterpriseDecisions.None(now);
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

    public static EnterpriseDecisions Of(EnterpriseFile file, PolicyPack pack, DateTimeOffset now)
    {
        var inputs = RuleInputs.Of(file, pack, now);
        var context = RuleInputs.AsContext(inputs);
        return new EnterpriseDecisions(
            now,
            pack.Manifest.Version,
            pack.ContentHash,
            [.. pack.Supervision.Evaluate(context).Select(matter => new SupervisionMatterView(matter))],
            [.. pack.Services.Evaluate(context).Select(offer => new ServiceOfferView(offer))],
            [.. inputs.Where(input => input.Value is not null).Select(RuleInputView.Of)])
        {
            Basis = new DecisionBasis(file, pack, context),
        };
    }

    public static EnterpriseDecisions None(DateTimeOffset now) => new(now, "", "", [], [], []);
}
