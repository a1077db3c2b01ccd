using System.Globalization;
using System.Text.Json;
using Platform.Rules.Dmn;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Tables.RuleProblemKind;

namespace Platform.Rules.Tables.Inputs;

/// <summary>Reads the values of inputs from a JSON object whose members are ids or names of inputs.</summary>
/// <param name="model">The model whose input data may be given beside the vocabulary.</param>
/// <param name="vocabulary">The inputs.</param>
public sealed class InputJson(DmnModel model, Vocabulary vocabulary)
{
    private const int MaxShown = 60;
    private readonly Dictionary<string, InputKind?> _questions = model.Elements.OfType<InputData>()
        .DistinctBy(input => input.Variable.Name)
        .ToDictionary(input => input.Variable.Name, input => Vocabulary.KindOf(input.Variable.Type.Type), StringComparer.Ordinal);

    /// <summary>Reads the values. Nothing is thrown for any content.</summary>
    /// <param name="json">The object; days are texts such as <c>2026-03-02</c>.</param>
    /// <param name="path">What the problems name as the place.</param>
    public InputReadResult Read(JsonElement json, string path = "")
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return new InputReadResult(FeelContext.Empty, [new RuleProblem(InputValueClash, path, "", default, ["inputs", "object", Shown(json)])]);
        }

        var problems = new List<RuleProblem>();
        var values = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            if (Declared(member.Name) is not var (name, kind))
            {
                problems.Add(new RuleProblem(UnknownInput, path, member.Name, default, [member.Name]));
            }
            else if (Value(member.Value, kind) is { } value)
            {
                values[name] = value;
            }
            else
            {
                problems.Add(new RuleProblem(InputValueClash, path, name, default, [name, kind?.ToString() ?? "", Shown(member.Value)]));
            }
        }

        return new InputReadResult(new FeelContext(values), problems);
    }

    private (string Name, InputKind? Kind)? Declared(string nameOrId) =>
        vocabulary.Find(nameOrId) is { } input ? (input.Name, input.Kind)
        : _questions.TryGetValue(nameOrId, out var kind) ? (nameOrId, kind)
        : null;

    private static FeelValue? Value(JsonElement json, InputKind? kind) => (json.ValueKind, kind) switch
    {
        (JsonValueKind.Null, _) => FeelNull.Value,
        (JsonValueKind.Number, InputKind.Number or null) => json.TryGetDecimal(out var number) ? new FeelNumber(number) : null,
        (JsonValueKind.True or JsonValueKind.False, InputKind.Boolean or null) => FeelBoolean.Of(json.GetBoolean()),
        (JsonValueKind.String, InputKind.Text or null) => new FeelString(json.GetString() ?? ""),
        (JsonValueKind.String, InputKind.Date) => DateIn(json.GetString()),
        (JsonValueKind.Array, InputKind.TextList) => TextsIn(json),
        (JsonValueKind.Array, null) => ListIn(json),
        _ => null,
    };

    private static FeelDate? DateIn(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && CalendarDate.Of(date.Year, date.Month, date.Day) is { } day ? new FeelDate(day) : null;

    private static FeelList? TextsIn(JsonElement json) =>
        json.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) ? ListIn(json) : null;

    private static FeelList? ListIn(JsonElement json)
    {
        var items = json.EnumerateArray().Select(item => Value(item, null)).ToList();
        return items.Contains(null) ? null : new FeelList([.. items.OfType<FeelValue>()]);
    }

    private static string Shown(JsonElement json)
    {
        var text = json.GetRawText();
        return text.Length <= MaxShown ? text : text[..MaxShown] + "…";
    }
}
