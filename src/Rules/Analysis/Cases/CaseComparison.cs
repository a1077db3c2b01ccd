using System.Text.Json;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Analysis.Cases;

/// <summary>Compares what a case expects with what the rules give.</summary>
internal static class CaseComparison
{
    /// <summary>The first difference.</summary>
    /// <param name="expected">The expectation.</param>
    /// <param name="actual">The value.</param>
    /// <param name="path">Where it stands, for example <c>监管事项[0].规则</c>.</param>
    /// <returns>Null if there is none.</returns>
    internal static CaseDifference? Find(JsonElement expected, FeelValue actual, string path) => (expected.ValueKind, actual) switch
    {
        (JsonValueKind.Array, FeelList list) when list.Items.Count == expected.GetArrayLength() =>
            expected.EnumerateArray().Zip(list.Items).Select((pair, index) => Find(pair.First, pair.Second, $"{path}[{index}]")).FirstOrDefault(found => found is not null),
        (JsonValueKind.Object, FeelContext context) =>
            expected.EnumerateObject().Select(member => Find(member.Value, context.Find(member.Name) ?? FeelNull.Value, $"{path}.{member.Name}")).FirstOrDefault(found => found is not null),
        _ => AreSame(expected, actual) ? null : new CaseDifference(path, expected.GetRawText(), actual.ToString()),
    };

    private static bool AreSame(JsonElement expected, FeelValue actual) => (expected.ValueKind, actual) switch
    {
        (JsonValueKind.Null, FeelNull) => true,
        (JsonValueKind.True or JsonValueKind.False, FeelBoolean truth) => truth.Value == expected.GetBoolean(),
        (JsonValueKind.Number, FeelNumber number) => expected.TryGetDecimal(out var wanted) && wanted == number.Value,
        (JsonValueKind.String, FeelString text) => text.Value == expected.GetString(),
        (JsonValueKind.String, FeelDate date) => date.Value.ToString() == expected.GetString(),
        _ => false,
    };
}

/// <summary>Where the rules give something else than expected.</summary>
internal sealed record CaseDifference(string Path, string Expected, string Actual);
