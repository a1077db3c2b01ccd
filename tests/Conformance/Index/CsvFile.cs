using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Platform.Domain.Indicators.Analysis;

namespace Platform.Conformance.Index;

/// <summary>A comma-separated file with a header row (RFC 4180).</summary>
internal sealed class CsvFile
{
    // How reference programs write what is not a number.
    private static readonly Dictionary<string, double> Words = new()
    {
        [""] = double.NaN, ["NA"] = double.NaN, ["true"] = 1, ["false"] = 0, ["winhi"] = 1, ["winlo"] = -1,
    };

    private readonly string _name;
    private readonly ImmutableArray<string> _header;
    private readonly ImmutableArray<ImmutableArray<string>> _rows;

    private CsvFile(string name, ImmutableArray<ImmutableArray<string>> lines)
    {
        _name = name;
        _header = lines[0];
        _rows = lines[1..];
    }

    internal int Rows => _rows.Length;

    internal ImmutableArray<string> Header => _header;

    /// <exception cref="PipelineException">No such file, no header, or a row that does not fit the header.</exception>
    internal static CsvFile Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            throw new PipelineException($"There is no file '{name}'.");
        }

        var lines = Split(File.ReadAllText(path)).ToImmutableArray();
        if (lines.IsEmpty)
        {
            throw new PipelineException($"'{name}' is empty.");
        }

        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length != lines[0].Length)
            {
                throw new PipelineException($"'{name}' row {i + 1} has {lines[i].Length} cells, its header {lines[0].Length}.");
            }
        }

        return new(name, lines);
    }

    internal ImmutableArray<string> Texts(string column)
    {
        var place = Place(column);
        return [.. _rows.Select(row => row[place])];
    }

    internal ImmutableArray<double> Numbers(string column)
    {
        var place = Place(column);
        return [.. _rows.Select((row, i) => Number(row[place], column, i))];
    }

    /// <summary>A table of columns, its rows named by the key columns joined with a bar.</summary>
    internal ReferenceTable Table(IReadOnlyList<string> keys, IEnumerable<string> columns)
    {
        var texts = keys.Select(Texts).ToList();
        var units = Enumerable.Range(0, Rows).Select(row => string.Join('|', texts.Select(text => text[row]))).ToList();
        if (units.CountBy(unit => unit).FirstOrDefault(unit => unit.Value > 1) is { Key: { } repeated })
        {
            throw new PipelineException($"'{_name}' has more than one row '{repeated}' by the keys [{string.Join(", ", keys)}].");
        }

        var codes = columns.ToList();
        return new(units, codes, codes.Select(Numbers));
    }

    private int Place(string column)
    {
        var place = _header.IndexOf(column);
        return place >= 0 ? place : throw new PipelineException($"'{_name}' has no column '{column}'.");
    }

    private double Number(string cell, string column, int row) =>
        Words.TryGetValue(cell, out var word) ? word
        : double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : throw new PipelineException($"'{_name}' row {row + 2}, '{column}': '{cell}' is not a number.");

    private static IEnumerable<ImmutableArray<string>> Split(string text)
    {
        var rest = text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + '\n';
        var cells = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < rest.Length; at++)
        {
            (var cell, at) = rest[at] == '"' ? Quoted(rest, at + 1) : Plain(rest, at);
            cells.Add(cell);
            if (rest[at] == '\n')
            {
                yield return cells.ToImmutable();
                cells.Clear();
            }
        }
    }

    /// <returns>The cell, and where the comma or the line's end after it stands.</returns>
    private static (string Cell, int End) Plain(string text, int start)
    {
        var end = text.IndexOfAny([',', '\n'], start);
        return (text[start..end], end);
    }

    private static (string Cell, int End) Quoted(string text, int start)
    {
        var cell = new StringBuilder();
        var at = start;
        // A quote within quotes is written twice.
        while (at < text.Length - 1 && (text[at] != '"' || text[at + 1] == '"'))
        {
            cell.Append(text[at]);
            at += text[at] == '"' ? 2 : 1;
        }

        return (cell.ToString(), text.IndexOfAny([',', '\n'], at));
    }
}
