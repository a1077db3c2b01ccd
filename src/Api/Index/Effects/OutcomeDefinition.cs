using Platform.Api.Index.Boards;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Effects;

namespace Platform.Api.Index.Effects;

public enum EffectOutcome
{
    Disputes,
    Accidents,
    Wages,
    Revenue,
}

/// <summary>An outcome of negotiating and the delivered counts that it is read from.</summary>
/// <param name="Outcome">Which one.</param>
/// <param name="Name">What people see.</param>
/// <param name="Kind">Which model it needs.</param>
/// <param name="Wanted">Which way it should go.</param>
/// <param name="Count">Code of the count.</param>
/// <param name="Per">Code of the count that it is divided by; <see langword="null"/> for none.</param>
internal sealed record OutcomeDefinition(
    EffectOutcome Outcome, LocalizedText Name, OutcomeKind Kind, WantedChange Wanted, string Count, string? Per = null)
{
    private const string PriorSuffix = "_prior";

    /// <summary>两降两提高: disputes and accidents fall, wages and revenue rise.</summary>
    public static IReadOnlyList<OutcomeDefinition> All { get; } =
    [
        new(EffectOutcome.Disputes, new("劳动争议", "Labour disputes"), OutcomeKind.Events, WantedChange.Fall, "disputes"),
        new(EffectOutcome.Accidents, new("生产安全事故", "Work accidents"), OutcomeKind.Events, WantedChange.Fall, "accidents"),
        new(EffectOutcome.Wages, new("平均工资", "Average wages"), OutcomeKind.Level, WantedChange.Rise, "payroll", "average_workers"),
        new(EffectOutcome.Revenue, new("营业收入", "Revenue"), OutcomeKind.Level, WantedChange.Rise, "revenue"),
    ];

    /// <summary>Codes of the counts that it is read from, those of the year before too.</summary>
    public IEnumerable<string> Counts => ((string[])(Per is null ? [Count] : [Count, Per])).SelectMany(code => (string[])[code, code + PriorSuffix]);

    /// <summary>The outcome in the board's year; NaN where a count is missing.</summary>
    public double ValueOf(IndexBoard board, int row) => Value(board, row, "");

    /// <summary>The outcome in the year before, as delivered beside this year's; NaN where it was not.</summary>
    public double PriorOf(IndexBoard board, int row) => Value(board, row, PriorSuffix);

    private double Value(IndexBoard board, int row, string suffix)
    {
        var value = board.Figures.ValueOf(Count + suffix, row) / (Per is null ? 1 : board.Figures.ValueOf(Per + suffix, row));
        return Kind == OutcomeKind.Events ? value / PartOfYear(board, row) : value;
    }

    // Events are counted from 1 January on; what was counted so far stands for the year in proportion.
    private double PartOfYear(IndexBoard board, int row) =>
        board.Figures.OriginOf(Count, row) is { } origin ? origin.ParsedPeriod.LastDay.Month / 12.0 : 1;
}
