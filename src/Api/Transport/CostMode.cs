using Microsoft.Extensions.Primitives;

namespace Platform.Api.Transport;

/// <summary>What a client wants to know of an operation's price, by the header <c>GraphQL-Cost</c>.</summary>
internal sealed class CostMode
{
    public const string Header = "GraphQL-Cost";

    /// <summary>The operation is executed and its price told.</summary>
    public static readonly CostMode Report = new(executes: true);

    /// <summary>The operation is priced and not executed.</summary>
    public static readonly CostMode Validate = new(executes: false);

    private CostMode(bool executes) => Executes = executes;

    public bool Executes { get; }

    /// <returns><see langword="null"/> if the client asks for neither.</returns>
    public static CostMode? Of(StringValues header) =>
        header.Count == 0 ? null
        : header.ToString().Equals("report", StringComparison.OrdinalIgnoreCase) ? Report
        : header.ToString().Equals("validate", StringComparison.OrdinalIgnoreCase) ? Validate
        : null;
}
