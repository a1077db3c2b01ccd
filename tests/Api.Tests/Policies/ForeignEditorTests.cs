using System.Runtime.CompilerServices;
using Platform.Api.Policies.Checking;
using Platform.Rules.Feel.Values;

namespace Platform.Api.Tests.Policies;

/// <summary>Files in the manner of the editors that policy staff use.</summary>
public sealed class ForeignEditorTests
{
    [Theory]
    [InlineData("camunda-modeler.dmn")]
    [InlineData("kie-editor.dmn")]
    public void Check_OfAFileOfAnotherEditor_FindsNoErrorAndDecides(string file)
    {
        var report = PolicyCheck.Run(File.ReadAllText(PathOf(file)), null, [], """{"cases": [{"id": "small", "zh": "小", "en": "small", "inputs": {"职工人数": 24}, "expected": {"提醒": "电话"}}]}""");

        Assert.Equal("", string.Join('\n', report.Findings.Where(finding => finding.IsError)));
        Assert.Equal("\"上门\"", report.Policy?.Evaluate("提醒", new FeelContext([KeyValuePair.Create<string, FeelValue>("职工人数", new FeelNumber(25))])).ToString());
        Assert.Equal(1, report.Cases);
    }

    private static string PathOf(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here) ?? "", "Files", file);
}
