using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Scoring;

/// <summary>The raw values of one entity.</summary>
/// <param name="Raw">In the order of the catalogue's indicators; NaN where missing.</param>
/// <param name="Section">Section letter of GB/T 4754, or null where not known.</param>
/// <param name="RedLines">Red lines crossed, bit i for the catalogue's i-th.</param>
public sealed record EntityValues(ImmutableArray<double> Raw, char? Section = null, ulong RedLines = 0)
{
    /// <summary>One row of columns.</summary>
    /// <param name="columns">Raw values of many entities.</param>
    /// <param name="row">From 0.</param>
    public static EntityValues Of(IndicatorColumns columns, int row)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var section = columns.Sections.IsEmpty || columns.Sections.Span[row] == 0 ? null : (char?)columns.Sections.Span[row];
        return new([.. columns.Row(row)], section, columns.RedLines.IsEmpty ? 0 : columns.RedLines.Span[row]);
    }

    internal byte SectionByte => (byte)(Section ?? '\0');
}
