using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Import;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Import;

public sealed class ImportTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Chinese = "统一社会信用代码,企业名称,行业代码,镇街,职工人数";
    private const string English = "creditCode,name,industry,division,employees";

    /// <summary>Text of a file whose <c>#n</c> stand for valid codes and <c>!n</c> for codes with a wrong check character, and its mistakes.</summary>
    public static TheoryData<string, string> BadFiles => new()
    {
        { "", "1  IMPORT_EMPTY" },
        { "creditCode,name\n#1,x\n", "1  IMPORT_MISSING_COLUMNS" },
        { English + ",colour\n", "1 colour IMPORT_UNKNOWN_COLUMN" },
        { English + ",企业名称\n", "1 企业名称 IMPORT_DUPLICATE_COLUMN" },
        { English + "\n!51,甲,C3465,东城街道,5\n", "2 creditCode ENTERPRISE_CREDIT_CODE_CHECK" },
        { Chinese + "\n9133,甲,C3465,东城街道,5\n", "2 统一社会信用代码 ENTERPRISE_CREDIT_CODE_LENGTH" },
        { English + "\n#51,甲,C3465,东城街道,5\n#51,乙,C3465,东城街道,6\n", "3 creditCode IMPORT_DUPLICATE_CODE" },
        { English + "\n#51,甲,C3465,天堂镇,5\n", "2 division IMPORT_UNKNOWN_REGION" },
        { English + "\n#51,甲,C3465,东城街道,五\n", "2 employees IMPORT_NOT_A_NUMBER" },
        { English + "\n#51,甲,C3465,东城街道,\n", "2 employees IMPORT_NOT_A_NUMBER" },
        { English + "\n#51,甲,C3465,东城街道\n", "2  IMPORT_FIELD_COUNT" },
        { English + ",platformEmployer\n#51,甲,C3465,东城街道,5,也许\n", "2 platformEmployer IMPORT_NOT_A_FLAG" },
        { English + ",建会日期\n#51,甲,C3465,东城街道,5,2月30日\n", "2 建会日期 IMPORT_NOT_A_DATE" },
        { English + ",status\n#51,甲,C3465,东城街道,5,happy\n", "2 status IMPORT_UNKNOWN_VALUE" },
        { English + "\n#51,甲,C3465,东城街道,x\n!52,乙,C3465,东城街道,5\n", "2 employees IMPORT_NOT_A_NUMBER; 3 creditCode ENTERPRISE_CREDIT_CODE_CHECK" },
        { English + "\n#51,\"甲,C3465,东城街道,5\n", "3  IMPORT_BAD_QUOTING" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task File_WithMistakes_IsRefusedWhole_EachWithLineColumnAndCode(string text, string expected)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        var before = await CountAsync(platform);

        var report = await ImportAsync(platform, Encoding.UTF8.GetBytes(Filled(text)));

        Assert.Equal(expected, string.Join("; ", report.Errors.Select(error => $"{error.Line} {error.Column} {error.Error.Code}")));
        Assert.NotNull(report.Refusal);
        Assert.Equal(before, await CountAsync(platform));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task File_WithBadRowsSkipped_TakesTheOthers(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);

        var report = await ImportAsync(platform, Encoding.UTF8.GetBytes(Filled(English + "\n#1,甲,C3465,东城街道,5\n!2,乙,C3465,东城街道,5\n#3,丙,C3465,芝英镇,7\n#1,丁,C3465,芝英镇,7\n")), ImportMode.SkipBadRows);

        Assert.Equal((4, 2, 2), (report.Rows, report.Registered, report.Rejected));
        Assert.Null(report.Refusal);
        Assert.Equal(2, await CountAsync(platform));
    }

    [Theory]
    [InlineData("UTF-8", false)]
    [InlineData("UTF-8", true)]
    [InlineData("GB18030", false)]
    public async Task File_InEitherEncoding_IsReadAlike(string encoding, bool hasMark)
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var text = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8;
        byte[] bytes = [.. hasMark ? Encoding.UTF8.Preamble.ToArray() : [], .. text.GetBytes(Filled(Chinese + "\r\n#1,永康㐂㙍五金有限公司,C3465,东城街道,\"1,005\"\r\n"))];

        var report = await ImportAsync(platform, bytes);
        var read = await platform.AskAsync("{ enterprises { nodes { name employees division region { name parent { name } } } } }");

        Assert.Equal(1, report.Registered);
        Assert.Equal("""{"enterprises":{"nodes":[{"name":"永康㐂㙍五金有限公司","employees":1005,"division":"330784001","region":{"name":"东城街道","parent":{"name":"永康市"}}}]}}""", read.Data);
    }

    [Fact]
    public async Task File_InNeitherEncoding_IsRefused()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var broken = await ImportAsync(platform, [.. Encoding.UTF8.GetBytes(English + "\n"), 0xFF, 0xFF, 0xFF, 0x0A]);
        var sixteen = await ImportAsync(platform, Encoding.Unicode.GetBytes(English + "\n"));

        Assert.Equal("IMPORT_ENCODING", broken.Refusal?.Code);
        Assert.Equal("IMPORT_ENCODING", sixteen.Refusal?.Code);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task File_ImportedTwice_ChangesNothingTheSecondTime(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);
        await SmallCounty.LoadAsync(platform);
        await using var context = platform.OpenContext();
        var events = await context.Events.CountAsync();

        var again = await ImportAsync(platform, Encoding.UTF8.GetBytes(SmallCounty.Csv));

        Assert.Equal((8, 0, 0, 8), (again.Rows, again.Registered, again.Updated, again.Unchanged));
        Assert.Equal(events, await context.Events.CountAsync());
    }

    [Fact]
    public async Task File_OfATownsOfficer_IsHeldToTheTown()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var answer = await platform.AskAsync(
            "mutation($csv: String!) { importEnterprises(input: {csv: $csv, source: \"测试\"}) { rows rejected rowErrors { line column code message } errors { ... on RefusedError { code } } } }",
            new { csv = Filled(English + "\n#61,甲,C3465,东城街道,5\n") }, People.OfficerOf("330784115"));

        Assert.Equal("""{"importEnterprises":{"rows":1,"rejected":1,"rowErrors":[{"line":2,"column":"division","code":"IMPORT_OUTSIDE_REGION","message":"The region 330784001 lies outside of yours."}],"errors":[{"code":"IMPORT_NOTHING_TAKEN"}]}}""", answer.Data);
    }

    [Fact]
    public async Task Line_OfAGigabyte_IsRefusedWithoutBeingHeld()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        await using var endless = new EndlessLine(Encoding.UTF8.GetBytes(English + "\n"), 1L << 30);

        var report = await platform.Services.GetRequiredService<EnterpriseImport>()
            .RunAsync(endless, new ImportOptions("测试", ImportMode.AllOrNothing, Caller.System), null, CancellationToken.None);

        var error = Assert.Single(report.Errors);
        Assert.Equal((2L, "IMPORT_FIELD_TOO_LONG"), (error.Line, error.Error.Code));
        Assert.InRange(endless.Position, 1, 16L << 20);
    }

    [Trait("Speed", "Slow")]
    [Theory, OnSqlite, OnPostgreSql]
    public async Task File_OfAHundredThousandRows_IsTakenInOnePassWithBoundedMemory(DatabaseProvider provider)
    {
        const int Rows = 100_000;
        await using var platform = await RunningPlatform.StartAsync(provider);
        var text = new StringBuilder(English + "\n");
        foreach (var number in Enumerable.Range(1, Rows))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{CreditCodes.Of(number)},测试{number}有限公司,C3465,330784001,{number % 500}\n");
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        var memory = new HighestMemory();
        var report = await platform.Services.GetRequiredService<EnterpriseImport>()
            .RunAsync(stream, new ImportOptions("测试", ImportMode.AllOrNothing, Caller.System), memory, CancellationToken.None);

        Assert.Equal((Rows, Rows), (report.Rows, report.Registered));
        Assert.Equal(Rows, await CountAsync(platform));
        Assert.InRange(memory.Growth, 0, 200L << 20);
    }

    private static Task<ImportReport> ImportAsync(RunningPlatform platform, byte[] bytes, ImportMode mode = ImportMode.AllOrNothing) =>
        platform.Services.GetRequiredService<EnterpriseImport>()
            .RunAsync(new MemoryStream(bytes), new ImportOptions("测试", mode, Caller.System), null, CancellationToken.None);

    private static async Task<int> CountAsync(RunningPlatform platform)
    {
        await using var context = platform.OpenContext();
        return await context.Enterprises.CountAsync();
    }

    private static string Filled(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, "([#!])([0-9]+)", match => match.Groups[1].Value == "#" ? CreditCodes.Of(NumberIn(match)) : CreditCodes.WrongOf(NumberIn(match)));

    private static int NumberIn(System.Text.RegularExpressions.Match match) => int.Parse(match.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The live heap after each batch, against that after the first.</summary>
    private sealed class HighestMemory : IProgress<ImportProgress>
    {
        private long _first;

        public long Growth { get; private set; }

        public void Report(ImportProgress value)
        {
            const int EveryRows = 20_000;
            if (value.Rows % EveryRows == 0)
            {
                var live = GC.GetTotalMemory(forceFullCollection: true);
                _first = _first == 0 ? live : _first;
                Growth = Math.Max(Growth, live - _first);
            }
        }
    }
}
