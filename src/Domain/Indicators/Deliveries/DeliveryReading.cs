using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>What came of reading a delivered file: all of it or nothing.</summary>
/// <param name="Rows">The rows, in the order of the file; empty where there is any problem.</param>
/// <param name="Problems">Everything wrong with the file, by line; empty if and only if it is accepted.</param>
public sealed record DeliveryReading(ImmutableArray<DeliveredRow> Rows, IReadOnlyList<DeliveryProblem> Problems)
{
    /// <summary>Whether the file is accepted.</summary>
    public bool IsAccepted => Problems.Count == 0;
}
