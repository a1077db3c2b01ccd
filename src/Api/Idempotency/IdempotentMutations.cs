using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.GraphQL;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;

namespace Platform.Api.Idempotency;

/// <summary>
/// Obeys <c>@idempotent(key:)</c>: a change that was made for a caller's key is answered again, not made again. Only what changed
/// something is kept; what was refused can be sent again under its key.
/// </summary>
internal sealed class IdempotentMutations(
    Func<PlatformContext> open, IdempotencyHashes hashes, IdempotencySettings settings, TimeProvider clock) : MutationInterceptor
{
    public const string Directive = "idempotent";
    public const string Argument = "key";

    public override bool Intercepts(SelectedField field) =>
        field.Nodes.Any(node => node.Directives.Any(directive => directive.Name.Value == Directive));

    /// <exception cref="GraphQLRequestException">The key was used for something else.</exception>
    public override async ValueTask<T> ResolveAsync<T>(ResolveContext context, Func<ValueTask<T>> resolve)
    {
        var key = context.DirectiveArguments(Directive, Argument).OfType<string>().First();
        var field = context.Field.Definition;
        var call = new IdempotentCall(hashes.OfKey(context.Caller().Subject, key), hashes.OfArguments(field, context.Arguments), field.Name);
        if (await FindAsync(call, context.CancellationToken) is { } earlier)
        {
            return Replay<T>(earlier, call);
        }

        var (outcome, failure) = await RunAsync(call, resolve);
        if (call.IsStored)
        {
            return failure is null ? outcome! : throw failure; // A value that is there may be null only if T permits it.
        }

        // Nothing was changed: perhaps because the same call, sent twice, got in first.
        var other = await FindAsync(call, context.CancellationToken);
        return other is not null ? Replay<T>(other, call) : failure is null ? outcome! : throw failure;
    }

    private static async Task<(T? Outcome, Exception? Failure)> RunAsync<T>(IdempotentCall call, Func<ValueTask<T>> resolve)
    {
        IdempotentCall.Current = call;
        try
        {
            return (await resolve(), null);
        }
        catch (Exception failure) when (failure is DbUpdateException or DbException)
        {
            // Two transactions with one key: the database lets one of them through.
            return (default, failure);
        }
        finally
        {
            IdempotentCall.Current = null;
        }
    }

    private async Task<IdempotentResult?> FindAsync(IdempotentCall call, CancellationToken cancellation)
    {
        await using var context = open();
        var found = await context.IdempotentResults.AsNoTracking().FirstOrDefaultAsync(result => result.Id == call.Id, cancellation);
        if (found is null || found.StoredAt > clock.GetUtcNow() - settings.Kept)
        {
            return found;
        }

        await context.IdempotentResults.Where(result => result.Id == call.Id && result.StoredAt == found.StoredAt).ExecuteDeleteAsync(cancellation);
        return null;
    }

    private static T Replay<T>(IdempotentResult earlier, IdempotentCall call) => call.Fits(earlier)
        ? ReplayedPayloads.Make<T>(earlier.SubjectId)
        : throw new GraphQLRequestException(IdempotencyErrors.KeyReused.Create());
}
