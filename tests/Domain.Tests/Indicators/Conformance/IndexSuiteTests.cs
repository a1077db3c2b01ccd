using Platform.Conformance.Index;

namespace Platform.Domain.Tests.Indicators.Conformance;

public sealed class IndexSuiteTests : IDisposable
{
    private const string Tree = "code,parent,weight\nA,I,1\nB,I,3\nI,,1\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("index-suite");

    public void Dispose() => _folder.Delete(recursive: true);

    [ReferenceFact]
    public void Run_OnTheReference_AgreesInEveryFile()
    {
        var lines = new List<string>();

        var figures = IndexSuite.Run(ReferenceFactAttribute.Folder ?? "", lines.Add);

        Assert.Equal((31, 31, 0), (figures.Files, figures.Passed, figures.RankMismatches));
        Assert.True(figures.MaxAbsError <= 1e-9, $"largest error {figures.MaxAbsError}");
        Assert.True(figures.MaxEstimateError <= 1e-6, $"largest error of an estimate {figures.MaxEstimateError}");
        Assert.DoesNotContain(lines, line => line.StartsWith("FAIL", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_WithAFolderOfItsOwn_ComparesWhatItsPipelineNames()
    {
        Write("x,A,B\nu,10,30\nv,,50\n", "x,I\nu,25\nv,50\n");

        var figures = IndexSuite.Run(_folder.FullName, _ => { });

        Assert.Equal(new IndexFigures("index", 1, 1, 0, 0, 0), figures);
    }

    [Fact]
    public void Run_WhereANumberDiffers_SaysWhichAndCountsTheFileAsFailed()
    {
        Write("x,A,B\nu,10,30\nv,,50\n", "x,I\nu,25.5\nv,\n");
        var lines = new List<string>();

        var figures = IndexSuite.Run(_folder.FullName, lines.Add);

        Assert.Equal((1, 0, 0.5), (figures.Files, figures.Passed, figures.MaxAbsError));
        Assert.Contains("       u, I: 25 in place of 25.5.", lines);
        Assert.Contains("       v, I: 50 in place of nothing.", lines);
    }

    [Theory]
    [InlineData("x,A,B\nu,10,thirty\n", "'raw.csv' row 2, 'B': 'thirty' is not a number.")]
    [InlineData("x,A,B\nu,10\n", "'raw.csv' row 2 has 2 cells, its header 3.")]
    [InlineData("x,A\nu,10\n", "'raw.csv' has no column 'B'.")]
    [InlineData("x,A,B\nu,10,30\nu,10,30\n", "'raw.csv' has more than one row 'u' by the keys [x].")]
    public void Run_OnABadFile_SaysWhere(string raw, string message)
    {
        Write(raw, "x,I\nu,25\n");

        var exception = Assert.Throws<PipelineException>(() => IndexSuite.Run(_folder.FullName, _ => { }));

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public void Run_WithoutAPipelineForTheFolder_SaysSo()
    {
        var exception = Assert.Throws<PipelineException>(() => IndexSuite.Run(_folder.FullName, _ => { }));

        Assert.Equal("The folder has no pipeline.json, and its files are not those of a committed one.", exception.Message);
    }

    private void Write(string raw, string expected)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "tree.csv"), Tree);
        File.WriteAllText(Path.Combine(_folder.FullName, "raw.csv"), raw);
        File.WriteAllText(Path.Combine(_folder.FullName, "expected.csv"), expected);
        File.WriteAllText(Path.Combine(_folder.FullName, "pipeline.json"), """
            {
              "tolerance": 1e-9,
              "tree": { "file": "tree.csv", "code": "code", "parent": "parent", "weight": "weight" },
              "steps": [
                { "id": "raw", "do": "load", "file": "raw.csv", "keys": ["x"] },
                { "id": "scores", "do": "aggregate", "from": "raw", "mean": "arithmetic", "expect": "expected.csv" }
              ]
            }
            """);
    }
}
