using System.Text.RegularExpressions;

namespace Platform.Architecture.Tests;

/// <summary>What holds of every source file.</summary>
public sealed partial class SourceTests
{
    private const int MostLines = 400;
    private static readonly string[] Sources = [".cs", ".ts", ".tsx", ".mjs", ".css", ".sh"];

    [Fact]
    public void Files_FitAFewScreens() => Assert.Empty(
        from path in RepositoryFiles.Below("", Sources)
        let lines = RepositoryFiles.Read(path).Count(character => character == '\n')
        where lines > MostLines
        select $"{path}: {lines} lines");

    [Fact]
    public void Files_NameNoMachine() => Assert.Empty(
        from path in RepositoryFiles.Below("", [.. Sources, ".md", ".csproj", ".props", ".yml"])
        from Match found in MachinePath().Matches(RepositoryFiles.Read(path))
        select $"{path}: {found.Value}");

    [Fact]
    public void Sources_PromiseNothingForLater() => Assert.Empty(
        from path in RepositoryFiles.Below("src", Sources)
        from Match found in Promise().Matches(RepositoryFiles.Read(path))
        select $"{path}: {found.Value}");

    [Fact]
    public void Types_AreNamedAfterWhatTheyAre() => Assert.Empty(
        from path in RepositoryFiles.Below("src", ".cs")
        where VagueName().IsMatch(path)
        select path);

    [Fact]
    public void Migrations_AreTheSameForEveryDatabase()
    {
        string[][] sets = [.. new[] { "Sqlite", "Postgres", "SqlServer" }.Select(NamesOfMigrations)];

        Assert.NotEmpty(sets[0]);
        Assert.Equal(sets[0], sets[1]);
        Assert.Equal(sets[0], sets[2]);
    }

    private static string[] NamesOfMigrations(string provider) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Api", "Data", "Migrations", provider), "*.Designer.cs")
            .Order(StringComparer.Ordinal).Select(path => Path.GetFileName(path)[15..]),
    ];

    [GeneratedRegex(@"(?<![\w.:$}*/-])/(home|root|Users|work)/\w+")]
    private static partial Regex MachinePath();

    // What no source may hold: the words stand here because this is the test that looks for them.
    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex Promise();

    [GeneratedRegex(@"(Helpers?|Utils?|Utilities|Manager|Misc|Common|Shared)(/|\.cs$)")]
    private static partial Regex VagueName();
}
