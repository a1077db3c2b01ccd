using System.Text.Json;
using Platform.Api.Policies.Checking;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies.Clauses;

/// <summary>Reads the parameters and rows of a simulation.</summary>
internal static class ClauseValues
{
    /// <summary>Most parameters, and most columns.</summary>
    public const int MaxNames = 50;

    private const int MaxText = 200;

    /// <summary>The parameters of a clause: those that are given, else the usual ones, within their ranges.</summary>
    public static Dictionary<string, FeelValue> Parameters(Clause clause, JsonElement? given, List<PolicyFinding> findings)
    {
        var members = Members(given, "parameters", findings);
        foreach (var name in members.Keys.Where(name => !clause.Parameters.Any(parameter => parameter.Id == name || parameter.Zh == name)))
        {
            findings.Add(ClauseProblems.UnknownName("parameters", name));
        }

        var values = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        foreach (var parameter in clause.Parameters)
        {
            var value = members.GetValueOrDefault(parameter.Id) ?? members.GetValueOrDefault(parameter.Zh) ?? (parameter.Usual is { } usual ? new FeelNumber(usual) : null);
            if (value is not FeelNumber number)
            {
                findings.Add(ClauseProblems.WrongValue("parameters", parameter.Id));
            }
            else if (number.Value < parameter.Least || number.Value > parameter.Most)
            {
                findings.Add(ClauseProblems.OutOfRange(parameter));
            }

            values[parameter.Zh] = value ?? FeelNull.Value;
        }

        return values;
    }

    /// <summary>What a row says of a worker, by the Chinese names of the columns.</summary>
    public static Dictionary<string, FeelValue> Row(Clause clause, JsonElement row, int place, List<PolicyFinding> findings)
    {
        var where = $"rows[{place}]";
        var values = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        foreach (var (name, value) in Members(row, where, findings))
        {
            if (clause.Columns.FirstOrDefault(column => column.Id == name || column.Zh == name) is not { } column)
            {
                findings.Add(ClauseProblems.UnknownName(where, name));
            }
            else if (value is not FeelNull && TypeOf(column.Type) != TypeOf(value))
            {
                findings.Add(ClauseProblems.WrongValue(where, name));
            }
            else
            {
                values[column.Zh] = value;
            }
        }

        foreach (var column in clause.Columns)
        {
            values.TryAdd(column.Zh, FeelNull.Value);
        }

        return values;
    }

    /// <summary>The members of an object as values: numbers, texts, truth values and nulls.</summary>
    public static Dictionary<string, FeelValue> Members(JsonElement? json, string place, List<PolicyFinding> findings)
    {
        var values = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        if (json is not { } given || given.ValueKind == JsonValueKind.Null)
        {
            return values;
        }

        if (given.ValueKind != JsonValueKind.Object)
        {
            findings.Add(ClauseProblems.WrongValue(place, ""));
            return values;
        }

        foreach (var member in given.EnumerateObject())
        {
            if (Value(member.Value) is { } value)
            {
                values[member.Name] = value;
            }
            else
            {
                findings.Add(ClauseProblems.WrongValue(place, member.Name));
            }
        }

        if (values.Count > MaxNames)
        {
            findings.Add(ClauseProblems.TooMuch(place, MaxNames));
        }

        return values;
    }

    public static FeelType TypeOf(string type) => type switch
    {
        "number" => FeelType.Number,
        "boolean" => FeelType.Boolean,
        _ => FeelType.Text,
    };

    public static FeelType TypeOf(FeelValue value) => value switch
    {
        FeelNumber => FeelType.Number,
        FeelBoolean => FeelType.Boolean,
        FeelString => FeelType.Text,
        _ => FeelType.Any,
    };

    private static FeelValue? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.TryGetDecimal(out var number) ? new FeelNumber(number) : null,
        JsonValueKind.String when json.GetString() is { Length: <= MaxText } text => new FeelString(text),
        JsonValueKind.True or JsonValueKind.False => FeelBoolean.Of(json.GetBoolean()),
        JsonValueKind.Null => FeelNull.Value,
        _ => null,
    };
}
