using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tests.Tables;

/// <summary>Makes tables and inputs up, with a liking for the edges: nulls, bounds, wrong types, cells that refer to other columns.</summary>
internal sealed class RandomTables(int seed)
{
    private static readonly string[] HitPolicies =
    [
        "hitPolicy=\"UNIQUE\"", "hitPolicy=\"ANY\"", "hitPolicy=\"FIRST\"", "hitPolicy=\"PRIORITY\"", "hitPolicy=\"RULE ORDER\"",
        "hitPolicy=\"OUTPUT ORDER\"", "hitPolicy=\"COLLECT\"", "hitPolicy=\"COLLECT\" aggregation=\"SUM\"",
        "hitPolicy=\"COLLECT\" aggregation=\"MAX\"", "hitPolicy=\"COLLECT\" aggregation=\"COUNT\"",
    ];

    private static readonly string[] NumberCells =
    [
        "-", "-", "-", "5", "< 5", ">= 2.5", "[1..3]", "(1..4.5]", "]1..3[", "not(3)", "not([1..2], 5)", "1, 2, > 7", "null", "not(null)",
        "? > 3", "? >= 2 and ? < 6", "? * 2 > 9", "modulo(?, 2) = 0", "[5..1]", "\"a\"", "? in (1, 2, [4..5])", "? between 1 and 3", "5 > 3",
        "!= 4", "> 10 * 0.5", "[1, 2, 3]", "< n1", "n1 + 1", "> 2.50000000001", "abs(?) > 2", "if ? > 3 then true else false", "<= -1", "? = null",
        "some x in [1, 2] satisfies x = ?", "99999999999999999999", "not(? > 3)", "floor(?) = 2",
    ];

    private static readonly string[] TextCells =
    [
        "-", "-", "-", "\"a\"", "\"a\", \"b\"", "not(\"a\")", "not(\"a\", \"b\")", "null", "\"a\", null", "starts with(?, \"a\")", "string length(?) > 1",
        "list contains([\"a\", \"c\"], ?)", "< \"b\"", "[\"a\"..\"c\"]", "5", "? = \"b\" or ? = \"c\"", "s1", "not(s1)", "contains(?, \"b\")", "matches(?, \"^a.*\")",
        "upper case(?) = \"A\"", "true",
    ];

    private static readonly string[] BooleanCells = ["-", "-", "true", "false", "not(true)", "null", "true, null", "not(null)", "?", "not(?)", "b1", "n1 > 3", "5"];

    private static readonly string[] DateCells =
    [
        "-", "-", "@\"2026-01-01\"", "> @\"2026-01-01\"", "date(\"2026-01-02\")", "[@\"2026-01-01\"..@\"2026-01-03\")", "null", "< d1",
        "? > date(\"2025-12-31\")", "not(@\"2026-01-02\")", "?.month = 1", "? + duration(\"P1D\") > @\"2026-01-02\"", "5",
    ];

    private static readonly string[] Outputs = ["\"x\"", "\"y\"", "1", "2", "null", "n1", "n1 + 1", "[\"p\", \"q\"]", "s1", "1 / 0"];

    private readonly Random _random = new(seed);

    internal RandomTable Table()
    {
        RandomColumn[] columns = [Column("n1", "number", "[0..6]"), Column("s1", "string", "\"a\", \"b\""), Column("b1", "boolean", ""), Column("d1", "date", ""), Column("n2", "number", "")];
        var rules = _random.Next(1, _random.Next(10) == 0 ? 140 : 12);
        var cells = Enumerable.Range(0, rules).Select(_ => (IReadOnlyList<string>)[.. columns.Select(Cell)]).ToList();
        var listed = _random.Next(3) == 0;
        return new RandomTable(
            Pick(HitPolicies),
            columns,
            cells,
            [.. cells.Select(_ => Pick(Outputs))],
            listed ? "string" : "",
            listed ? "\"y\", \"x\"" : "",
            _random.Next(4) == 0 ? "\"x\"" : "");
    }

    /// <summary>A value a column, mostly of its type.</summary>
    internal FeelContext Inputs(RandomTable table, bool ofTypeOnly = false) =>
        new(table.Columns.Select(column => KeyValuePair.Create(column.Name, Value(ofTypeOnly || _random.Next(20) > 0 ? column.Name[0] : Pick("nsbd")))));

    private RandomColumn Column(string name, string type, string values) =>
        new(name, _random.Next(5) == 0 ? "" : type, _random.Next(6) == 0 ? values : "");

    private string Cell(RandomColumn column) => column.Name[0] switch
    {
        'n' => Pick(NumberCells),
        's' => Pick(TextCells),
        'b' => Pick(BooleanCells),
        _ => Pick(DateCells),
    };

    private FeelValue Value(char kind) => _random.Next(8) == 0 ? FeelNull.Value : kind switch
    {
        'n' => new FeelNumber(_random.Next(4) switch
        {
            0 => _random.Next(-2, 10) / 2m,
            1 => 2.5m + (_random.Next(-1, 2) * 0.00000000001m),
            2 => _random.Next(0, 7),
            _ => _random.Next(2) == 0 ? 99999999999999999999m : _random.Next(-5, 5),
        }),
        's' => new FeelString(Pick("", "a", "b", "c", "ab", "A", "𠀀")),
        'b' => FeelBoolean.Of(_random.Next(2) == 0),
        _ => new FeelDate(CalendarDate.Of(2025 + _random.Next(2), _random.Next(2) == 0 ? 1 : 12, _random.Next(1, 4)) ?? default),
    };

    private T Pick<T>(params T[] items) => items[_random.Next(items.Length)];

    private char Pick(string items) => items[_random.Next(items.Length)];
}
