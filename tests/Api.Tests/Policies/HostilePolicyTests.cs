using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Platform.Api.Hosting;
using Platform.Api.Policies.Checking;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Policies;

/// <summary>No policy brings the platform down: each ends in a located error with a code, within fixed time and memory.</summary>
public sealed class HostilePolicyTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Analyse = "query($input: PolicyAnalysisInput!) { policyAnalysis(input: $input) { hasErrors findings { code severity line element part message } } }";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string, string> Models()
    {
        var data = new TheoryData<string, string, string>
        {
            { "XML nested deep", $"{Head}{Many("<context>", 50_000)}{Many("</context>", 50_000)}</definitions>", "DMN-103" },
            { "entities", "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>" + Head + "&b;</definitions>", "DMN-101" },
            { "outside entity", "<!DOCTYPE d [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>" + Head + "&f;</definitions>", "DMN-101" },
            { "FEEL nested deep", Expression(Many("(", 20_000) + "1" + Many(")", 20_000)), "DMN-" },
            { "FEEL very long", Expression(Many("1 + ", 60_000) + "1"), "DMN-" },
            { "not well-formed", Head + "<decision", "DMN-101" },
            { "cycle", $"{Head}{Needing("a", "b")}{Needing("b", "a")}</definitions>", "DMN-" },
        };
        return data;
    }

    public static TheoryData<string, string> Expressions() => new()
    {
        { "huge range", "count(for i in 1..1000000000 return i)" },
        { "exponential list", $"count({Many("for x in [1,2,3,4,5,6,7,8,9,10] return ", 12)}x)" },
        { "doubling list", "{a: [1,2,3,4,5,6,7,8,9,10], " + string.Join(", ", Enumerable.Range(1, 40).Select(i => $"a{i}: concatenate(a{(i == 1 ? "" : i - 1)}, a{(i == 1 ? "" : i - 1)})")) + "}.a40" },
        { "regular expression", "matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a+)+$\")" },
        { "long text", "{a: \"xxxxxxxxxx\", " + string.Join(", ", Enumerable.Range(1, 40).Select(i => $"a{i}: a{(i == 1 ? "" : i - 1)} + a{(i == 1 ? "" : i - 1)}")) + "}.a40" },
        { "recursion", "{f: function(n) f(n + 1), r: f(1)}.r" },
        { "external function", "{f: function(x) external {java: {class: \"java.lang.Runtime\", method signature: \"exec(java.lang.String)\"}}, r: f(\"id\")}.r" },
    };

    [Theory]
    [MemberData(nameof(Models))]
    public void Check_OfAHostileModel_EndsInALocatedError(string what, string xml, string code)
    {
        var watch = Stopwatch.StartNew();

        var report = PolicyCheck.Run(xml, null, [], null);

        Assert.True(report.HasErrors, what);
        Assert.All(report.Findings.Where(finding => finding.IsError), finding => Assert.NotNull(finding.Line));
        Assert.Contains(report.Findings, finding => finding.Code.StartsWith(code, StringComparison.Ordinal));
        Assert.True(watch.Elapsed < Longest, $"{what} took {watch.Elapsed}");
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Check_OfAnExpressionThatNeverEnds_StopsWithinItsBudget(string what, string feel)
    {
        var watch = Stopwatch.StartNew();
        var before = GC.GetTotalAllocatedBytes();

        var report = PolicyCheck.Run(Expression(feel), null, [], """{"cases": [{"id": "c", "zh": "例", "en": "case", "inputs": {}, "expected": {"d": 1}}]}""");

        Assert.Contains(report.Findings, finding => finding.IsError && finding.Code is "RULE-504" or "DMN-202" or "DMN-201" or "DMN-301" or "RULE-401");
        Assert.True(watch.Elapsed < Longest, $"{what} took {watch.Elapsed}");
        Assert.True(GC.GetTotalAllocatedBytes() - before < 2_000_000_000, what);
    }

    [Fact]
    public void CheckFile_OfAHundredMegabytes_IsRefusedUnread()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("policy-").FullName, "policy.dmn");
        using (var file = File.Create(path))
        {
            file.SetLength(100L * 1024 * 1024);
        }

        var report = PolicyFiles.CheckFile(path);

        Directory.Delete(Path.GetDirectoryName(path) ?? "", recursive: true);
        Assert.Equal(["PACK-001"], report.Report.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public async Task PolicyAnalysis_OfAHundredMegabytes_IsRefusedBeforeItIsRead()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        using var request = new HttpRequestMessage(HttpMethod.Post, platform.Endpoint) { Content = new StreamContent(new Blank(100L * 1024 * 1024)) };
        request.Content.Headers.ContentType = new("application/json");
        request.Content.Headers.ContentLength = 100L * 1024 * 1024;
        request.Headers.ExpectContinue = true;

        using var response = await platform.Http.SendAsync(request);

        Assert.Equal(System.Net.HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task PolicyAnalysis_OfHostileModels_AnswersWithCodes()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        foreach (var xml in new[] { Expression(Many("(", 20_000)), Head + Many("<context>", 20_000), Expression("count(for i in 1..1000000000 return i)", "<decision") })
        {
            var answer = await platform.AskAsync(Analyse, new { input = new { division = People.County, policy = "supervision", content = xml } }, People.Policy);

            Assert.True(answer["policyAnalysis.hasErrors"].GetBoolean());
            Assert.All(answer["policyAnalysis.findings"].EnumerateArray(), finding => Assert.NotEqual(JsonValueKind.Null, finding.GetProperty("line").ValueKind));
        }
    }

    private const string Head = "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='m' name='m' namespace='urn:m'>";

    private static string Expression(string feel, string tail = "") =>
        $"{Head}<decision id='d' name='d'><variable name='d'/><literalExpression id='e'><text>{feel.Replace("<", "&lt;", StringComparison.Ordinal)}</text></literalExpression></decision>{tail}</definitions>";

    private static string Needing(string id, string needed) =>
        $"<decision id='{id}' name='{id}'><variable name='{id}'/><informationRequirement id='{id}r'><requiredDecision href='#{needed}'/></informationRequirement><literalExpression><text>{needed}</text></literalExpression></decision>";

    private static string Many(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();

    /// <summary>Blanks of a length, made as they are read.</summary>
    private sealed class Blank(long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            buffer.AsSpan(offset, read).Fill((byte)' ');
            Position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
