using Platform.Rules.Feel;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tests.Hostile;

/// <summary>Reads and evaluates a text in one step.</summary>
internal static class Evaluated
{
    /// <summary>The outcome; a text that cannot be read is null with its problem.</summary>
    internal static FeelOutcome Of(string text, EvaluationOptions? options = null)
    {
        var parsed = FeelParser.ParseExpression(text, SymbolTable.BuiltIn);
        return parsed.Root is { } root
            ? FeelEvaluator.Evaluate(root, FeelContext.Empty, options)
            : new FeelOutcome(FeelNull.Value, parsed.Error is { } error ? [error] : []);
    }

    /// <summary>The kinds of all problems, each once, in order.</summary>
    internal static IReadOnlyList<FeelProblemKind> Problems(string text) =>
        [.. Of(text).Problems.Select(problem => problem.Kind).Distinct()];

    internal static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
