using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Platform.Api.Policies;

namespace Platform.Bench.Rules;

/// <summary>A changed document of the shipped pack.</summary>
internal sealed record PopulationDraft(string What, string Document, string Content);

/// <summary>A draft of each kind that changes outcomes.</summary>
internal static partial class PopulationDrafts
{
    internal static IEnumerable<PopulationDraft> All(PolicyPack pack, DateOnly today) =>
    [
        new("a shorter term in supervision", "supervision/policy.dmn", Shifted(pack, "supervision/policy.dmn", Bound())),
        new("other thresholds in services", "services/policy.dmn", Shifted(pack, "services/policy.dmn", Bound())),
        new("other thresholds in advice", "advice/policy.dmn", Shifted(pack, "advice/policy.dmn", Bound())),
        new("a row left out of supervision", "supervision/policy.dmn", WithoutRow(Text(pack, "supervision/policy.dmn"))),
        new("a longer reply in the statute", "statute/policy.dmn", Text(pack, "statute/policy.dmn").Replace("<text>\"10\"</text>", "<text>\"15\"</text>", StringComparison.Ordinal)),
        .. WithMakeUpDay(pack, today) is { } calendar ? new[] { new PopulationDraft("a make-up day in the calendar", PackDocument.Calendar, calendar) } : [],
    ];

    // Every bound of a whole table moved by one.
    private static string Shifted(PolicyPack pack, string document, Regex bound) => bound.Replace(
        Text(pack, document), match => string.Create(CultureInfo.InvariantCulture, $"{match.Groups[1].Value}{int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) + 1}</text>"));

    private static string WithoutRow(string table) => Row().Matches(table) is { Count: > 2 } rows
        ? table.Remove(rows[2].Index, rows[2].Length)
        : throw new InvalidDataException("supervision");

    private static string Text(PolicyPack pack, string document) => pack.Files.Find(document) ?? throw new InvalidDataException(document);

    // Two Saturdays ago becomes a working day, where the holidays of its year are announced.
    private static string? WithMakeUpDay(PolicyPack pack, DateOnly today)
    {
        var saturday = today.AddDays(-7 - (((int)today.DayOfWeek + 1) % 7));
        var calendar = JsonNode.Parse(Text(pack, PackDocument.Calendar));
        var year = calendar?["years"]?.AsArray().FirstOrDefault(year => (int?)year?["year"] == saturday.Year && (string?)year?["status"] == "announced");
        year?["makeUpWorkingDays"]?.AsArray().Add(saturday.ToString("O", CultureInfo.InvariantCulture));
        return year is null ? null : calendar?.ToJsonString();
    }

    [GeneratedRegex("(<inputEntry[^>]*><text>&(?:gt|lt);=? )([0-9]+)</text>")]
    private static partial Regex Bound();

    [GeneratedRegex("<rule .*?</rule>", RegexOptions.Singleline)]
    private static partial Regex Row();
}
