using System.Text.Json;
using Platform.Rules.Dmn;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Values;

namespace Platform.Conformance.Tck;

/// <summary>Runs every case found under a folder that is shaped like the kit: each folder its models and test files.</summary>
internal sealed class TckRunner(IReadOnlyDictionary<string, string> skips)
{
    // The kit only asks for the types of now() and today().
    private static readonly EvaluationOptions Options = new() { Instant = new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.Zero) };

    private readonly Dictionary<string, DmnReadResult> _models = new(StringComparer.Ordinal);

    /// <summary>The skip list: a reason a folder.</summary>
    internal static IReadOnlyDictionary<string, string> ReadSkips(string file) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file)) ?? [];

    internal TckReport Run(string directory)
    {
        var files = Directory.EnumerateFiles(directory, "*-test-*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var cases = files.SelectMany(TckCase.ReadFile).ToList();
        var skipped = cases.Where(test => skips.ContainsKey(test.Folder)).Select(test => (test, skips[test.Folder])).ToList();
        var outcomes = cases.Where(test => !skips.ContainsKey(test.Folder)).Select(test => new TckOutcome(test, Judge(test)));
        return new TckReport([.. outcomes], skipped);
    }

    /// <summary>Why a case fails; null if all its results are as expected.</summary>
    private string? Judge(TckCase test)
    {
        if (!File.Exists(test.Model))
        {
            return $"there is no model {test.Model}";
        }

        var read = Model(test.Model);
        if (read.Model is not { } model)
        {
            return $"no model: {string.Join("; ", read.Problems.Where(problem => problem.Severity == ProblemSeverity.Fatal))}";
        }

        try
        {
            var inputs = new FeelContext(test.Inputs.Select(input => KeyValuePair.Create(TckXml.QualifiedName(input), TckXml.Value(input))));
            var reasons = test.Results.Select(result => Judge(model, test, result, inputs)).OfType<string>().ToList();
            return reasons.Count == 0 ? null : string.Join(" | ", reasons);
        }
        catch (FormatException unreadable)
        {
            return $"the case cannot be read: {unreadable.Message}";
        }
    }

    private static string? Judge(DmnModel model, TckCase test, TckResult result, FeelContext inputs)
    {
        var isCall = test.Invoked.Length > 0;
        var outcome = model.Evaluate(isCall ? test.Invoked : result.Name, inputs, Options);
        var actual = isCall ? Selected(model, test, result, outcome.Value) : outcome.Value;
        var expected = result.Expected is null ? FeelNull.Value : TckXml.Value(result.Expected);
        if (!TckComparison.AreSame(expected, actual))
        {
            return $"{result.Name}: expected {expected}, got {actual} {string.Join("; ", outcome.Problems.Take(3))}";
        }

        return result.ExpectsError && outcome.Problems.Count == 0 ? $"{result.Name}: expected an error, got null without a reason" : null;
    }

    // A service with several outputs gives a context, of which a result may name one entry.
    private static FeelValue Selected(DmnModel model, TckCase test, TckResult result, FeelValue value) =>
        model.Find(test.Invoked) is DecisionService { OutputDecisions.Count: > 1 } && value is FeelContext outputs
            ? outputs.Find(result.Name) ?? value
            : value;

    internal DmnReadResult Model(string file)
    {
        if (!_models.TryGetValue(file, out var read))
        {
            // Models that import each other would ask for this one again while it is read; they get none.
            _models[file] = new DmnReadResult(null, []);
            var siblings = Siblings(file);
            using var stream = File.OpenRead(file);
            _models[file] = read = DmnModel.Read(stream, new DmnReadOptions { FindImport = name => siblings.TryGetValue(name, out var path) ? Model(path).Model : null });
        }

        return read;
    }

    /// <summary>The models beside a model by namespace, for its imports.</summary>
    private static Dictionary<string, string> Siblings(string file)
    {
        var folder = Path.GetDirectoryName(file) ?? "";
        return Directory.GetFiles(folder, "*.dmn")
            .Where(other => other != file)
            .Select(other => (Namespace: System.Xml.Linq.XDocument.Load(other).Root?.Attribute("namespace")?.Value ?? "", Path: other))
            .DistinctBy(other => other.Namespace)
            .ToDictionary(other => other.Namespace, other => other.Path, StringComparer.Ordinal);
    }
}
