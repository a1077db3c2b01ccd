using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Platform.Domain;

namespace Platform.Api.Import;

/// <summary>Reads a CSV file row by row, with limits, and says where a row is broken.</summary>
public static class CsvRows
{
    public const int LongestLine = 64 * 1024;
    public const int LongestField = 8 * 1024;

    /// <summary>
    /// The rows in order, the header first. A broken row comes as an error; after a row that cannot be delimited at all
    /// (line or value too long) nothing follows.
    /// </summary>
    public static async IAsyncEnumerable<CsvRow> ReadAsync(
        Stream stream, Encoding encoding, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var text = new BoundedLineReader(new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true), LongestLine);
        var isBroken = false;
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            MaxFieldSize = LongestField,
            BadDataFound = _ => isBroken = true,
            TrimOptions = TrimOptions.Trim,
            IgnoreBlankLines = true,
        });
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            isBroken = false;
            var (row, goesOn) = await ReadRowAsync(parser, () => isBroken);
            if (row is not null)
            {
                yield return row;
            }

            if (!goesOn)
            {
                yield break;
            }
        }
    }

    private static async Task<(CsvRow? Row, bool GoesOn)> ReadRowAsync(CsvParser parser, Func<bool> isBroken)
    {
        try
        {
            if (!await parser.ReadAsync())
            {
                return (null, false);
            }

            var values = parser.Record ?? [];
            return (new CsvRow(parser.RawRow, values, isBroken() ? ImportErrors.BadQuoting : null), true);
        }
        catch (LineTooLongException error)
        {
            return (new CsvRow(error.Line, [], ImportErrors.LineTooLong(LongestLine)), false);
        }
        catch (MaxFieldSizeException)
        {
            return (new CsvRow(parser.RawRow, [], ImportErrors.FieldTooLong(LongestField)), false);
        }
    }
}

/// <summary>One row of a CSV file.</summary>
/// <param name="Line">Line in the file where the row ends, from 1.</param>
/// <param name="Values">Its values; empty where <paramref name="Error"/> prevented reading them.</param>
/// <param name="Error">Why the row cannot be read; <see langword="null"/> if it can.</param>
public sealed record CsvRow(long Line, IReadOnlyList<string> Values, DomainError? Error);
