using Microsoft.EntityFrameworkCore;
using Platform.Api.Evaluation;
using Platform.Api.Events;
using Platform.Api.Idempotency;
using Platform.Domain;
using Platform.Domain.Negotiations;

namespace Platform.Api.Data;

/// <summary>
/// Saves what the domain changed together with its events, and with the note that the enterprises concerned must be judged
/// anew, in one transaction: all or nothing.
/// </summary>
/// <param name="context">What changed.</param>
/// <param name="signal">Tells the relay about events.</param>
/// <param name="clock">The time of recording.</param>
/// <param name="judges">Whether this is the saver of a judgement, which asks for no other one.</param>
public sealed class ChangeSaver(PlatformContext context, EventSignal signal, TimeProvider clock, bool judges)
{
    /// <returns>The enterprises concerned; <see langword="null"/> if somebody else changed one of the aggregates meanwhile, and nothing is saved.</returns>
    /// <param name="subject">What the change is about; a mutation with a key is answered by it from now on.</param>
    /// <param name="cancellation">Ends it; nothing is saved then.</param>
    /// <exception cref="InvalidOperationException">A mutation with a key is about to change something without saying what.</exception>
    public async Task<IReadOnlyList<long>?> SaveAsync(Aggregate? subject, CancellationToken cancellation)
    {
        var call = IdempotentCall.Current is { IsStored: false } running ? running : null;
        if (call is not null && subject is null)
        {
            throw new InvalidOperationException("A mutation that takes @idempotent must save with the object that its answer names.");
        }

        var outer = context.Database.CurrentTransaction;
        await using var own = outer is null ? await context.Database.BeginTransactionAsync(cancellation) : null;
        try
        {
            var concerned = await WriteAsync(subject is null ? null : call, subject, cancellation);
            if (own is not null)
            {
                await own.CommitAsync(cancellation);
                call?.Committed();
                signal.Raise();
            }

            return concerned;
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<long>> WriteAsync(IdempotentCall? call, Aggregate? subject, CancellationToken cancellation)
    {
        var changed = context.ChangeTracker.Entries<Aggregate>().Select(entry => entry.Entity).Where(aggregate => aggregate.Events.Count > 0).ToList();
        var routing = await EventRouting.ForAsync(context, changed, cancellation);
        if (!judges)
        {
            await context.Judgements.ComeDueAsync(routing.EnterprisesOf(changed), ChinaTime.DateOf(clock.GetUtcNow()), cancellation);
        }

        // First the aggregates: an event names its subject by the key that the store gives.
        await context.SaveChangesAsync(cancellation);
        foreach (var aggregate in changed)
        {
            Log(aggregate, routing.Of(aggregate));
        }

        call?.Store(context, subject?.Id ?? 0, clock.GetUtcNow());
        await context.SaveChangesAsync(cancellation);
        await DestroyKeysAsync(changed, cancellation);
        return routing.EnterprisesOf(changed);
    }

    // Nobody may join a round that is over, or find out later whose device a token came from.
    private async Task DestroyKeysAsync(List<Aggregate> changed, CancellationToken cancellation)
    {
        var over = changed.OfType<Negotiation>().Where(round => round.Stage.IsFinal()).Select(round => round.Id).ToList();
        if (over.Count > 0)
        {
            await context.ParticipationKeys.Where(key => over.Contains(key.NegotiationId)).ExecuteDeleteAsync(cancellation);
        }
    }

    private void Log(Aggregate aggregate, EventRoute route)
    {
        var now = clock.GetUtcNow();
        foreach (var happened in aggregate.DrainEvents())
        {
            var audience = EventRouting.AudienceOf(happened.Name);
            var logged = new LoggedEvent
            {
                Name = happened.Name,
                OccurredAt = happened.At,
                RecordedAt = audience == EventAudience.Confidential ? ChinaTime.StartOf(ChinaTime.DateOf(now)) : now,
                SubjectType = route.SubjectType,
                SubjectId = aggregate.Id,
                SubjectVersion = aggregate.Version,
                EnterpriseId = route.EnterpriseId,
                Region = route.Region,
                Audience = audience,
                ActorRole = EnumName.Of(happened.By.Role),
                ActorId = happened.By.Id,
                Data = EventData.Of(happened),
            };
            context.UnpublishedEvents.Add(new UnpublishedEvent { Event = logged });
        }
    }
}
