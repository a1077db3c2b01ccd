using System.Globalization;
using System.Text;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Bench.Index;

/// <summary>Writes the same numbers and the same method as CSV and SQL, for databases to compete on.</summary>
internal static class SqlExport
{
    internal static void Write(IndicatorCatalogue catalogue, IndicatorColumns columns, string folder)
    {
        Directory.CreateDirectory(folder);
        WriteValues(columns, Path.Combine(folder, "values.csv"));
        var types = columns.Values.Select((_, i) => $"v{i} float8").Append("section char(1)");
        File.WriteAllText(Path.Combine(folder, "schema.sql"), $"create table raw ({string.Join(", ", types)})");
        File.WriteAllText(Path.Combine(folder, "scores.sql"), Query(catalogue));
    }

    private static void WriteValues(IndicatorColumns columns, string path)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), bufferSize: 1 << 20);
        var sections = columns.Sections.Span;
        for (var row = 0; row < columns.Rows; row++)
        {
            foreach (var column in columns.Values)
            {
                if (!double.IsNaN(column[row]))
                {
                    writer.Write(column[row].ToString(CultureInfo.InvariantCulture));
                }

                writer.Write(',');
            }

            writer.Write((char)sections[row]);
            writer.Write('\n');
        }
    }

    /// <summary>
    /// Two layers of sub-queries for each level of the tree, from the indicators to the root: the sums first and then the
    /// means, so that no sum is written twice.
    /// </summary>
    private static string Query(IndicatorCatalogue catalogue)
    {
        var leaves = catalogue.Indicators.Select((indicator, i) => $"{Score(indicator, $"v{i}")} as \"{indicator.Code}\"");
        var query = Layer(leaves, "raw");
        var done = new List<string>();
        for (var level = 2; level <= catalogue.Root.Levels; level++)
        {
            var groups = catalogue.Groups.Where(group => group.Levels == level).ToList();
            query = Layer(groups.SelectMany(Sums).Concat(done), $"({query}) as children{level}");
            query = Layer(groups.SelectMany(Means).Concat(done), $"({query}) as sums{level}");
            done.AddRange(groups.SelectMany(group => new[] { $"\"{group.Code}\"", $"\"{group.Code} coverage\"" }));
        }

        return Layer(catalogue.Groups.Select(group => $"\"{group.Code}\"").Append($"\"{catalogue.Root.Code} coverage\""), $"({query}) as scored");
    }

    private static string Layer(IEnumerable<string> columns, string from) => $"select {string.Join(",\n ", columns)}\nfrom {from}";

    private static IEnumerable<string> Sums(IndicatorGroup group)
    {
        var total = group.Children.Sum(child => child.Weight);
        var children = group.Children.Select(child => (child.Code, Weight: Number(child.Weight / total))).ToList();
        var present = Sum(children.Select(child => $"case when \"{child.Code}\" is null then 0 else {child.Weight} end"));
        yield return $"{Sum(children.Select(child => $"coalesce(\"{child.Code}\" * {child.Weight}, 0)"))} as \"{group.Code} sum\"";
        yield return $"{present} as \"{group.Code} present\"";
        if (group.Children.Any(child => child is IndicatorGroup))
        {
            var covered = children.Select(child => $"case when \"{child.Code}\" is null then 0 else {child.Weight} * \"{child.Code} coverage\" end");
            yield return $"{Sum(covered)} as \"{group.Code} covered\"";
        }
    }

    private static IEnumerable<string> Means(IndicatorGroup group)
    {
        var covered = $"\"{group.Code} {(group.Children.Any(child => child is IndicatorGroup) ? "covered" : "present")}\"";
        var least = Number((group.MinimumCoverage / 100) - 1e-9);
        yield return $"case when {covered} >= {least} and \"{group.Code} present\" > 0 then \"{group.Code} sum\" / \"{group.Code} present\" end as \"{group.Code}\"";
        yield return $"{covered} as \"{group.Code} coverage\"";
    }

    private static string Score(Indicator indicator, string value)
    {
        if (indicator.ByIndustry.IsEmpty)
        {
            return Shape(indicator.Shape, value);
        }

        var cases = indicator.ByIndustry.Select(rule =>
            $"when section in ({string.Join(", ", rule.Sections.Select(section => $"'{section}'"))}) then {Shape(rule.Shape, value)}");
        return $"case {string.Join(' ', cases)} else {Shape(indicator.Shape, value)} end";
    }

    private static string Shape(IndicatorShape shape, string value) => shape switch
    {
        LinearShape line => Line(value, line.Floor, line.Target),
        ChecklistShape list => Line(value, list.Floor, list.Target),
        RangeShape range =>
            $"case when {value} < {Number(range.TargetFrom)} then {Line(value, range.Floor, range.TargetFrom)} " +
            $"when {value} > {Number(range.TargetTo)} then {Line(value, range.Ceiling, range.TargetTo)} " +
            $"when {value} is not null then {Number(100)} end",
        _ => throw new NotSupportedException($"The bench knows no SQL for a {shape.GetType().Name}."),
    };

    // A missing value fails both comparisons and stays missing in the arithmetic. Faster than least(greatest(…)) in both.
    private static string Line(string value, double floor, double target)
    {
        var (worse, better) = floor < target ? ("<=", ">=") : (">=", "<=");
        return $"case when {value} {worse} {Number(floor)} then {Number(0)} when {value} {better} {Number(target)} then {Number(100)} " +
            $"else ({value} - {Number(floor)}) * {Number(100 / (target - floor))} end";
    }

    private static string Sum(IEnumerable<string> terms) => $"({string.Join(" + ", terms)})";

    private static string Number(double value) => $"({value.ToString("R", CultureInfo.InvariantCulture)})::float8";
}
