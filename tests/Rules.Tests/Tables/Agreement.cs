using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;

namespace Platform.Rules.Tests.Tables;

/// <summary>Compares what the ways to evaluate a decision give.</summary>
internal static class Agreement
{
    private static readonly EvaluationOptions Options = new() { Instant = new DateTimeOffset(2026, 1, 2, 12, 0, 0, TimeSpan.Zero) };

    /// <summary>How the compiled forms differ from the interpreter; null if they do not.</summary>
    internal static string? Difference(CompiledPolicy policy, string decision, FeelContext inputs)
    {
        var expected = policy.Model.Evaluate(decision, inputs, Options).Value;
        foreach (var form in new[] { TableForm.Delegates, TableForm.Index })
        {
            var actual = policy.Evaluate(decision, inputs, form, Options);
            if (!AreSame(expected, actual))
            {
                return $"{decision} {form}: {actual} instead of {expected} for {inputs}";
            }
        }

        return null;
    }

    // Functions are different objects in each evaluation; they print their parameters.
    internal static bool AreSame(FeelValue expected, FeelValue actual) =>
        expected.Equals(actual) || (HoldsFunction(expected) && expected.ToString() == actual.ToString());

    private static bool HoldsFunction(FeelValue value) => value switch
    {
        FeelFunction => true,
        FeelList list => list.Items.Any(HoldsFunction),
        FeelContext context => context.Entries.Any(entry => HoldsFunction(entry.Value)),
        _ => false,
    };
}
