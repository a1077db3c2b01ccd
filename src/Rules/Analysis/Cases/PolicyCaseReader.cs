using System.Globalization;
using System.Text.Json;
using Platform.Rules.Dmn;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Inputs;
using static Platform.Rules.Tables.RuleProblemKind;

namespace Platform.Rules.Analysis.Cases;

/// <summary>Reads test cases from JSON: <c>{"cases": [{"id", "zh", "en", "inputs": {…}, "expected": {decision: …}}]}</c>.</summary>
/// <param name="model">The model that they test.</param>
/// <param name="vocabulary">Its inputs.</param>
public sealed class PolicyCaseReader(DmnModel model, Vocabulary vocabulary)
{
    private const int MaxCases = 10_000;
    private static readonly string[] Texts = ["id", "zh", "en"];
    private readonly InputJson _inputs = new(model, vocabulary);
    private readonly List<RuleProblem> _problems = [];

    /// <summary>Reads the cases. Nothing is thrown for any content.</summary>
    /// <param name="json">The JSON in UTF-8; read to its end, not closed.</param>
    public PolicyCaseReadResult Read(Stream json)
    {
        _problems.Clear();
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement.Clone());
        }
        catch (JsonException unreadable)
        {
            var line = (unreadable.LineNumber + 1)?.ToString(CultureInfo.InvariantCulture) ?? "?";
            return new PolicyCaseReadResult([], [Invalid($"line {line}", "JSON")]);
        }
    }

    private PolicyCaseReadResult Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("cases", out var list)
            || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > MaxCases)
        {
            return new PolicyCaseReadResult([], [Invalid("$", "cases")]);
        }

        var cases = list.EnumerateArray().Select((element, index) => ReadCase(element, $"$.cases[{index}]")).OfType<PolicyCase>().ToList();
        _problems.AddRange(cases.GroupBy(test => test.Id).Where(group => group.Skip(1).Any())
            .Select(group => new RuleProblem(DuplicateCase, group.Key, "", default, [group.Key])));
        return new PolicyCaseReadResult(cases, [.. _problems]);
    }

    private PolicyCase? ReadCase(JsonElement element, string path)
    {
        var texts = Texts.Select(name => (Name: name, Text: Text(element, name))).ToList();
        if (texts.Find(part => part.Text is null).Name is { } missing)
        {
            _problems.Add(Invalid(path, missing));
            return null;
        }

        if (Object(element, "inputs") is not { } inputs || Object(element, "expected") is not { } expected || !expected.EnumerateObject().Any())
        {
            _problems.Add(Invalid(path, Object(element, "inputs") is null ? "inputs" : "expected"));
            return null;
        }

        var id = texts[0].Text ?? "";
        var read = _inputs.Read(inputs, id);
        _problems.AddRange(read.Problems);
        var wanted = expected.EnumerateObject().DistinctBy(member => member.Name).ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        _problems.AddRange(wanted.Keys.Where(name => model.Find(name) is not Decision)
            .Select(name => new RuleProblem(CaseDecisionUnknown, id, name, default, [id, name])));
        return read.Problems.Count > 0 || wanted.Keys.Any(name => model.Find(name) is not Decision)
            ? null
            : new PolicyCase(id, texts[1].Text ?? "", texts[2].Text ?? "", read.Inputs, wanted);
    }

    private static RuleProblem Invalid(string path, string what) => new(InvalidCases, path, "", default, [what]);

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static JsonElement? Object(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;
}
