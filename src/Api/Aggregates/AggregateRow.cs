namespace Platform.Api.Aggregates;

/// <summary>What rows are grouped by: the region first, then the request's other dimensions by place.</summary>
internal sealed class AggregateKey
{
    public string? K0 { get; init; }

    public string? K1 { get; init; }

    public string? K2 { get; init; }

    public string? K3 { get; init; }
}

/// <summary>
/// A row of the statement. EF Core names the columns after the members. N, S, L, H, D are a measure's number of values, sum,
/// lowest, highest and number of distinct values; E and T the earliest and latest date.
/// </summary>
internal sealed class AggregateRow
{
    public int Set { get; init; }

    public string? K0 { get; init; }

    public string? K1 { get; init; }

    public string? K2 { get; init; }

    public string? K3 { get; init; }

    public int Rows { get; init; }

    public int Behind { get; init; }

    public int Hidden { get; init; }

    public int N0 { get; init; }

    public int N1 { get; init; }

    public int N2 { get; init; }

    public int N3 { get; init; }

    public long? S0 { get; init; }

    public long? S1 { get; init; }

    public long? S2 { get; init; }

    public long? S3 { get; init; }

    public int? L0 { get; init; }

    public int? L1 { get; init; }

    public int? L2 { get; init; }

    public int? L3 { get; init; }

    public int? H0 { get; init; }

    public int? H1 { get; init; }

    public int? H2 { get; init; }

    public int? H3 { get; init; }

    public DateOnly? E0 { get; init; }

    public DateOnly? E1 { get; init; }

    public DateOnly? E2 { get; init; }

    public DateOnly? E3 { get; init; }

    public DateOnly? T0 { get; init; }

    public DateOnly? T1 { get; init; }

    public DateOnly? T2 { get; init; }

    public DateOnly? T3 { get; init; }

    public int D0 { get; init; }

    public int D1 { get; init; }

    public int D2 { get; init; }

    public int D3 { get; init; }
}
