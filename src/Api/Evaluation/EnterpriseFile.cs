using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Negotiations;
using Platform.Domain.Enterprises;
using Platform.Domain.Negotiations;
using Platform.Domain.Services;
using Platform.Domain.Supervision;

namespace Platform.Api.Evaluation;

/// <summary>Everything about one enterprise that judging it needs.</summary>
/// <param name="Rounds">Its own rounds, oldest first.</param>
/// <param name="Cases">Its cases of supervision, open and closed, oldest first.</param>
/// <param name="Offers">Recommended services that were not taken back.</param>
/// <param name="Orders">Orders that wait for a mentor.</param>
/// <param name="Opinions">What its workers said in the present round, counted.</param>
public sealed record EnterpriseFile(
    Enterprise Enterprise,
    IReadOnlyList<Negotiation> Rounds,
    List<SupervisionCase> Cases,
    List<ServiceRecommendation> Offers,
    IReadOnlyList<ServiceOrder> Orders,
    OpinionCounts Opinions)
{
    /// <summary>The round that counts now: the last one that is not over, else the last one.</summary>
    public Negotiation? Current => Rounds.LastOrDefault(round => !round.Stage.IsFinal()) ?? Rounds.LastOrDefault();

    public IEnumerable<SupervisionCase> OpenCases => Cases.Where(supervised => supervised.IsOpen);
}

/// <summary>Counts of the opinions in a round.</summary>
public sealed record OpinionCounts(int Opinions, int Participants, int AnsweredInTime)
{
    public static readonly OpinionCounts None = new(0, 0, 0);
}

/// <summary>Loads the files of several enterprises with a fixed number of statements.</summary>
public static class EnterpriseFiles
{
    private const string Key = "Id";

    public static async Task<IReadOnlyList<EnterpriseFile>> LoadAsync(PlatformContext context, IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        var enterprises = await context.Enterprises.Where(enterprise => ids.Contains(enterprise.Id))
            .Include(enterprise => enterprise.Facts.OrderBy(fact => EF.Property<long>(fact, Key)))
            .AsSplitQuery().OrderBy(enterprise => enterprise.Id).ToListAsync(cancellation);
        var rounds = await context.Negotiations.Where(round => round.Subject.EnterpriseId != null && ids.Contains(round.Subject.EnterpriseId.Value))
            .WithRecords().OrderBy(round => round.Id).ToListAsync(cancellation);
        var cases = await context.SupervisionCases.Where(supervised => ids.Contains(supervised.EnterpriseId))
            .Include(supervised => supervised.Departments.OrderBy(part => EF.Property<long>(part, Key)))
            .Include(supervised => supervised.Tasks.OrderBy(part => EF.Property<long>(part, Key)))
            .Include(supervised => supervised.Documents.OrderBy(part => EF.Property<long>(part, Key)))
            .AsSplitQuery().OrderBy(supervised => supervised.Id).ToListAsync(cancellation);
        var offers = await context.ServiceRecommendations
            .Where(offer => ids.Contains(offer.EnterpriseId) && offer.Status != RecommendationStatus.Retracted)
            .OrderBy(offer => offer.Id).ToListAsync(cancellation);
        var orders = await context.ServiceOrders
            .Where(order => ids.Contains(order.EnterpriseId) && (order.Status == OrderStatus.Requested || order.Status == OrderStatus.Offered))
            .OrderBy(order => order.Id).ToListAsync(cancellation);
        var opinions = await CountOpinionsAsync(context, rounds, cancellation);
        return [.. enterprises.Select(enterprise => Assemble(enterprise, rounds, cases, offers, orders, opinions))];
    }

    private static EnterpriseFile Assemble(
        Enterprise enterprise,
        List<Negotiation> rounds,
        List<SupervisionCase> cases,
        List<ServiceRecommendation> offers,
        List<ServiceOrder> orders,
        Dictionary<long, OpinionCounts> opinions)
    {
        var own = rounds.FindAll(round => round.Subject.EnterpriseId == enterprise.Id);
        var file = new EnterpriseFile(
            enterprise,
            own,
            cases.FindAll(supervised => supervised.EnterpriseId == enterprise.Id),
            offers.FindAll(offer => offer.EnterpriseId == enterprise.Id),
            orders.FindAll(order => order.EnterpriseId == enterprise.Id),
            OpinionCounts.None);
        return file.Current is { } current ? file with { Opinions = opinions.GetValueOrDefault(current.Id, OpinionCounts.None) } : file;
    }

    private static async Task<Dictionary<long, OpinionCounts>> CountOpinionsAsync(
        PlatformContext context, List<Negotiation> rounds, CancellationToken cancellation)
    {
        var running = rounds.Where(round => !round.Stage.IsFinal()).Select(round => round.Id).ToList();
        var counts = await context.Opinions.Where(opinion => running.Contains(opinion.NegotiationId))
            .GroupBy(opinion => opinion.NegotiationId)
            .Select(group => new
            {
                group.Key,
                Opinions = group.Count(),
                Participants = group.Select(opinion => opinion.Participant).Distinct().Count(),
                InTime = group.Count(opinion => opinion.AnsweredOn != null && (opinion.AnswerDueOn == null || opinion.AnsweredOn <= opinion.AnswerDueOn)),
            })
            .ToListAsync(cancellation);
        return counts.ToDictionary(count => count.Key, count => new OpinionCounts(count.Opinions, count.Participants, count.InTime));
    }
}
