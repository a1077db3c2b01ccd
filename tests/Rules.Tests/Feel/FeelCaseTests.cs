using Platform.Rules.Feel;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tests.Feel;

/// <summary>Runs the files of cases, which anyone who knows FEEL can read and extend.</summary>
public sealed class FeelCaseTests
{
    private static readonly EvaluationOptions Options = new() { Instant = new DateTimeOffset(2026, 3, 14, 9, 30, 0, TimeSpan.FromHours(8)) };

    public static TheoryData<FeelCase> Expressions => [.. FeelCase.Read("feel")];

    public static TheoryData<FeelCase> UnaryTests => [.. FeelCase.Read("unary")];

    [Theory]
    [MemberData(nameof(Expressions), DisableDiscoveryEnumeration = true)]
    public void Expression_OfCase_GivesValueAndProblems(FeelCase example)
    {
        var variables = Variables(example);
        var parsed = FeelParser.ParseExpression(example.Text, Symbols(variables));

        var outcome = parsed.Root is { } root ? FeelEvaluator.Evaluate(root, variables, Options) : Refused(parsed.Error);

        Assert.Equal($"{example.Expected} ! {example.Problems}", Printed(outcome));
        Assert.All(outcome.Problems, NamesAllThatItsTextsName);
    }

    [Theory]
    [MemberData(nameof(UnaryTests), DisableDiscoveryEnumeration = true)]
    public void UnaryTests_OfCase_GiveTruthAndProblems(FeelCase example)
    {
        var variables = Variables(example);
        var (value, tests) = Split(example.Text);
        var input = Evaluate(value, variables);
        var parsed = FeelParser.ParseUnaryTests(tests, Symbols(variables), input.Type);

        var outcome = parsed.Root is { } root ? FeelEvaluator.Test(root, input, variables, Options) : Refused(parsed.Error);

        Assert.Equal($"{example.Expected} ! {example.Problems}", Printed(outcome));
    }

    private static void NamesAllThatItsTextsName(FeelProblem problem)
    {
        var text = FeelProblems.Of(problem.Kind);
        var named = Enumerable.Range(0, 9).Count(i => text.English.Contains($"{{{i}}}", StringComparison.Ordinal));

        Assert.Equal(named, problem.Arguments.Count);
        Assert.NotEmpty(problem.MessageIn(ProblemLanguage.Chinese));
    }

    private static (string Value, string Tests) Split(string text)
    {
        var parts = text.Split(" ~ ", 2);
        return (parts[0], parts[1]);
    }

    private static string Printed(FeelOutcome outcome) =>
        $"{outcome.Value} ! {string.Join(", ", outcome.Problems.Select(problem => problem.Kind))}";

    private static FeelOutcome Refused(FeelProblem? problem) => new(FeelNull.Value, problem is null ? [] : [problem]);

    private static FeelContext Variables(FeelCase example) => example.Variables.Aggregate(
        FeelContext.Empty,
        (known, variable) => new FeelContext([.. known.Entries, new(variable.Key, Evaluate(variable.Value, known))]));

    private static FeelValue Evaluate(string text, FeelContext variables) =>
        FeelParser.ParseExpression(text, Symbols(variables)).Root is { } root
            ? FeelEvaluator.Evaluate(root, variables, Options).Value
            : throw new InvalidDataException($"'{text}' cannot be read.");

    private static SymbolTable Symbols(FeelContext variables) =>
        SymbolTable.BuiltIn.WithNames(variables.Entries.Select(entry => KeyValuePair.Create(entry.Key, Describe(entry.Value))));

    private static FeelType Describe(FeelValue value) => value switch
    {
        FeelContext context => new ContextType([.. context.Entries.Select(entry => new ContextField(entry.Key, Describe(entry.Value)))]),
        FeelList list => new ListType(FeelType.Join(list.Items.Select(Describe))),
        _ => value.Type,
    };
}
