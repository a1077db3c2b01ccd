using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Index.Boards;
using Platform.Api.Index.Catalogues;
using Platform.Api.Tests.Running;
using Platform.Domain.Indicators.Deliveries;
using Platform.Domain.Indicators.Sample;

namespace Platform.Api.Tests.Index;

/// <summary>
/// A county with the figures of two years: 18 enterprises in 芝英镇, 15 in 古山镇, 12 in 东城街道 and 4 in 西城街道. All departments have
/// delivered, each the last period of a year.
/// </summary>
public sealed class IndexCounty : IAsyncLifetime
{
    public const int FirstYear = 2024;
    public const int Year = 2025;
    public const string Zhiying = "330784115";
    public const string Gushan = "330784108";
    public const string Dongcheng = "330784001";
    public const string Xicheng = "330784002";
    private const string Header = "creditCode,name,industry,division,kind,employees";

    private static readonly (string Town, int Enterprises)[] Towns = [(Zhiying, 18), (Gushan, 15), (Dongcheng, 12), (Xicheng, 4)];

    private RunningPlatform? _platform;

    /// <summary>The platform; there is one once the class's tests run.</summary>
    public RunningPlatform Platform => _platform ?? throw new InvalidOperationException("The county is not loaded.");

    /// <summary>Credit codes in the order of the towns.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Enumerable.Range(1, Towns.Sum(town => town.Enterprises)).Select(CreditCodes.Of)];

    internal CatalogueEdition Edition => EditionOf(Year);

    internal static BoardScope Scope { get; } = new("330784");

    internal IndexBoards Boards => Platform.Services.GetRequiredService<IndexBoards>();

    /// <summary>The made-up figures of an enterprise, the first year first.</summary>
    /// <param name="place">Place in <see cref="Codes"/>.</param>
    public IReadOnlyList<GeneratedYear> FiguresOf(int place) =>
        SampleGenerator.History(Edition.Catalogue, 'C', 40 + (place * 11), (ulong)place, 2);

    /// <summary>The version in force for a year: 2024 has one of its own.</summary>
    internal CatalogueEdition EditionOf(int year) => Platform.Services.GetRequiredService<CatalogueLibrary>().Find("negotiation-index", year)
        ?? throw new InvalidOperationException("There is no catalogue.");

    public async Task InitializeAsync()
    {
        _platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite, configuration: new Dictionary<string, string?>
        {
            ["Platform:EarlierCatalogues"] = PackageFiles.SampleCatalogues,
        });
        await RegisterAsync(_platform);
        foreach (var year in (int[])[FirstYear, Year])
        {
            await DeliverAsync(year);
        }
    }

    public async Task DisposeAsync()
    {
        if (_platform is not null)
        {
            await _platform.DisposeAsync();
        }
    }

    /// <summary>Hands figures in.</summary>
    internal static Task<Answer> SubmitAsync(
        RunningPlatform platform, string department, string period, string csv, bool isCorrection = false, Persona? by = null, string language = "en") => platform.AskAsync(
        """
        mutation($input: SubmitDeliveryInput!) { submitDelivery(input: $input) {
          delivery { id department period rows expected isCorrection isGenerated contentHash source receivedAt }
          problems { line column code message } errors { ... on Error { code message } ... on InvalidInputError { field } } } }
        """,
        new { input = new { department, period, csv, source = "测试", isCorrection } }, by ?? People.Administrator, language);

    /// <summary>Registers the county's enterprises.</summary>
    internal static async Task RegisterAsync(RunningPlatform platform)
    {
        var towns = Towns.SelectMany(town => Enumerable.Repeat(town.Town, town.Enterprises));
        var rows = towns.Select((town, place) => $"{Codes[place]},指数企业{place},C3465,{town},private,{40 + (place * 11)}");
        var answer = await SmallCounty.ImportAsync(platform, string.Join('\n', [Header, .. rows]) + "\n", People.Administrator);
        Assert.Empty(answer["importEnterprises.errors"].EnumerateArray());
    }

    /// <summary>Hands in what the health department knows of the first enterprise: workers examined, and due to be.</summary>
    internal static async Task DeliverHealthAsync(RunningPlatform platform, int year, string figures, bool isCorrection = false)
    {
        var csv = $"enterprise,period,health_examined,health_examinations_due\n{Codes[0]},{year},{figures}\n";
        var answer = await SubmitAsync(platform, "卫健", $"{year}", csv, isCorrection);
        Assert.Equal("[]", answer["submitDelivery.errors"].GetRawText());
    }

    /// <summary>Registers the first enterprise anew.</summary>
    internal static async Task ChangeFirstAsync(RunningPlatform platform, string name, int employees)
    {
        var answer = await SmallCounty.ImportAsync(platform, $"{Header}\n{Codes[0]},{name},C3465,{Zhiying},private,{employees}\n", People.Administrator);
        Assert.Equal("[]", answer["importEnterprises.errors"].GetRawText());
    }

    private async Task DeliverAsync(int year)
    {
        var figures = Codes.Select((code, place) => (code, (IReadOnlyDictionary<string, double>)FiguresOf(place)[year - FirstYear].Figures)).ToList();
        foreach (var template in Edition.Templates)
        {
            var period = DeliveryPeriod.Of(template.Period, new DateOnly(year, 12, 31));
            var answer = await SubmitAsync(Platform, template.Department, period.ToString(), DeliveredCsv.Of(template, period, figures));
            Assert.Equal("[]", answer["submitDelivery.errors"].GetRawText());
        }
    }
}
