using System.Text.RegularExpressions;

namespace Platform.Architecture.Tests;

/// <summary>Whatever the contract offers to ask for or to do, some test, page or story asks for or does.</summary>
public sealed partial class ContractTests
{
    private static readonly string Contract = Text().Replace(
        string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "schema"), "*.graphql").Select(File.ReadAllText)), "");

    private static readonly HashSet<string> Used =
    [
        .. new[] { "tests", "src/Api/Story", "src/Web/src" }
            .SelectMany(folder => RepositoryFiles.Below(folder, ".cs", ".mjs", ".graphql", ".json"))
            .SelectMany(path => Name().Matches(RepositoryFiles.Read(path)).Select(found => found.Value)),
    ];

    [Theory]
    [InlineData("Query", 30)]
    [InlineData("Mutation", 60)]
    [InlineData("Subscription", 1)]
    public void RootFields_AreUsed(string type, int atLeast)
    {
        var fields = FieldsOf(type).ToList();

        Assert.True(fields.Count >= atLeast, $"{fields.Count} fields of {type}");
        Assert.Subset(Used, fields.ToHashSet());
    }

    // Arguments are cut out first: what is left of a field is its name and its type.
    private static IEnumerable<string> FieldsOf(string type) =>
        from Match block in Regex.Matches(Contract, $@"type {type} \{{(.*?)\n\}}", RegexOptions.Singleline, TimeSpan.FromSeconds(5))
        from Match field in Field().Matches(Arguments().Replace(block.Groups[1].Value, ""))
        select field.Groups[1].Value;

    [GeneratedRegex(@"""{3}.*?""{3}|""(\\.|[^""\\\n])*""", RegexOptions.Singleline)]
    private static partial Regex Text();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Arguments();

    [GeneratedRegex(@"^\s+(\w+)\s*:", RegexOptions.Multiline)]
    private static partial Regex Field();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Name();
}
