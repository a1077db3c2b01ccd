using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.GraphQL;
using Platform.Domain;
using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Participation;
using Platform.Domain.Statutes;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Loading;

namespace Platform.Api.Negotiations;

/// <summary>Fields of a round that the domain computes.</summary>
[ResolversFor("Negotiation")]
public static class NegotiationFields
{
    public static async Task<IReadOnlyList<NextStepView>> NextSteps(
        [Parent] NegotiationKey round, WholeRounds rounds, RoundPlaces places, TimeProvider clock, ResolveContext context) =>
        await IsOpenToAsync(context, places, round)
            ? [.. (await rounds.LoadAsync(round.Id)).NextSteps(clock.GetUtcNow()).Select(step => new NextStepView(step))]
            : [];

    public static async Task<IReadOnlyList<OpenDeadlineView>> OpenDeadlines(
        [Parent] NegotiationKey round, WholeRounds rounds, RoundPlaces places, TimeProvider clock, ResolveContext context) =>
        await IsOpenToAsync(context, places, round)
            ? [.. OpenDeadlineView.Of(await rounds.LoadAsync(round.Id), clock.GetUtcNow())]
            : [];

    public static async Task<EmployerView> EmployerView(
        [Parent] NegotiationKey round, RoundOpinions opinions, RoundPlaces places, ParticipationSettings settings, TimeProvider clock, ResolveContext context)
    {
        var given = await IsOpenToAsync(context, places, round) ? await opinions.LoadAsync(round.Id) : [];
        return Domain.Participation.EmployerView.Of(given, settings.SmallestGroup, ChinaTime.DateOf(clock.GetUtcNow()));
    }

    public static async Task<int> OpinionCount([Parent] NegotiationKey round, RoundOpinions opinions, RoundPlaces places, ResolveContext context) =>
        await IsOpenToAsync(context, places, round) ? (await opinions.LoadAsync(round.Id)).Count : 0;

    // The row rules end where planned statements end; what is computed here obeys the same scope.
    private static async Task<bool> IsOpenToAsync(ResolveContext context, RoundPlaces places, NegotiationKey round)
    {
        var place = await places.LoadAsync(round.Id);
        return context.Caller().Covers(place.Division, place.CreditCode);
    }
}

/// <summary>Where a round belongs.</summary>
/// <param name="Division">Division of the enterprise, or of the region that a joint round covers.</param>
/// <param name="CreditCode">The enterprise; <see langword="null"/> for a joint round.</param>
public sealed record RoundPlace(string Division, string? CreditCode);

/// <summary>Places of rounds by key.</summary>
public sealed class RoundPlaces(WriteSessions sessions) : BatchDataLoader<long, RoundPlace>
{
    protected override async Task<IReadOnlyDictionary<long, RoundPlace>> LoadValuesAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var session = sessions.Open();
        var rounds = await session.Context.Negotiations.Where(round => keys.Contains(round.Id))
            .Select(round => new { round.Id, round.Subject.Division, round.Subject.EnterpriseId }).ToListAsync(cancellationToken);
        var enterprises = rounds.Select(round => round.EnterpriseId).OfType<long>().Distinct().ToList();
        var codes = await session.Context.Enterprises.Where(enterprise => enterprises.Contains(enterprise.Id))
            .ToDictionaryAsync(enterprise => enterprise.Id, enterprise => enterprise.CreditCode.Value, cancellationToken);
        return rounds.ToDictionary(
            round => round.Id,
            round => new RoundPlace(round.Division, round.EnterpriseId is { } id ? codes.GetValueOrDefault(id) : null));
    }
}

/// <summary>How workers' opinions are protected.</summary>
/// <param name="SmallestGroup">Fewest workers that may appear together toward the employer.</param>
/// <param name="CodeValidity">How long a scan code lets workers in.</param>
/// <param name="JoinsPerMinute">Most devices that join by one code within a minute.</param>
/// <param name="PublicUrl">Address of the pages, without a slash at its end; empty for addresses relative to them.</param>
public sealed record ParticipationSettings(int SmallestGroup, TimeSpan CodeValidity, int JoinsPerMinute, string PublicUrl)
{
    /// <summary>Where a scanned code leads.</summary>
    public string AddressOf(ScanCode code) => $"{PublicUrl}/scan/{code}";
}

[ObjectType("NextStep")]
public sealed record NextStepView(NextStep Next)
{
    public NegotiationStep Step => Next.Step;

    public string Chinese => Next.Chinese;

    public IReadOnlyList<ActorRole> Actors => Next.Actors;

    public DateOnly? DueOn => Next.Until?.DueOn;

    public string Article => Next.Article;

    public IReadOnlyList<DocumentKind> Documents => Next.Documents;
}

[ObjectType("OpenDeadline")]
public sealed record OpenDeadlineView(OpenDeadline Open, string Division)
{
    internal static IEnumerable<OpenDeadlineView> Of(Negotiation round, DateTimeOffset now) =>
        round.Deadlines(now).Select(deadline => new OpenDeadlineView(deadline, round.Subject.Division));

    public string Term => Open.Deadline.Term.Value;

    public string Article => Open.Deadline.Article;

    public ActorRole? Obliged => Open.Obliged;

    public DateOnly DueOn => Open.Deadline.DueOn;

    public DateOnly TargetOn => Open.Deadline.TargetOn;

    public DeadlineStatus Status => Open.Status;

    public int DaysLeft => Open.DaysLeft;
}

/// <summary>Whole rounds by key, in a fixed number of statements.</summary>
public sealed class WholeRounds(WriteSessions sessions) : BatchDataLoader<long, Negotiation>
{
    protected override async Task<IReadOnlyDictionary<long, Negotiation>> LoadValuesAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var session = sessions.Open();
        return await session.Context.Negotiations.Where(round => keys.Contains(round.Id)).WithRecords().AsNoTracking()
            .ToDictionaryAsync(round => round.Id, cancellationToken);
    }
}

/// <summary>The opinions of rounds.</summary>
public sealed class RoundOpinions(WriteSessions sessions) : GroupedDataLoader<long, Opinion>
{
    protected override async Task<ILookup<long, Opinion>> LoadGroupsAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var session = sessions.Open();
        var opinions = await session.Context.Opinions.Where(opinion => keys.Contains(opinion.NegotiationId)).AsNoTracking().ToListAsync(cancellationToken);
        return opinions.ToLookup(opinion => opinion.NegotiationId);
    }
}
