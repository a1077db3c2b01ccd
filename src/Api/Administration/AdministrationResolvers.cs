using System.Reflection;
using Platform.Api.Evaluation;
using Platform.Api.GraphQL;
using Platform.Api.Hosting;
using Platform.Domain;
using Platform.GraphQL.Binding;

namespace Platform.Api.Administration;

public sealed record SetClockInput(DateTimeOffset? To, int? AdvanceDays, bool EvaluateEachDay);

/// <summary>The platform itself.</summary>
[ObjectType("Platform")]
public sealed record PlatformView(DateTimeOffset Now, bool IsClockSimulated, string Database, string Version);

[ObjectType]
public sealed record EvaluatePayload(EvaluationRun Run);

[ObjectType]
public sealed record SetClockPayload(DateTimeOffset Now, IReadOnlyList<EvaluationRun> Runs, IReadOnlyList<MutationError> Errors);

[ResolversFor("Query")]
public static class PlatformQueries
{
    private static readonly string Version =
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public static PlatformView Platform(TimeProvider clock, PlatformSettings settings) =>
        new(clock.GetUtcNow(), clock is SimulatedClock, settings.Provider.ToString(), Version);
}

[ResolversFor("Mutation")]
public static class AdministrationMutations
{
    private const int MostDays = 3660;

    private static DomainError NotSimulated { get; } = DomainError.Of(
        "CLOCK_NOT_SIMULATED", "The clock can be set in Development only.", "只有开发环境才能设置时钟。", null);

    private static DomainError WrongTime { get; } = DomainError.Of(
        "CLOCK_TIME", "Give a later instant, or 1 to 3,660 days to let pass.", "请给出更晚的时刻，或1至3660天的推进天数。", null);

    public static async Task<EvaluatePayload> Evaluate(Evaluations evaluations, CancellationToken cancellation) =>
        new(await evaluations.RunAsync(null, cancellation));

    public static async Task<SetClockPayload> SetClock(SetClockInput input, TimeProvider clock, Evaluations evaluations, CancellationToken cancellation)
    {
        if (clock is not SimulatedClock simulated)
        {
            return new SetClockPayload(clock.GetUtcNow(), [], [new RefusedError(NotSimulated)]);
        }

        var now = simulated.GetUtcNow();
        var target = input switch
        {
            { To: { } to, AdvanceDays: null } => to,
            { To: null, AdvanceDays: > 0 and <= MostDays and { } days } => now.AddDays(days),
            _ => now,
        };
        if (target <= now || target > now.AddDays(MostDays))
        {
            return new SetClockPayload(now, [], [new InvalidInputError(WrongTime, input.To is null ? "advanceDays" : "to")]);
        }

        var runs = await AdvanceAsync(simulated, target, input.EvaluateEachDay, evaluations, cancellation);
        return new SetClockPayload(simulated.GetUtcNow(), runs, []);
    }

    private static async Task<IReadOnlyList<EvaluationRun>> AdvanceAsync(
        SimulatedClock clock, DateTimeOffset target, bool evaluateEachDay, Evaluations evaluations, CancellationToken cancellation)
    {
        var runs = new List<EvaluationRun>();
        while (evaluateEachDay && clock.GetUtcNow().AddDays(1) < target)
        {
            clock.Set(clock.GetUtcNow().AddDays(1));
            runs.Add(await evaluations.RunAsync(null, cancellation));
        }

        clock.Set(target);
        runs.Add(await evaluations.RunAsync(null, cancellation));
        return runs;
    }
}
