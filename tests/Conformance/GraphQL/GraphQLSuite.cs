using System.Text.Json;

namespace Platform.Conformance.GraphQL;

/// <summary>Runs every file of cases against the library.</summary>
public static class GraphQLSuite
{
    private static readonly (string File, Func<JsonElement, string?> Check)[] Files =
    [
        ("parse", ParseCases.Check),
        ("print", PrintCases.Check),
        ("validate", ValidateCases.Check),
        ("validate-sdl", ValidateSdlCases.Check),
        ("print-schema", PrintSchemaCases.Check),
        ("schema-changes", SchemaChangesCases.Check),
        ("introspection", IntrospectionCases.Check),
        ("execute", ExecuteCases.Check),
    ];

    /// <summary>Runs the cases.</summary>
    /// <param name="directory">Holds the files <c>*.jsonl</c>.</param>
    /// <param name="skipsPath">The skip list.</param>
    public static SuiteReport Run(string directory, string skipsPath)
    {
        var skips = SkipList.Read(skipsPath);
        var results = Files.SelectMany(file => RunFile(directory, file.File, _ => file.Check, skips));
        var examples = RunFile(directory, "spec-examples", cases => new SpecExampleCases(cases).Check, skips);
        return new SuiteReport([.. results, .. examples]);
    }

    private static IEnumerable<CaseResult> RunFile(
        string directory, string file, Func<IReadOnlyList<JsonElement>, Func<JsonElement, string?>> prepare, SkipList skips)
    {
        var cases = File.ReadLines(Path.Combine(directory, file + ".jsonl"))
            .Select(line => JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 1000 }).RootElement)
            .ToList();
        var check = prepare(cases);
        return cases.Select((test, index) => RunCase(file, index + 1, test, check, skips));
    }

    private static CaseResult RunCase(string file, int line, JsonElement test, Func<JsonElement, string?> check, SkipList skips)
    {
        var title = test.TryGetProperty("title", out var named) ? named.GetString() : test.GetProperty("heading").GetString();
        if (skips.FindReason(file, line) is { } reason)
        {
            return new CaseResult(file, line, title ?? "", Outcome.Skipped, reason);
        }

        var failure = Attempt(test, check);
        return new CaseResult(file, line, title ?? "", failure is null ? Outcome.Passed : Outcome.Failed, failure);
    }

    // An exception of any kind is a failure of the case, not of the run.
    private static string? Attempt(JsonElement test, Func<JsonElement, string?> check)
    {
        try
        {
            return check(test);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }
}
