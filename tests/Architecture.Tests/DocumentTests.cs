using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Platform.Architecture.Tests;

/// <summary>The documents keep up with what they speak of.</summary>
public sealed partial class DocumentTests
{
    private static readonly string Dependencies = RepositoryFiles.Read("docs/dependencies.md");

    [Fact]
    public void Readme_FitsThreeScreens() => Assert.InRange(RepositoryFiles.Read("README.md").Count(character => character == '\n'), 1, 150);

    [Fact]
    public void Links_LeadToFiles() => Assert.Empty(
        from path in RepositoryFiles.Below("", ".md")
        from Match link in Link().Matches(RepositoryFiles.Read(path))
        let target = Path.Combine(Repository.Root, Path.GetDirectoryName(path) ?? "", link.Groups[1].Value)
        where !Path.Exists(target)
        select $"{path}: {link.Groups[1].Value}");

    [Fact]
    public void Decisions_AreNumberedWithoutGap()
    {
        var numbers = RepositoryFiles.Below("docs/adr", ".md").Select(path => Path.GetFileName(path)).Where(name => char.IsDigit(name[0]))
            .Select(name => int.Parse(name[..4], null)).Order().ToList();

        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
    }

    [Fact]
    public void Packages_OfDotNet_HaveAReason() => Assert.Empty(
        from package in XDocument.Parse(RepositoryFiles.Read("Directory.Packages.props")).Descendants("PackageVersion")
        let name = package.Attribute("Include")?.Value ?? ""
        where !IsNamed(name)
        select name);

    [Fact]
    public void Packages_OfNode_HaveAReason() => Assert.Empty(
        from path in RepositoryFiles.Below("", "package.json")
        let package = JsonDocument.Parse(RepositoryFiles.Read(path)).RootElement
        from list in new[] { "dependencies", "devDependencies" }
        where package.TryGetProperty(list, out _)
        from dependency in package.GetProperty(list).EnumerateObject()
        where !IsNamed(dependency.Name)
        select $"{path}: {dependency.Name}");

    // "Microsoft.EntityFrameworkCore, .Relational" names two.
    private static bool IsNamed(string package) =>
        Dependencies.Contains(package, StringComparison.Ordinal)
        || (package.LastIndexOf('.') is > 0 and var dot && Dependencies.Contains($", {package[dot..]}", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\((?!https?://|#|mailto:)([^)#\s]+)")]
    private static partial Regex Link();
}
