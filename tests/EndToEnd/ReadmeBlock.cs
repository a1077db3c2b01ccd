using System.Text.RegularExpressions;

namespace Platform.EndToEnd.Tests;

/// <summary>Commands of the README that are marked to be tested, and what the README says that they print.</summary>
/// <param name="Commands">Lines of shell.</param>
/// <param name="Printed">The block that follows, <c>…</c> standing for anything; <see langword="null"/> where none does.</param>
internal sealed partial record ReadmeBlock(string Commands, string? Printed)
{
    private const string Anything = "…";

    /// <summary>The marked blocks, from the top.</summary>
    public static IReadOnlyList<ReadmeBlock> Of(string markdown) =>
    [
        .. Marked().Matches(markdown).Select(match => new ReadmeBlock(
            match.Groups["commands"].Value, match.Groups["printed"] is { Success: true } printed ? printed.Value.TrimEnd() : null)),
    ];

    /// <summary>Whether an output is what the README shows.</summary>
    public bool Describes(string output) => Printed is null || Regex.IsMatch(
        output, string.Join(".*", Printed.Split(Anything).Select(part => Regex.Escape(part.Trim('\n')))), RegexOptions.Singleline, TimeSpan.FromSeconds(5));

    [GeneratedRegex("<!-- test -->\n```sh\n(?<commands>.*?)```\n(\n```(json)?\n(?<printed>.*?)```\n)?", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();
}
