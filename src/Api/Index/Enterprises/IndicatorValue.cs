using Platform.Api.Data.Planning;
using Platform.Api.Index.Boards;
using Platform.Api.Index.Deliveries;
using Platform.Domain.Indicators.Catalogues;
using Platform.GraphQL.Binding;

namespace Platform.Api.Index.Enterprises;

/// <summary>The raw value of an indicator of one enterprise.</summary>
[ObjectType]
public sealed record IndicatorValue(string Code, decimal? Raw, decimal? Score, decimal? PeersMedian, decimal? LastYear, FigureOrigin? Origin)
{
    /// <summary>All indicators' values, in the catalogue's order.</summary>
    /// <param name="board">The year's board.</param>
    /// <param name="row">The enterprise's row.</param>
    /// <param name="before">The board of the year before; <see langword="null"/> where there is none.</param>
    internal static IReadOnlyList<IndicatorValue> Of(IndexBoard board, int row, IndexBoard? before)
    {
        var medians = board.MediansFor(row);
        var earlier = before?.RowOf(board.Enterprises[row].Id) ?? -1;
        return
        [
            .. board.Edition.Catalogue.Indicators.Select((indicator, place) => new IndicatorValue(
                indicator.Code,
                Decimals.OrNull(board.Values.Values[place][row]),
                Decimals.OrNull(board.Scores.Indicator(place)[row]),
                Decimals.OrNull(medians.Raw[place]),
                before is not null && earlier >= 0 ? ValueOf(before, indicator.Code, earlier) : null,
                double.IsNaN(board.Values.Values[place][row]) ? null : FigureOrigin.Of(board, indicator, row))),
        ];
    }

    // Another version may have the indicator at another place, or not at all.
    private static decimal? ValueOf(IndexBoard board, string code, int row)
    {
        var indicators = board.Edition.Catalogue.Indicators;
        for (var place = 0; place < indicators.Length; place++)
        {
            if (indicators[place].Code == code)
            {
                return Decimals.OrNull(board.Values.Values[place][row]);
            }
        }

        return null;
    }
}

/// <summary>Where a value comes from.</summary>
[ObjectType]
public sealed record FigureOrigin(string Department, string Period, string DeliveryId, DateTimeOffset ReceivedAt, bool IsGenerated)
{
    /// <summary>The delivery of the newest figure behind a value.</summary>
    internal static FigureOrigin? Of(IndexBoard board, Indicator indicator, int row) => board.Raw.CodesOf(indicator)
        .Select(code => board.Figures.OriginOf(code, row))
        .OfType<StoredDelivery>()
        .MaxBy(delivery => delivery.Id) is { } newest
            ? new FigureOrigin(newest.Department, newest.Period, GlobalId.Of("Delivery", newest.Id), newest.ReceivedAt, newest.IsGenerated)
            : null;
}
