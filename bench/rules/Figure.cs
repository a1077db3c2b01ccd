using System.Globalization;
using System.Text.Json;

namespace Platform.Bench.Rules;

/// <summary>One measured figure, and where there is a peer, how many times better than the peer it is.</summary>
internal sealed record Figure(string What, double Value, string Unit, string? Peer = null, double? Ratio = null)
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal string ToJson() => JsonSerializer.Serialize(this, Names);

    internal string ToRow() => string.Create(
        CultureInfo.InvariantCulture, $"| {What} | {Value:G4} {Unit} | {Peer ?? ""} | {(Ratio is { } ratio ? $"{ratio:G3}" : "")} |");
}
