using System.Text.Json;
using Platform.Conformance.Tck;

namespace Platform.Rules.Tests.Conformance;

/// <summary>The official cases. The floor is what the last commit reached; it is raised by hand and never lowered.</summary>
public sealed class TckConformanceTests
{
    [TckFact]
    public void Kit_WhenRun_ReachesTheFloor()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Tck");
        var floor = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "floor.json"))).RootElement;

        var report = new TckRunner(TckRunner.ReadSkips(Path.Combine(folder, "skips.json"))).Run(TckFactAttribute.Directory ?? "");

        Assert.True(report.Cases >= floor.GetProperty("cases").GetInt32(), report.ToJson());
        Assert.True(report.Passed >= floor.GetProperty("passed").GetInt32(), Failures(report));
        Assert.True(report.ValuePassed >= floor.GetProperty("valuePassed").GetInt32(), Failures(report));
        Assert.True(report.FolderMean >= floor.GetProperty("folderMean").GetDouble(), report.ToJson());
    }

    private static string Failures(TckReport report) => string.Join(
        Environment.NewLine,
        report.Outcomes.Where(outcome => outcome.Reason is not null).Take(20).Select(outcome => $"{outcome.Case.Folder} {outcome.Case.Id}: {outcome.Reason}"));
}
