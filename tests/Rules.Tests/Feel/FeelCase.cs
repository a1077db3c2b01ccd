namespace Platform.Rules.Tests.Feel;

/// <summary>One line of a file of cases: <c>expression => printed value ! problem kinds</c>.</summary>
/// <param name="Place">File and line, for the name of the test.</param>
/// <param name="Variables">The <c>let name = expression</c> lines above it.</param>
/// <param name="Text">The expression, or for tests of a value <c>value ~ tests</c>.</param>
/// <param name="Expected">What the value prints.</param>
/// <param name="Problems">The kinds of all problems in order, separated by commas; empty for none.</param>
public sealed record FeelCase(string Place, IReadOnlyList<KeyValuePair<string, string>> Variables, string Text, string Expected, string Problems)
{
    private const string Folder = "Cases";

    /// <summary>All cases of the files with an extension; never empty, so that a moved folder cannot pass for success.</summary>
    public static IReadOnlyList<FeelCase> Read(string extension)
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, Folder), $"*.{extension}").Order();
        var cases = files.SelectMany(ReadFile).ToList();
        return cases.Count > 0 ? cases : throw new InvalidOperationException($"There are no *.{extension} files in {Folder}.");
    }

    public override string ToString() => Place;

    private static IEnumerable<FeelCase> ReadFile(string file)
    {
        var variables = new List<KeyValuePair<string, string>>();
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.StartsWith("let ", StringComparison.Ordinal))
            {
                var parts = line[4..].Split(" = ", 2);
                variables.Add(new(parts[0], parts[1]));
            }
            else if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            {
                yield return ReadLine($"{Path.GetFileName(file)}:{i + 1}", [.. variables], line);
            }
        }
    }

    private static FeelCase ReadLine(string place, IReadOnlyList<KeyValuePair<string, string>> variables, string line)
    {
        var arrow = line.LastIndexOf(" => ", StringComparison.Ordinal);
        var outcome = arrow < 0 ? throw new InvalidDataException($"{place} has no '=>'.") : line[(arrow + 4)..];
        var mark = outcome.LastIndexOf(" ! ", StringComparison.Ordinal);
        var expected = (mark < 0 ? outcome : outcome[..mark]).Trim();
        return new FeelCase(place, variables, line[..arrow].Trim(), expected, mark < 0 ? "" : outcome[(mark + 3)..].Trim());
    }
}
