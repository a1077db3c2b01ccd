using Platform.Domain.Enterprises;
using Platform.Domain.Regions;
using Platform.Domain.Services;

namespace Platform.Api.Seed;

/// <summary>
/// The three enterprises that the published report on the county's reform names. Names and what is told of them are from
/// the report; credit code, town, size and figures are not in it and are made up, which every row says.
/// </summary>
internal static class NamedEnterprises
{
    public const string MentorName = "陈荣东";
    public const string MentorOrganisation = "浙江顺虎铝业有限公司";

    /// <summary>The facts of the courier: goods lost, schooling, certificates, safety at work. The figures are made up.</summary>
    public static readonly (string Id, FactValue Value, string Source)[] YundaFacts =
    [
        ("lossRateAbovePeers", FactValue.Of(35m), "邮政管理"),
        ("collegeShare", FactValue.Of(9m), "教育"),
        ("certificateShare", FactValue.Of(6m), "人社"),
        ("safetySurvey", FactValue.Of(58m), "应急管理"),
        ("trafficViolations", FactValue.Of(2.4m), "公安"),
        ("pieceRatePay", FactValue.Of(true), "企业"),
        ("newForms", FactValue.Of(true), "人社"),
        ("cannotNegotiate", FactValue.Of(true), "企业"),
    ];

    public static IReadOnlyList<(UnifiedSocialCreditCode Code, EnterpriseProfile Profile)> Make(CodeTables tables) =>
    [
        Of(tables, "SFSY000", "浙江三锋实业股份有限公司", "三锋", "C3465", "330784115", 420, true),
        Of(tables, "YDKD000", "永康市韵达快递有限公司", "韵达", "G6020", "330784001", 160, false),
        Of(tables, "SHLY000", MentorOrganisation, "顺虎铝业", "C3252", "330784108", 300, true),
    ];

    public static MentorProfile Mentor(long enterpriseId) => new(
        MentorName, MentorKind.UnionChair, MentorOrganisation, enterpriseId, ["协商技巧", "奖励办法"], 3, null);

    private static (UnifiedSocialCreditCode Code, EnterpriseProfile Profile) Of(
        CodeTables tables, string body, string name, string shortName, string industry, string town, int employees, bool isAboveSize)
    {
        const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var united = "91330784MA" + body.Replace('S', '5')[..7];
        var code = Alphabet.Select(check => UnifiedSocialCreditCode.Parse(united + check)).First(parsed => parsed.Succeeded).Expect();
        var division = DivisionCode.Parse(town).Expect();
        var profile = new EnterpriseProfile(
            name, shortName, tables.Industries.Parse(industry).Expect(), division, OrganisationKind.Private, employees, null, isAboveSize,
            industry == "G6020", new DateOnly(2015, 1, 1));
        return (code, profile);
    }
}
