namespace Platform.GraphQL.Tests;

/// <summary>
/// Reads files of cases. A case is a title line "## …", a text, and what is expected of it in lines that begin with an
/// exclamation mark; none means that nothing is wrong.
/// </summary>
internal static class CaseBlocks
{
    internal static TheoryData<string, string> Titles(string folder)
    {
        var titles = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(PathOf(folder)).Order(StringComparer.Ordinal))
        {
            foreach (var block in Read(file))
            {
                titles.Add(Path.GetFileName(file), block.Title);
            }
        }

        // A reader that finds nothing would let every test pass.
        return titles.Count > 0 ? titles : throw new InvalidDataException($"There are no cases in {folder}.");
    }

    internal static CaseBlock Find(string folder, string file, string title) =>
        Read(Path.Combine(PathOf(folder), file)).Single(block => block.Title == title);

    private static IEnumerable<CaseBlock> Read(string path) =>
        File.ReadAllText(path).Split("\n## ", StringSplitOptions.RemoveEmptyEntries)
            .Where(text => !text.StartsWith("# ", StringComparison.Ordinal))
            .Select(Parse);

    private static CaseBlock Parse(string text)
    {
        var lines = text.Split('\n');
        var expected = lines.Where(line => line.StartsWith('!')).Select(line => line[1..].Trim());
        var body = lines.Skip(1).Where(line => !line.StartsWith('!'));
        return new CaseBlock(lines[0].Trim(), string.Join('\n', body).Trim('\n'), [.. expected]);
    }

    private static string PathOf(string folder) => Path.Combine(AppContext.BaseDirectory, "Cases", folder);
}
