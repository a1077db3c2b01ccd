using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Policies;
using Platform.Domain;
using Platform.GraphQL.Binding;

namespace Platform.Api.Evaluation;

/// <summary>A run over all enterprises that must be looked at.</summary>
[ObjectType]
public sealed record EvaluationRun(DateTimeOffset StartedAt, int Milliseconds, EvaluationCounts Counts)
{
    public int Enterprises => Counts.Enterprises;

    public int RoundsPlanned => Counts.RoundsPlanned;

    public int RoundsDue => Counts.RoundsDue;

    public int RepliesLapsed => Counts.RepliesLapsed;

    public int TacitApprovals => Counts.TacitApprovals;

    public int AgreementsExpired => Counts.AgreementsExpired;

    public int BreachesNoted => Counts.BreachesNoted;

    public int DeadlinesMoved => Counts.DeadlinesMoved;

    public int CasesOpened => Counts.CasesOpened;

    public int CasesEscalated => Counts.CasesEscalated;

    public int CasesCleared => Counts.CasesCleared;

    public int ServicesOffered => Counts.ServicesOffered;

    public int ServicesRetracted => Counts.ServicesRetracted;

    public int OrdersLapsed => Counts.OrdersLapsed;
}

/// <summary>How far an evaluation is.</summary>
public readonly record struct EvaluationProgress(int Done, int Total);

/// <summary>
/// Judges every enterprise whose time has come or whose data changed. Only what is due is touched; killed in the middle,
/// the next run goes on where this one ended.
/// </summary>
public sealed class Evaluations(WriteSessions sessions, PackLibrary packs, Judge judge, TimeProvider clock) : IDisposable
{
    private const int BatchSize = 50;
    private readonly SemaphoreSlim _one = new(1, 1);

    public async Task<EvaluationRun> RunAsync(IProgress<EvaluationProgress>? progress, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            return await RunAloneAsync(progress, cancellation);
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<EvaluationRun> RunAloneAsync(IProgress<EvaluationProgress>? progress, CancellationToken cancellation)
    {
        var started = clock.GetUtcNow();
        var watch = Stopwatch.StartNew();
        var counts = new EvaluationCounts();
        var due = await DueAsync(ChinaTime.DateOf(started), cancellation);
        var done = 0;
        foreach (var batch in due.Chunk(BatchSize))
        {
            counts.Add(await judge.JudgeAsync(batch, cancellation));
            done += batch.Length;
            progress?.Report(new EvaluationProgress(done, due.Count));
        }

        return new EvaluationRun(started, (int)watch.ElapsedMilliseconds, counts);
    }

    public void Dispose() => _one.Dispose();

    // Never judged, time has come, or the rules in force for the enterprise's division are other ones now.
    private async Task<List<long>> DueAsync(DateOnly today, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        var divisions = await session.Context.Enterprises.Select(enterprise => enterprise.Division).Distinct().ToListAsync(cancellation);
        var due = new List<long>();
        foreach (var governed in divisions.GroupBy(division => packs.Find(division.Value, today)?.ContentHash).Where(group => group.Key is not null))
        {
            var (hash, inForce) = (governed.Key, governed.ToList());
            due.AddRange(await session.Context.Enterprises
                .Where(enterprise => inForce.Contains(enterprise.Division) && !session.Context.Judgements.Any(judgement =>
                    judgement.EnterpriseId == enterprise.Id && judgement.LookAgainOn > today && judgement.PackHash == hash))
                .Select(enterprise => enterprise.Id)
                .ToListAsync(cancellation));
        }

        due.Sort();
        return due;
    }
}
