using System.Xml.Linq;

namespace Platform.Architecture.Tests;

/// <summary>The host knows the engines; no engine knows the host, another engine, ASP.NET or EF Core.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("src/GraphQL/GraphQL.csproj")]
    [InlineData("src/Rules/Rules.csproj")]
    [InlineData("src/Domain/Domain.csproj")]
    public void Engine_ReferencesNothing(string project) =>
        Assert.Empty(Named(project, "ProjectReference").Concat(Named(project, "PackageReference")).Concat(Named(project, "FrameworkReference")));

    [Fact]
    public void Host_ReferencesEveryEngine() => Assert.Equal(
        ["../Domain/Domain.csproj", "../GraphQL/GraphQL.csproj", "../Rules/Rules.csproj"],
        Named("src/Api/Api.csproj", "ProjectReference").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("src/GraphQL")]
    [InlineData("src/Rules")]
    [InlineData("src/Domain")]
    public void Engine_UsesNoWebAndNoDatabase(string folder) => Assert.Empty(
        from path in RepositoryFiles.Below(folder, ".cs")
        let text = RepositoryFiles.Read(path)
        where text.Contains("using Microsoft.AspNetCore", StringComparison.Ordinal) || text.Contains("using Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
        select path);

    [Fact]
    public void Versions_OfPackages_AreCentral() => Assert.Empty(
        from path in RepositoryFiles.Below("", ".csproj")
        where !path.StartsWith(Path.Combine("tests", "SqlServer.Check"), StringComparison.Ordinal) && !path.StartsWith("bench", StringComparison.Ordinal)
        from reference in XDocument.Parse(RepositoryFiles.Read(path)).Descendants("PackageReference")
        where reference.Attribute("Version") is not null
        select $"{path}: {reference.Attribute("Include")?.Value}");

    private static IEnumerable<string> Named(string project, string element) =>
        XDocument.Parse(RepositoryFiles.Read(project)).Descendants(element).Select(reference => (reference.Attribute("Include")?.Value ?? "").Replace('\\', '/'));
}
