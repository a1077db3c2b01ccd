using System.Text.Json;

namespace Platform.Conformance.GraphQL;

/// <summary>Cases that are not run, each with its reason.</summary>
internal sealed class SkipList
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);
    private readonly Dictionary<(string File, int Line), string> _reasons;

    private SkipList(IEnumerable<Entry> entries) =>
        _reasons = entries.SelectMany(entry => entry.Lines.Select(line => (entry.File, line, entry.Reason)))
            .ToDictionary(skip => (skip.File, skip.line), skip => skip.Reason);

    internal static SkipList Read(string path) =>
        new(JsonSerializer.Deserialize<Entry[]>(File.ReadAllText(path), CamelCase) ?? []);

    internal string? FindReason(string file, int line) => _reasons.GetValueOrDefault((file, line));

    private sealed record Entry(string File, int[] Lines, string Reason);
}
