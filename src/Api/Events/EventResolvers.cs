using System.Runtime.CompilerServices;
using Platform.Api.Data.Planning;
using Platform.Api.GraphQL;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;

namespace Platform.Api.Events;

public sealed record EventFilterInput(IReadOnlyList<string>? Names, string? SubjectId, string? EnterpriseId, string? Region);

/// <summary>The published log, page by page.</summary>
[ResolversFor("Query")]
public static class EventQueries
{
    private const int Most = 500;
    private const int Usual = 100;

    public static Task<IReadOnlyList<PublishedEvent>> Events(
        int? first, string? after, EventFilterInput? where, EventFeed feed, EventCursors cursors, ResolveContext context) =>
        first is < 0 or > Most
            ? throw new GraphQLRequestException(PlanningErrors.PageSize("first", first ?? 0, Most))
            : feed.ReadAsync(EventArguments.Query(after, 0, where, cursors), context.Caller(), first ?? Usual, context.CancellationToken);

    public static Task<string?> LastEventCursor(EventFeed feed, ResolveContext context) => feed.LastCursorAsync(context.Caller(), context.CancellationToken);
}

/// <summary>The log as a stream: replay from a place, then live.</summary>
[ResolversFor("Subscription")]
public static class EventSubscriptions
{
    public static async IAsyncEnumerable<PublishedEvent> NegotiationEvents(
        string? after,
        EventFilterInput? where,
        int? first,
        EventFeed feed,
        EventCursors cursors,
        ResolveContext context,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var start = after is null ? await feed.LastPositionAsync(cancellation) : 0;
        var left = first ?? int.MaxValue;
        if (left <= 0)
        {
            yield break;
        }

        await foreach (var happened in feed.FollowAsync(EventArguments.Query(after, start, where, cursors), context.Caller(), cancellation))
        {
            yield return happened;
            if (--left == 0)
            {
                yield break;
            }
        }
    }
}

internal static class EventArguments
{
    public static EventQuery Query(string? after, long start, EventFilterInput? where, EventCursors cursors)
    {
        var position = after is null ? start
            : after.Length == 0 ? 0
            : cursors.PositionOf(after) ?? throw new GraphQLRequestException(PlanningErrors.InvalidCursor("after"));
        var subject = GlobalId.Parse(where?.SubjectId);
        return new EventQuery(
            position,
            null,
            where?.Names ?? [],
            where?.SubjectId is null ? null : subject?.TypeName ?? "",
            where?.SubjectId is null ? null : GlobalId.KeyOf(where.SubjectId, subject?.TypeName ?? "") ?? -1,
            where?.EnterpriseId is null ? null : GlobalId.KeyOf(where.EnterpriseId, "Enterprise") ?? -1,
            where?.Region);
    }
}
