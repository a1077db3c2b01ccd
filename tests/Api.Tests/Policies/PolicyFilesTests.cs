using Platform.Api.Policies.Checking;

namespace Platform.Api.Tests.Policies;

public sealed class PolicyFilesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "policies", "330784");

    [Fact]
    public void CheckPack_OfTheShippedPack_FindsNoErrorAndRunsItsCases()
    {
        var reports = PolicyFiles.CheckPack(Folder);

        Assert.Equal("", string.Join('\n', reports.SelectMany(report => report.Report.Findings).Where(finding => finding.IsError)));
        Assert.Equal(["statute", "supervision", "services", "advice"], reports.Select(report => Path.GetFileName(Path.GetDirectoryName(report.File))));
        Assert.All(reports, report => Assert.True(report.Report.Cases >= 20));
    }

    [Fact]
    public void Check_OfAMisspeltName_LocatesItInTheText()
    {
        var xml = File.ReadAllText(Path.Combine(Folder, "supervision", "policy.dmn")).Replace("<text>应协商未要约天数</text>", "<text>应协商未要约日数</text>", StringComparison.Ordinal);

        var report = PolicyCheck.Run(xml, null, [], null);

        var finding = report.Findings.First(found => found.Code == "RULE-402");
        Assert.True(report.HasErrors);
        Assert.Contains("应协商未要约日数", finding.En, StringComparison.Ordinal);
        Assert.Contains("应协商未要约日数", string.Join('\n', xml.Split('\n').Skip((finding.Line ?? 0) - 2).Take(5)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><definitions>&b;</definitions>")]
    [InlineData("<definitions")]
    [InlineData("")]
    public void Check_OfWhatIsNoModel_GivesALocatedErrorWithACode(string xml)
    {
        var report = PolicyCheck.Run(xml, null, [], null);

        Assert.True(report.HasErrors);
        Assert.All(report.Findings, finding => Assert.Matches("^DMN-[0-9]{3}$", finding.Code));
        Assert.Null(report.Policy);
    }

    [Fact]
    public void CheckFile_ThatIsNotThere_SaysSo() =>
        Assert.Equal("PACK-001", Assert.Single(PolicyFiles.CheckFile(Path.Combine(Folder, "none.dmn")).Report.Findings).Code);
}
