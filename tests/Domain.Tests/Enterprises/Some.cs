using Platform.Domain.Enterprises;
using Platform.Domain.Regions;

namespace Platform.Domain.Tests.Enterprises;

/// <summary>Made-up values for tests that do not care which.</summary>
internal static class Some
{
    internal static readonly DateTimeOffset Moment = new(2026, 3, 2, 4, 0, 0, TimeSpan.Zero);

    internal static readonly DataSource Register = new("市场监管", false);

    internal static readonly Actor Officer = new(ActorRole.UpperUnion, "officer-1");

    internal static IndustryClassification Industries { get; } = IndustryClassification.Create(
    [
        new('A', "农、林、牧、渔业", 1, 5), new('C', "制造业", 13, 43), new('E', "建筑业", 47, 50), new('G', "交通运输、仓储和邮政业", 53, 60),
    ]).Expect();

    internal static UnifiedSocialCreditCode CreditCode { get; } = UnifiedSocialCreditCode.Parse("91350100M000100Y43").Expect();

    internal static EnterpriseProfile Profile { get; } = new(
        "永康市五金制品有限公司",
        "五金",
        Industries.Parse("C33").Expect(),
        DivisionCode.Parse("330784001").Expect(),
        OrganisationKind.Private,
        260,
        110,
        true,
        false,
        new DateOnly(2019, 5, 1));

    internal static Enterprise Enterprise()
    {
        var enterprise = Domain.Enterprises.Enterprise.Register(CreditCode, Profile, Register, Moment, Officer).Expect();
        enterprise.DrainEvents();
        return enterprise;
    }
}
