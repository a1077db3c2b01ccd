using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Events;
using Platform.Api.Policies;
using Platform.Domain;

namespace Platform.Api.Evaluation;

/// <summary>
/// Applies time and rules to enterprises and saves what follows, each enterprise whole or not at all. Running it twice, or
/// again after it was killed, changes nothing the second time.
/// </summary>
public sealed class Judge(Func<PlatformContext> open, EventSignal signal, PackLibrary packs, TimeProvider clock)
{
    private const int Attempts = 3;

    /// <summary>Judges one enterprise.</summary>
    public Task<EvaluationCounts> JudgeAsync(long enterpriseId, CancellationToken cancellation) => JudgeAsync([enterpriseId], cancellation);

    /// <summary>Judges several enterprises in one transaction; if somebody else changes one of them meanwhile, each by itself.</summary>
    public async Task<EvaluationCounts> JudgeAsync(IReadOnlyList<long> enterpriseIds, CancellationToken cancellation)
    {
        if (await TryJudgeAsync(enterpriseIds, cancellation) is { } counts)
        {
            return counts;
        }

        var total = new EvaluationCounts();
        foreach (var id in enterpriseIds)
        {
            total.Add(await JudgeAloneAsync(id, cancellation));
        }

        return total;
    }

    private async Task<EvaluationCounts> JudgeAloneAsync(long id, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (await TryJudgeAsync([id], cancellation) is { } counts)
            {
                return counts;
            }
        }

        // Somebody works on this enterprise right now, and every change has it judged again.
        return new EvaluationCounts();
    }

    private async Task<EvaluationCounts?> TryJudgeAsync(IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        await using var session = WriteSession.OfJudge(open(), signal, clock);
        await using var transaction = await session.Context.Database.BeginTransactionAsync(cancellation);
        var counts = new EvaluationCounts();
        try
        {
            await session.Context.Judgements.ComeDueAsync(ids, ChinaTime.DateOf(clock.GetUtcNow()), cancellation);
            var judgements = await session.Context.Judgements.Where(judgement => ids.Contains(judgement.EnterpriseId))
                .ToDictionaryAsync(judgement => judgement.EnterpriseId, cancellation);
            foreach (var file in await EnterpriseFiles.LoadAsync(session.Context, ids, cancellation))
            {
                await JudgeAsync(session, file, judgements.GetValueOrDefault(file.Enterprise.Id), counts, cancellation);
            }

            if (!await session.SaveAsync(cancellation))
            {
                return null;
            }

            await transaction.CommitAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Two nodes opened the same case: the unique index let one of them through.
            return null;
        }

        session.Announce();
        return counts;
    }

    private async Task JudgeAsync(
        WriteSession session, EnterpriseFile file, Judgement? judgement, EvaluationCounts counts, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var today = ChinaTime.DateOf(now);
        if (packs.Find(file.Enterprise.Division.Value, today) is not { } pack)
        {
            return;
        }

        counts.Enterprises++;
        if (judgement is not null && judgement.PackHash != pack.ContentHash)
        {
            new DeadlineRecount(pack, packs, now, counts).Run(file);
        }

        if (new TimeSteps(pack, now, counts).Take(file) is { } planned)
        {
            // A case names its round by the key that the store gives.
            session.Context.Negotiations.Add(planned);
            await session.SaveAsync(cancellation);
            file = file with { Rounds = [.. file.Rounds, planned], Opinions = OpinionCounts.None };
        }

        Apply(session, file, pack, now, counts);
        judgement ??= session.Context.Judgements.Add(new Judgement { EnterpriseId = file.Enterprise.Id, PackHash = pack.ContentHash }).Entity;
        (judgement.JudgedAt, judgement.LookAgainOn, judgement.PackHash) = (now, new NextLook(file, pack, now).Find(), pack.ContentHash);
        judgement.Inputs = RuleInputs.Snapshot(file, pack, pack.LawOn(today), now);
    }

    private static void Apply(WriteSession session, EnterpriseFile file, PolicyPack pack, DateTimeOffset now, EvaluationCounts counts)
    {
        var inputs = RuleInputs.Of(file, pack, now);
        var context = RuleInputs.AsContext(inputs);
        var cases = new CaseWork(file, pack, now, counts);
        cases.Run(pack.Supervision.Evaluate(context), pack.Supervision.EvaluateCleared(context));
        var services = new ServiceWork(file, now, counts);
        services.Run(pack.Services.Evaluate(context));

        session.Context.SupervisionCases.AddRange(cases.Opened.Select(opened => opened.Case));
        session.Context.ServiceRecommendations.AddRange(services.Made.Select(made => made.Offer));
        var reasons = cases.Opened.Select(opened => (opened.Matter.RuleId, opened.Matter.Reason))
            .Concat(services.Made.Select(made => (made.Rule.RuleId, made.Rule.Reason)));
        session.Context.DecisionRecords.AddRange(reasons.Select(decided => new DecisionRecord
        {
            EnterpriseId = file.Enterprise.Id,
            RuleId = decided.RuleId,
            DecidedAt = now,
            PackVersion = pack.Manifest.Version,
            PackHash = pack.ContentHash,
            Reason = JsonSerializer.Serialize(decided.Reason, JsonColumn.Options),
            Inputs = JsonSerializer.Serialize(inputs.Where(input => input.Value is not null).ToDictionary(input => input.Input.Id, input => input.Value), JsonColumn.Options),
        }));
    }
}
