using Platform.GraphQL.Binding;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Tests.Subtrees;

/// <summary>The data that the planner of these tests reads: enterprises with negotiations with comments.</summary>
[ObjectType("Enterprise")]
public sealed class Firm
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<Talk> Talks { get; init; }

    public static IReadOnlyList<Firm> All { get; } =
    [
        new() { Id = 1, Name = "\"一\"号", Talks = [new Talk(11, 2024, [new Remark("a"), new Remark("b")]), new Talk(12, 2023, [])] },
        new() { Id = 2, Name = "二号", Talks = [new Talk(21, 2024, [new Remark("c")])] },
        new() { Id = 3, Name = "三号", Talks = [] },
    ];
}

[ObjectType("Negotiation")]
public sealed record Talk(int Id, int Year, IReadOnlyList<Remark> Remarks);

[ObjectType("Comment")]
public sealed record Remark(string Text);

[ResolversFor("Query")]
public static class FarmQueries
{
    public static IQueryable<Firm> Enterprises(string? named, Counter? counter)
    {
        counter?.Add();
        return Firm.All.Where(firm => named is null || firm.Name.Contains(named, StringComparison.Ordinal)).AsQueryable();
    }
}

/// <summary>Counts how often the data was asked for.</summary>
public sealed class Counter
{
    public int Count { get; private set; }

    public void Add() => Count++;
}

[ResolversFor("Enterprise")]
public static class FirmFields
{
    /// <summary>A list below, which the planner takes into its own plan.</summary>
    public static IQueryable<Talk> Negotiations([Parent] Firm firm) => firm.Talks.AsQueryable();

    /// <summary>A field that only the executor can resolve.</summary>
    public static async Task<string> RiskAsync([Parent] Firm firm, bool loud)
    {
        await Task.Yield();
        var risk = firm.Talks.Count > 0 ? "low" : "high";
        return loud ? risk.ToUpperInvariant() : risk;
    }

    public static string? Broken([Parent] Firm firm) =>
        firm.Id == 2 ? throw new GraphQLRequestException("BROKEN", "number two is broken") : "fine";

    public static string Strict([Parent] Firm firm) =>
        firm.Id == 3 ? throw new GraphQLRequestException("BROKEN", "number three is broken") : "fine";
}
