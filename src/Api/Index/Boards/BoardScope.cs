using System.Globalization;
using Platform.Domain.Regions;

namespace Platform.Api.Index.Boards;

/// <summary>
/// Which enterprises a board holds: those of a county, as ranks and peers need no others, or of a region above it.
/// </summary>
/// <param name="Division">Division code of the county or region; empty for all enterprises.</param>
public readonly record struct BoardScope(string Division)
{
    /// <summary>Digits of a county's code.</summary>
    internal const int CountyDigits = 6;

    // Digits come before letters in every collation.
    private const string AfterAllCodes = "A";

    /// <summary>All enterprises.</summary>
    public static BoardScope Everything { get; } = new("");

    /// <summary>No enterprise.</summary>
    public static BoardScope Nowhere { get; } = new("000000");

    /// <summary>The first code that lies in it.</summary>
    internal string From => Division.Length == 0 ? "0" : Division;

    /// <summary>The first code after all that lie in it.</summary>
    internal string To
    {
        get
        {
            var next = Division.Length == 0 ? "" : (long.Parse(Division, CultureInfo.InvariantCulture) + 1).ToString($"D{Division.Length}", CultureInfo.InvariantCulture);
            return next.Length == 0 || next.Length > Division.Length ? AfterAllCodes : next;
        }
    }

    /// <summary>The smallest scope that holds a region: its county, or the region itself where it is larger.</summary>
    /// <param name="division">Division code, of any tier.</param>
    public static BoardScope Of(string division) => DivisionCode.Parse(division).Value is { } code
        ? new((code.At(RegionLevel.County) ?? code).Value)
        : Everything;

    /// <summary>Whether a delivery for a region can have figures of enterprises in here.</summary>
    internal bool Meets(string region) =>
        region.StartsWith(Division, StringComparison.Ordinal) || Division.StartsWith(region, StringComparison.Ordinal);
}
