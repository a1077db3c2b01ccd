using System.Text.RegularExpressions;

namespace Platform.EndToEnd.Tests;

/// <summary>What <c>docs/portals.md</c> tells portals to send.</summary>
internal static partial class PortalDocument
{
    /// <summary>The queries in the order of the page.</summary>
    public static IReadOnlyList<PortalQuery> Queries { get; }

    public static string JavaScriptPrelude { get; }

    public static string CSharpPrelude { get; }

    static PortalDocument()
    {
        var root = Directory.GetParent(Clients.Folder)?.Parent?.Parent?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside of the repository.");
        var text = File.ReadAllText(Path.Combine(root, "docs", "portals.md"));
        (JavaScriptPrelude, CSharpPrelude) = (BlockOf(text, "js prelude"), BlockOf(text, "csharp prelude"));
        Queries =
        [
            .. Section().Split(text).Skip(1).Where(section => section.Contains("```graphql", StringComparison.Ordinal)).Select(section => new PortalQuery(
                FileName().Match(section).Groups[1].Value, BlockOf(section, "graphql"), BlockOf(section, "bash"), BlockOf(section, "js"), BlockOf(section, "csharp"))),
        ];
    }

    private static string BlockOf(string text, string language)
    {
        var start = text.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"^## \d+\. ", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex("`([a-z-]+).graphql`")]
    private static partial Regex FileName();
}

/// <summary>One query of the page, in each of its forms.</summary>
internal sealed record PortalQuery(string Name, string Document, string Curl, string JavaScript, string CSharp);
