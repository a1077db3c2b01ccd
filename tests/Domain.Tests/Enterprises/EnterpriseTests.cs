using Platform.Domain.Enterprises;
using Platform.Domain.Regions;
using static Platform.Domain.Tests.Enterprises.Some;

namespace Platform.Domain.Tests.Enterprises;

public sealed class EnterpriseTests
{
    [Fact]
    public void Register_ValidProfile_IsActiveAndRecordsTheEvent()
    {
        var enterprise = Domain.Enterprises.Enterprise.Register(CreditCode, Profile, Register, Moment, Officer).Expect();

        Assert.Equal(OperatingStatus.Active, enterprise.Status);
        Assert.Equal(Profile, enterprise.Profile);
        Assert.True(enterprise.HasUnion);
        Assert.Equal([new EnterpriseRegistered(Moment, Officer, "91350100M000100Y43", "永康市五金制品有限公司", "330784001", false)], enterprise.Events);
        Assert.Equal(1, enterprise.Version);
    }

    [Fact]
    public void Register_ProfileThatDoesNotFit_IsRefused()
    {
        Assert.Equal("ENTERPRISE_NO_NAME", Error(Profile with { Name = "  " }));
        Assert.Equal("ENTERPRISE_DIVISION_ABOVE_TOWN", Error(Profile with { Division = DivisionCode.Parse("330784").Expect() }));
        Assert.Equal("ENTERPRISE_EMPLOYEES_NEGATIVE", Error(Profile with { Employees = -1, FemaleEmployees = null }));
        Assert.Equal("ENTERPRISE_FEMALE_EMPLOYEES", Error(Profile with { FemaleEmployees = 261 }));
        Assert.Equal("ENTERPRISE_FEMALE_EMPLOYEES", Error(Profile with { FemaleEmployees = -1 }));
    }

    [Fact]
    public void Update_SameProfileAgain_ChangesNothing()
    {
        var enterprise = Enterprise();

        var changes = enterprise.Update(Profile, new DataSource("税务", false), Moment, Officer);

        Assert.Empty(changes.Expect());
        Assert.Empty(enterprise.Events);
        Assert.Equal(1, enterprise.Version);
        Assert.Equal("市场监管", enterprise.Source);
    }

    [Fact]
    public void Update_SomeValues_SaysExactlyWhatChanged()
    {
        var enterprise = Enterprise();

        var changes = enterprise.Update(Profile with { Employees = 280, ShortName = null }, new DataSource("税务", false), Moment, Officer).Expect();

        Assert.Equal([new ProfileChange("ShortName", "五金", null), new ProfileChange("Employees", "260", "280")], changes);
        var updated = Assert.IsType<EnterpriseUpdated>(Assert.Single(enterprise.Events));
        Assert.Equal(changes, updated.Changes);
        Assert.Equal("税务", enterprise.Source);
    }

    [Fact]
    public void Update_MixingGeneratedWithReal_IsRefused()
    {
        var enterprise = Enterprise();

        Assert.Equal(EnterpriseErrors.GeneratedMismatch(CreditCode), enterprise.Update(Profile, new DataSource("demo", true), Moment, Officer).Error);
        Assert.Equal(
            EnterpriseErrors.GeneratedMismatch(CreditCode),
            enterprise.RecordFact("loss-rate", FactValue.Of(0.1m), new DateOnly(2026, 1, 1), new DataSource("demo", true), Moment, Officer));
    }

    [Fact]
    public void ChangeStatus_OnceDeregistered_StaysSo()
    {
        var enterprise = Enterprise();

        Assert.Null(enterprise.ChangeStatus(OperatingStatus.Deregistered, Moment, Officer));

        Assert.Null(enterprise.ChangeStatus(OperatingStatus.Deregistered, Moment, Officer));
        Assert.Equal(EnterpriseErrors.Deregistered(CreditCode), enterprise.ChangeStatus(OperatingStatus.Active, Moment, Officer));
        Assert.Equal(EnterpriseErrors.Deregistered(CreditCode), enterprise.Update(Profile, Register, Moment, Officer).Error);
        Assert.Equal([new EnterpriseStatusChanged(Moment, Officer, CreditCode.Value, OperatingStatus.Active, OperatingStatus.Deregistered)], enterprise.Events);
    }

    [Fact]
    public void FactOn_AfterSeveral_GivesTheOneThatHeldThatDay()
    {
        var enterprise = Enterprise();
        Record(enterprise, 0.30m, new DateOnly(2026, 1, 1));
        Record(enterprise, 0.31m, new DateOnly(2026, 1, 1));
        Record(enterprise, 0.25m, new DateOnly(2025, 7, 1)); // learned last, and older

        Assert.Equal(0.31m, enterprise.FactOn("certified-share", new DateOnly(2026, 3, 1))?.Number);
        Assert.Equal(0.25m, enterprise.FactOn("certified-share", new DateOnly(2025, 12, 31))?.Number);
        Assert.Null(enterprise.FactOn("certified-share", new DateOnly(2025, 6, 30)));
        Assert.Null(enterprise.FactOn("loss-rate", new DateOnly(2026, 3, 1)));
    }

    [Fact]
    public void RecordFact_SameValueForTheSameDay_ChangesNothing()
    {
        var enterprise = Enterprise();
        Record(enterprise, 0.30m, new DateOnly(2026, 1, 1));

        Record(enterprise, 0.30m, new DateOnly(2026, 1, 1));

        Assert.Single(enterprise.Facts);
        Assert.Single(enterprise.Events);
    }

    [Fact]
    public void RecordFact_WithoutIdOrWithTwoValues_IsRefused()
    {
        var enterprise = Enterprise();
        var day = new DateOnly(2026, 1, 1);

        Assert.Equal(EnterpriseErrors.NoFactId, enterprise.RecordFact(" ", FactValue.Of(true), day, Register, Moment, Officer));
        Assert.Equal(EnterpriseErrors.FactValue("x"), enterprise.RecordFact("x", new FactValue(1, "one", null), day, Register, Moment, Officer));
        Assert.Equal(EnterpriseErrors.FactValue("x"), enterprise.RecordFact("x", new FactValue(null, null, null), day, Register, Moment, Officer));
    }

    [Fact]
    public void DrainEvents_HandsThemOverOnce()
    {
        var enterprise = Enterprise();
        enterprise.ChangeStatus(OperatingStatus.Abnormal, Moment, Officer);

        Assert.Single(enterprise.DrainEvents());
        Assert.Empty(enterprise.DrainEvents());
    }

    private static void Record(Enterprise enterprise, decimal share, DateOnly asOf) =>
        Assert.Null(enterprise.RecordFact("certified-share", FactValue.Of(share), asOf, Register, Moment, Officer));

    private static string? Error(EnterpriseProfile profile) => Domain.Enterprises.Enterprise.Register(CreditCode, profile, Register, Moment, Officer).Error?.Code;
}
