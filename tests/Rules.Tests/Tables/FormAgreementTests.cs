using Platform.Conformance.Tck;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tests.Conformance;
using Xunit.Abstractions;

namespace Platform.Rules.Tests.Tables;

/// <summary>Interpreter, delegates and index must give the same value for everything.</summary>
public sealed class FormAgreementTests(ITestOutputHelper output)
{
    private const int Tables = 250;
    private const int InputsPerTable = 40;

    [Fact]
    public void Forms_OnRandomTables_Agree()
    {
        var failures = Enumerable.Range(0, Tables).Select(seed => FindDifference(seed)).OfType<string>().Take(3).ToList();

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    [TckFact]
    public void Forms_OnTheKit_Agree()
    {
        var runner = new TckRunner(new Dictionary<string, string>());
        var cases = Directory.EnumerateFiles(TckFactAttribute.Directory ?? "", "*-test-*.xml", SearchOption.AllDirectories)
            .SelectMany(TckCase.ReadFile).Where(test => test.Invoked.Length == 0).ToList();

        var tables = 0;
        var failures = cases.SelectMany(test => Differences(runner, test, ref tables)).Take(5).ToList();

        output.WriteLine($"{cases.Count} cases, {tables} of them through compiled tables");
        Assert.True(failures.Count == 0, string.Join("\n", failures));
        Assert.True(tables >= 70, $"only {tables} cases went through compiled tables");
    }

    private static List<string> Differences(TckRunner runner, TckCase test, ref int tables)
    {
        if (runner.Model(test.Model).Model is not { } model)
        {
            return [];
        }

        var policy = CompiledPolicy.Compile(model).Policy;
        var inputs = new FeelContext(test.Inputs.Select(input => KeyValuePair.Create(TckXml.QualifiedName(input), TckXml.Value(input))));
        tables += policy.Tables.Count > 0 ? 1 : 0;
        return [.. test.Results.Select(result => Agreement.Difference(policy, result.Name, inputs)).OfType<string>().Select(text => $"{test.Folder} {test.Id}: {text}")];
    }

    /// <summary>The smallest table of a seed on which the forms differ; null if they agree.</summary>
    private static string? FindDifference(int seed)
    {
        var random = new RandomTables(seed);
        var table = random.Table();
        var inputs = Enumerable.Range(0, InputsPerTable).Select(_ => random.Inputs(table)).ToList();
        if (Difference(table, inputs) is not { } found)
        {
            return null;
        }

        while (table.Smaller().FirstOrDefault(smaller => Difference(smaller, inputs) is not null) is { } smaller)
        {
            table = smaller;
        }

        return $"seed {seed}: {Difference(table, inputs) ?? found}\n{table.ToXml()}";
    }

    private static string? Difference(RandomTable table, List<FeelContext> inputs)
    {
        var policy = CompiledPolicy.Compile(table.ToModel()).Policy;
        return inputs.Select(values => Agreement.Difference(policy, "d", values)).FirstOrDefault(difference => difference is not null);
    }
}
