using System.Text.Json;
using Platform.Conformance.GraphQL;

namespace Platform.GraphQL.Tests.Conformance;

public sealed class ConformanceTests
{
    [CasesFact]
    public void Suite_AgainstItsFloor_NeverFallsBelow()
    {
        var directory = CasesDirectory.Find() ?? "";
        var floor = JsonSerializer.Deserialize<Dictionary<string, int>>(File.ReadAllText(InOutput("floor.json"))) ?? [];

        var report = GraphQLSuite.Run(directory, InOutput("skips.json"));

        Assert.Equal(floor.Keys.Order(), report.PassedByFile.Keys.Order());
        Assert.All(floor, entry => Assert.True(
            report.PassedByFile[entry.Key] >= entry.Value,
            $"{entry.Key}: {report.PassedByFile[entry.Key]} passed, the floor is {entry.Value}. First failure: {FirstFailure(report, entry.Key)}"));
    }

    private static string FirstFailure(SuiteReport report, string file)
    {
        var failure = report.Results.FirstOrDefault(result => result.File == file && result.Outcome == Outcome.Failed);
        return $"line {failure?.Line}, {failure?.Title}: {failure?.Reason}";
    }

    private static string InOutput(string file) => Path.Combine(AppContext.BaseDirectory, "GraphQL", file);
}
