using System.Globalization;
using System.Text.Json;
using static Platform.Rules.Tables.RuleProblemKind;

namespace Platform.Rules.Tables.Inputs;

/// <summary>Reads the JSON form of a vocabulary.</summary>
internal sealed class VocabularyReader
{
    private const int MaxInputs = 10_000;

    private readonly List<RuleProblem> _problems = [];

    internal static VocabularyReadResult Read(Stream json)
    {
        var reader = new VocabularyReader();
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            var vocabulary = reader.ReadVocabulary(document.RootElement, "$");
            return new VocabularyReadResult(reader._problems.Count == 0 ? vocabulary : null, reader._problems);
        }
        catch (JsonException unreadable)
        {
            var line = (unreadable.LineNumber + 1)?.ToString(CultureInfo.InvariantCulture) ?? "?";
            return new VocabularyReadResult(null, [new RuleProblem(InvalidVocabulary, $"line {line}", "", default, ["JSON"])]);
        }
    }

    private Vocabulary? ReadVocabulary(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Object
            || !element.TryGetProperty("inputs", out var list) || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > MaxInputs)
        {
            Report(InvalidVocabulary, path, "inputs");
            return null;
        }

        var inputs = list.EnumerateArray().Select((input, index) => ReadInput(input, $"{path}.inputs[{index}]")).OfType<VocabularyInput>().ToList();
        var related = ReadRelated(element, path);
        ReportDuplicates(inputs.Select(input => input.Id), path);
        ReportDuplicates(inputs.Select(input => input.Name), path);
        return _problems.Count > 0 ? null : new Vocabulary(inputs) { Related = related };
    }

    private Dictionary<string, Vocabulary> ReadRelated(JsonElement element, string path)
    {
        var related = new Dictionary<string, Vocabulary>(StringComparer.Ordinal);
        if (!element.TryGetProperty("related", out var tables) || tables.ValueKind != JsonValueKind.Object)
        {
            return related;
        }

        foreach (var table in tables.EnumerateObject())
        {
            if (ReadVocabulary(table.Value, $"{path}.related.{table.Name}") is { } vocabulary)
            {
                related[table.Name] = vocabulary;
            }
        }

        return related;
    }

    private VocabularyInput? ReadInput(JsonElement element, string path)
    {
        var id = Text(element, "id");
        var name = Text(element, "zh");
        var kind = KindOf(Text(element, "type"));
        if (id is null || name is null || kind is null)
        {
            Report(InvalidVocabulary, path, id is null ? "id" : name is null ? "zh" : "type");
            return null;
        }

        var scale = Number(element, "scale") ?? 4;
        if (scale is < 0 or > VocabularyInput.MaxScale || scale != decimal.Truncate(scale))
        {
            Report(InvalidVocabulary, path, "scale");
            scale = 0;
        }

        return new VocabularyInput(id, name, kind.Value)
        {
            English = Text(element, "en") ?? "",
            Unit = Text(element, "unit"),
            Scale = (int)scale,
            Allowed = [.. Texts(element, "allowed")],
            Min = Number(element, "min"),
            Max = Number(element, "max"),
            NullMeaning = Text(element, "null") ?? "",
            Source = ReadSource(element, path),
        };
    }

    private InputSource ReadSource(JsonElement element, string path)
    {
        if (Text(element, "computed") is { } expression)
        {
            return new ComputedInput(expression);
        }

        return element.TryGetProperty("elapsed", out var elapsed) ? ReadElapsed(elapsed, $"{path}.elapsed")
            : element.TryGetProperty("aggregate", out var aggregate) ? ReadAggregate(aggregate, $"{path}.aggregate")
            : InputSource.Stored;
    }

    private InputSource ReadElapsed(JsonElement element, string path)
    {
        var since = Text(element, "since");
        var until = Text(element, "until");
        DayUnit? unit = Text(element, "unit") switch
        {
            "calendar_day" => DayUnit.CalendarDay,
            "working_day" => DayUnit.WorkingDay,
            _ => null,
        };
        if (unit is null || (since is null) == (until is null))
        {
            Report(InvalidVocabulary, path, unit is null ? "unit" : "since");
            return InputSource.Stored;
        }

        return new ElapsedInput(since ?? until ?? "", unit.Value, until is null ? ElapsedDirection.Since : ElapsedDirection.Until);
    }

    private InputSource ReadAggregate(JsonElement element, string path)
    {
        AggregateFunction? function = Text(element, "function") switch
        {
            "count" => AggregateFunction.Count,
            "exists" => AggregateFunction.Exists,
            "sum" => AggregateFunction.Sum,
            "min" => AggregateFunction.Min,
            "max" => AggregateFunction.Max,
            _ => null,
        };
        var key = ReadKey(element);
        if (function is null || key.Count == 0)
        {
            Report(InvalidVocabulary, path, function is null ? "function" : "key");
            return InputSource.Stored;
        }

        return new AggregateInput(function.Value, key) { Over = Text(element, "over"), Where = Text(element, "where"), Of = Text(element, "of") };
    }

    // A key is a list of inputs that both have, or an object from inputs of the subject to inputs of the fact.
    private static List<AggregateKey> ReadKey(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("key", out var key) && key.ValueKind == JsonValueKind.Object
            ? [.. key.EnumerateObject().Select(pair => new AggregateKey(pair.Name, pair.Value.ToString()))]
            : [.. Texts(element, "key").Select(name => new AggregateKey(name, name))];

    private void ReportDuplicates(IEnumerable<string> names, string path)
    {
        foreach (var duplicate in names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            Report(DuplicateInput, path, duplicate.Key);
        }
    }

    private void Report(RuleProblemKind kind, string path, string argument) =>
        _problems.Add(new RuleProblem(kind, path, "", default, [argument]));

    private static InputKind? KindOf(string? type) => type switch
    {
        "number" => InputKind.Number,
        "text" => InputKind.Text,
        "boolean" => InputKind.Boolean,
        "date" => InputKind.Date,
        "list of text" => InputKind.TextList,
        _ => null,
    };

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static decimal? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : null;

    private static IEnumerable<string> Texts(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var values) && values.ValueKind == JsonValueKind.Array
            ? values.EnumerateArray().Select(value => value.ToString())
            : [];
}
