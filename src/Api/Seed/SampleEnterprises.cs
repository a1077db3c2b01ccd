using System.Globalization;
using Platform.Domain.Enterprises;
using Platform.Domain.Regions;

namespace Platform.Api.Seed;

/// <summary>
/// Enterprises that do not exist, spread over the towns of a county as its industry is. Every name says 示例, every row is
/// marked as generated, and every credit code is valid but of a registering authority that is not in use.
/// </summary>
internal sealed class SampleEnterprises(CodeTables tables, DivisionCode county)
{
    public const string Mark = "示例";

    // GB 32100-2015, table 2: 9 is enterprises, 1 the enterprise itself.
    private const string CodePrefix = "91";
    private const string BodyLetters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int UnitedLength = 17;

    // Industry division, words of the trade, share of all enterprises: hardware first, as in the county it is modelled on.
    private static readonly (string Industry, string[] Trades, double Share)[] Industries =
    [
        ("C3381", ["门业", "五金制品", "工具", "杯业"], 0.30),
        ("C3399", ["金属制品", "厨具", "锁具"], 0.14),
        ("C3465", ["电动工具", "园林机械"], 0.12),
        ("C3670", ["汽车配件", "车业"], 0.07),
        ("C3252", ["铝业", "铜业"], 0.05),
        ("C2929", ["塑料制品"], 0.06),
        ("C3857", ["家用电器"], 0.06),
        ("E4710", ["建筑工程"], 0.04),
        ("F5179", ["五金商贸"], 0.06),
        ("G5430", ["物流"], 0.03),
        ("G6020", ["快递服务"], 0.02),
        ("H6210", ["餐饮管理"], 0.02),
        ("P8390", ["培训学校"], 0.015),
        ("Q8423", ["门诊部"], 0.015),
    ];

    // 舟山镇 gets one of twenty of its enterprises, 古山镇 the others: a town with so few that its figures are withheld belongs to any county.
    private const string SparseTown = "330784107";
    private const string FullTown = "330784108";
    private const int SparseShare = 20;

    private static readonly string[] Characters = ["永", "康", "盛", "华", "泰", "恒", "信", "丰", "利", "达", "鑫", "宏", "嘉", "隆", "瑞", "诚"];

    private readonly IReadOnlyList<Region> _towns = tables.Regions.ChildrenOf(county);

    /// <summary>The enterprise of a number, the same on every call.</summary>
    public (UnifiedSocialCreditCode Code, EnterpriseProfile Profile) Make(int number)
    {
        var random = new SampleRandom(0x5EED0000UL + (ulong)number);
        var (industry, trades, _) = IndustryAt(random.NextDouble());
        var employees = Math.Clamp((int)Math.Exp(3.6 + (1.1 * random.NextNormal())), 5, 6000);
        var isSocial = industry.StartsWith('P') || industry.StartsWith('Q');
        var profile = new EnterpriseProfile(
            $"永康市{Mark}{random.Pick(Characters)}{random.Pick(Characters)}{random.Pick(trades)}有限公司（{number:D4}）",
            null,
            tables.Industries.Parse(industry).Expect(),
            TownOf(number, random),
            isSocial && random.Chance(0.5) ? OrganisationKind.PrivateNonEnterprise : random.Chance(0.02) ? OrganisationKind.StateOwned : OrganisationKind.Private,
            employees,
            (int)(employees * (0.2 + (0.4 * random.NextDouble()))),
            employees >= 100 && random.Chance(0.7),
            industry == "G6020" && random.Chance(0.6),
            random.Chance(Math.Min(0.95, 0.35 + (employees / 300.0))) ? new DateOnly(random.Next(2005, 2025), random.Next(1, 13), random.Next(1, 29)) : null);
        return (CodeOf(random, number), profile);
    }

    private static (string Industry, string[] Trades, double Share) IndustryAt(double position)
    {
        foreach (var industry in Industries)
        {
            if ((position -= industry.Share) < 0)
            {
                return industry;
            }
        }

        return Industries[0];
    }

    private DivisionCode TownOf(int number, SampleRandom random)
    {
        var town = _towns[TownAt(random)].Code;
        return town.Value == SparseTown && number % SparseShare != 0 ? DivisionCode.Parse(FullTown).Expect() : town;
    }

    // The streets of the centre hold twice as many as a village town.
    private int TownAt(SampleRandom random)
    {
        var first = random.Next(0, _towns.Count);
        var second = random.Next(0, _towns.Count);
        return random.Chance(0.5) ? Math.Min(first, second) : first;
    }

    private UnifiedSocialCreditCode CodeOf(SampleRandom random, int number)
    {
        // The division part is the county's, the body number begins with SAMPLE's stand-in MA0 and ends with the number.
        var body = "MA0" + number.ToString("D4", CultureInfo.InvariantCulture) + BodyLetters[random.Next(0, 10)] + BodyLetters[random.Next(0, 10)];
        var united = (CodePrefix + county.Value + body)[..UnitedLength];
        return BodyLetters.Select(check => UnifiedSocialCreditCode.Parse(united + check)).First(parsed => parsed.Succeeded).Expect();
    }
}
