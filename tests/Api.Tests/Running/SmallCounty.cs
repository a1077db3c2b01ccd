using Platform.Api.Identity;

namespace Platform.Api.Tests.Running;

/// <summary>Eight enterprises that differ in everything that can be asked for.</summary>
internal static class SmallCounty
{
    public const string Header = "creditCode,name,shortName,industry,division,kind,employees,femaleEmployees,aboveDesignatedSize,platformEmployer,unionEstablishedOn,status";

    private static readonly string[] Rows =
    [
        "甲一五金有限公司,甲一,C3465,330784115,private,420,180,是,否,2015-01-01,active",
        "甲二快递有限公司,甲二,G6020,330784001,private,160,,否,是,2016-05-01,active",
        "乙一铝业有限公司,乙一,C3252,330784108,private,300,100,是,否,2015-01-01,active",
        "乙二门业有限公司,,C3312,330784001,state_owned,55,,否,否,,active",
        "丙一医院,,Q8411,330784002,private_non_enterprise,80,60,否,否,2019-09-09,active",
        "丙二酒店,丙二,H6110,330784001,private,12,,否,否,,abnormal",
        "丁一电动工具厂,,C3465,330784115,private,35,20,否,否,2020-06-01,suspended",
        "丁二100%保温杯_厂,,C3382,330784108,private,160,70,否,否,2018-03-01,active",
    ];

    /// <summary>The county as a file that the platform imports.</summary>
    public static string Csv => string.Join('\n', [Header, .. Rows.Select((row, index) => $"{CreditCodes.Of(index + 1)},{row}")]) + "\n";

    /// <summary>Imports the county.</summary>
    public static async Task LoadAsync(RunningPlatform platform)
    {
        var answer = await ImportAsync(platform, Csv, People.Administrator);
        Assert.Empty(answer["importEnterprises.errors"].EnumerateArray());
        Assert.Equal(Rows.Length, answer["importEnterprises.registered"].GetInt32());
    }

    public static Task<Answer> ImportAsync(RunningPlatform platform, string csv, Persona by) => platform.AskAsync(
        "mutation($csv: String!) { importEnterprises(input: {csv: $csv, source: \"测试\"}) { rows registered errors { ... on Error { code message } } } }", new { csv }, by);

    /// <summary>Registers one more enterprise: 260 workers with a union, in 东城街道.</summary>
    /// <returns>Its global id and credit code.</returns>
    public static async Task<(string Id, string Code)> AddAsync(RunningPlatform platform, int number, string row = "private,260,100,否,否,2015-01-01,active")
    {
        var code = CreditCodes.Of(number);
        await ImportAsync(platform, $"{Header}\n{code},测试{number}有限公司,,C3465,330784001,{row}\n", People.Administrator);
        var answer = await platform.AskAsync("query($code: String!) { enterprise(creditCode: $code) { id } }", new { code });
        return (answer.Text("enterprise.id"), code);
    }
}
