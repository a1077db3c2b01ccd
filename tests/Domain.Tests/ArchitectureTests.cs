using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Steps;

namespace Platform.Domain.Tests;

public sealed partial class ArchitectureTests
{
    private const int LongestFile = 400;

    private static readonly Assembly Domain = typeof(DomainError).Assembly;

    [Fact]
    public void Domain_References_NothingButTheRuntime()
    {
        var references = Domain.GetReferencedAssemblies();

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
    }

    // Every deadline, quorum, ratio and count comes from the statute. What remains are 0, 1, the year's first day and
    // the technical bounds named here.
    [Theory]
    [InlineData("Negotiations")]
    [InlineData("Statutes")]
    [InlineData("Supervision")]
    public void Source_HoldsNoNumberOfLaw(string folder)
    {
        string[] bounds = ["36_600"];
        var files = SourceFiles(folder);

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var code = NotCode().Replace(File.ReadAllText(file), string.Empty);
            var numbers = Numbers().Matches(code).Select(match => match.Value).Except(["0", "1", .. bounds]);
            Assert.True(!numbers.Any(), $"{Path.GetFileName(file)} holds {string.Join(", ", numbers)}");
        }
    }

    [Fact]
    public void Source_WithANumberOfLaw_WouldBeFound()
    {
        var code = NotCode().Replace("var due = start.AddDays(10); // 10 days, \"15\"", string.Empty);

        Assert.Equal(["10"], Numbers().Matches(code).Select(match => match.Value));
    }

    [Fact]
    public void Source_Files_AreShort()
    {
        var files = SourceFiles(".");

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.InRange(File.ReadLines(file).Count(), 1, LongestFile));
    }

    [Fact]
    public void Classes_AreSealedUnlessAbstract()
    {
        Type[] classes = [.. Domain.GetTypes().Where(type => type.IsClass && !type.IsDefined(typeof(CompilerGeneratedAttribute)))];

        Assert.NotEmpty(classes);
        Assert.Empty(classes.Where(type => !type.IsSealed && !type.IsAbstract).Select(type => type.FullName));
    }

    [Fact]
    public void Events_HaveDistinctDottedNames()
    {
        string[] names = [.. SourceFiles(".").SelectMany(file => EventNames().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value)];
        var kinds = Domain.GetTypes().Count(type => type.IsSubclassOf(typeof(DomainEvent)) && !type.IsAbstract);

        Assert.Equal(kinds, names.Length);
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("^[a-z]+(\\.[a-z-]+)+$", name));
    }

    [Fact]
    public void Events_CarryNothingPersonal()
    {
        string[] personal = ["PersonKey", "Phone", "Token", "Participant", "Text", "MentorName", "RepresentativeName"];
        PropertyInfo[] properties = [.. Domain.GetTypes().Where(type => type.IsSubclassOf(typeof(DomainEvent))).SelectMany(type => type.GetProperties())];

        Assert.NotEmpty(properties);
        Assert.DoesNotContain(properties, property => personal.Contains(property.Name));
    }

    [Fact]
    public void Aggregates_AreBuiltByFactoriesAndChangedByMethods()
    {
        Type[] aggregates = [.. Domain.GetTypes().Where(type => type.IsSubclassOf(typeof(Aggregate)))];

        Assert.Equal(
            ["Enterprise", "Mentor", "Negotiation", "Opinion", "PolicyVersion", "ServiceOrder", "ServiceRecommendation", "SupervisionCase"],
            aggregates.Select(type => type.Name).Order());
        Assert.All(aggregates, type => Assert.Empty(type.GetConstructors()));
        Assert.All(aggregates, type => Assert.NotNull(type.GetConstructor(BindingFlags.NonPublic | BindingFlags.Instance, [])));
        Assert.DoesNotContain(aggregates.SelectMany(type => type.GetProperties()), property => property.SetMethod is { IsPublic: true });
    }

    [Fact]
    public void Negotiation_HasAMethodForEveryStepAndAStepForEveryAct()
    {
        var acts = typeof(Negotiation).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(Act))
            .Select(method => method.Name);

        Assert.Equal(Enum.GetNames<NegotiationStep>().Order(), acts.Order());
    }

    private static string[] SourceFiles(string folder) =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf(Path.Combine("src", "Domain", folder)), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
    ];

    // Comments and string literals: articles are cited in both.
    [GeneratedRegex("""//[^\n]*|"(?:\\.|[^"\\\n])*"|'.'""")]
    private static partial Regex NotCode();

    [GeneratedRegex(@"(?<![\w.])\d[\d_]*(?:\.\d+)?m?(?!\w)")]
    private static partial Regex Numbers();

    [GeneratedRegex("""Event\("([^"]+)", At, By""")]
    private static partial Regex EventNames();
}
