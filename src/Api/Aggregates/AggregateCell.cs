namespace Platform.Api.Aggregates;

/// <summary>A group with its figures.</summary>
internal sealed class AggregateCell(AggregateQuestion question, GroupingSet set, string? region, IReadOnlyList<string?> others)
{
    /// <summary>An answer to a question that no row fits.</summary>
    public static AggregateCell Empty(AggregateQuestion question) =>
        new(question, new GroupingSet(null, null, []), null, new string?[question.Others.Count]) { Figures = [.. question.Measures.Select(_ => new MeasureFigures())] };

    public GroupingSet Set { get; } = set;

    /// <summary>Division code at the set's tier.</summary>
    public string? Region { get; } = region;

    /// <summary>Values of the request's other dimensions, by place; only those of the set mean something.</summary>
    public IReadOnlyList<string?> Others { get; } = others;

    public long Count { get; init; }

    /// <summary>Enterprises behind the group.</summary>
    public long Enterprises { get; init; }

    /// <summary>Enterprises behind the group whose rows the caller may not read.</summary>
    public long Hidden { get; init; }

    public IReadOnlyList<MeasureFigures> Figures { get; init; } = [];

    /// <summary>Whether the figures are withheld.</summary>
    public bool IsSuppressed { get; set; }

    public string SortText => $"{Set.Tier?.Tier}|{Region}|{string.Join('|', Set.Others.Select(place => Others[place]))}";

    /// <summary>Name of the cell in the table that is protected.</summary>
    public string TableKey => KeyOf(Set.Tier?.Name, Region, Set.Mask, Set.Others.Select(place => Others[place]));

    public static string KeyOf(string? tier, string? region, int mask, IEnumerable<string?> values) =>
        $"{tier}:{region}|{mask}|{string.Join('|', values)}";

    /// <summary>The same figures as those of the division above, of which the cell is all that was asked for.</summary>
    public AggregateCell As(AggregateQuestion asked, AggregateDimension tier, Domain.Regions.DivisionCode division) =>
        new(asked, Set with { Tier = tier }, division.At(tier.Tier ?? division.Level)?.Value, Others)
        {
            Count = Count, Enterprises = Enterprises, Hidden = Hidden, Figures = Figures, IsSuppressed = IsSuppressed,
        };

    /// <summary>A measure's figures; <see langword="null"/> where they are withheld.</summary>
    public MeasureFigures? FiguresOf(string measure)
    {
        var place = IsSuppressed ? -1 : Enumerable.Range(0, question.Measures.Count).FirstOrDefault(index => question.Measures[index].Field == measure, -1);
        return place < 0 || Figures[place].IsSuppressed ? null : Figures[place];
    }

    /// <summary>One figure as a number.</summary>
    public decimal? Figure(string field, string function) => field == "count" ? Count : AggregateHaving.Number(FiguresOf(field)?.Figure(function));

    /// <summary>The value of a dimension, as the schema's field wants it.</summary>
    public object? KeyValue(string field)
    {
        foreach (var place in Set.Others)
        {
            var dimension = question.Others[place];
            if (dimension.Field == field && place < question.Shown && Others[place] is { } text)
            {
                return dimension.Kind switch
                {
                    DimensionKind.Flag => text == "true",
                    DimensionKind.Number => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
                    _ => text,
                };
            }
        }

        return null;
    }
}

/// <summary>The figures of one measure in one group.</summary>
internal sealed class MeasureFigures
{
    /// <summary>Rows that have a value.</summary>
    public long Count { get; init; }

    public long? Sum { get; init; }

    /// <summary>An int or a date.</summary>
    public object? Min { get; init; }

    public object? Max { get; init; }

    public long Distinct { get; init; }

    /// <summary>Whether too few rows have a value.</summary>
    public bool IsSuppressed { get; set; }

    /// <summary>Whether the smallest and the largest value are withheld: each is the value of one row.</summary>
    public bool HidesSingleRows { get; set; }

    public object? Figure(string function) => function switch
    {
        "count" => Count,
        "sum" => Count == 0 ? null : Sum,
        "average" => Count == 0 || Sum is null ? null : Math.Round((decimal)Sum.Value / Count, 6, MidpointRounding.ToEven),
        "min" => HidesSingleRows ? null : Min,
        "max" => HidesSingleRows ? null : Max,
        _ => Distinct,
    };
}
