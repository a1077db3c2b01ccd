using System.Text.RegularExpressions;

namespace Platform.Architecture.Tests;

/// <summary>People read events in their language, not their names in the log.</summary>
public sealed partial class EventWordTests
{
    [Fact]
    public void Events_OfTheDomain_HaveWordsOnThePages()
    {
        var names = RepositoryFiles.Below("src/Domain", ".cs").SelectMany(path => Name().Matches(RepositoryFiles.Read(path)).Select(found => found.Groups[1].Value)).ToHashSet();

        var words = Word().Matches(RepositoryFiles.Read("src/Web/src/words/events.ts")).Select(found => found.Groups[1].Value).ToHashSet();

        Assert.True(names.Count > 80, $"{names.Count} names");
        Assert.Equal(names.Order(StringComparer.Ordinal), words.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"""((enterprise|negotiation|supervision|service|mentor|opinion|policy)\.[a-z-]+)""")]
    private static partial Regex Name();

    [GeneratedRegex(@"^  '([a-z.-]+)': text\(", RegexOptions.Multiline)]
    private static partial Regex Word();
}
