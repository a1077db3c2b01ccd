namespace Platform.GraphQL.Cost;

/// <summary>How operations are priced, and how much one may cost.</summary>
public sealed record CostOptions
{
    /// <summary>
    /// Most that an operation may cost; 10,000 by default. A field that returns objects costs 1 a call and 1 an object, unless
    /// <c>@cost</c> says otherwise; a leaf costs nothing, introspection neither.
    /// </summary>
    public double MaxCost { get; init; } = 10_000;

    /// <summary>Length of a list that neither an argument nor <c>@listSize</c> tells; 10 by default.</summary>
    public int AssumedListSize { get; init; } = 10;

    /// <summary>Most items that an operation may ask of one list by an argument; 1,000 by default.</summary>
    public int MaxListSize { get; init; } = 1_000;

    /// <summary>
    /// Whether what was delivered is counted afterwards, as <see cref="OperationCost.Actual"/>. On by default; it walks through
    /// the result once.
    /// </summary>
    public bool CountsActual { get; init; } = true;
}
