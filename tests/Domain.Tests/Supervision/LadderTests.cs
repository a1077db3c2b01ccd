using Platform.Domain.Supervision;
using Platform.Domain.Tests.Statutes;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using static Platform.Domain.Tests.Supervision.SupervisionCaseTests;

namespace Platform.Domain.Tests.Supervision;

public sealed class LadderTests
{
    private static readonly Actor Union = new(ActorRole.UpperUnion, "union-1");
    private static readonly Actor Labour = new(ActorRole.LabourAuthority, "labour-1", RecordedBy: "union-1");

    public static TheoryData<LadderRung> Letters => [.. Enum.GetValues<LadderRung>().Where(rung => rung.IsUnionAct())];

    public static TheoryData<LadderRung> AuthorityActs => [.. Enum.GetValues<LadderRung>().Where(rung => !rung.IsUnionAct())];

    [Fact]
    public void Rungs_UpToTheRecommendation_AreTheUnions() =>
        Assert.Equal(
            [LadderRung.Reminder, LadderRung.NoticeLetter, LadderRung.OpinionLetter, LadderRung.Interview, LadderRung.RecommendationLetter],
            Enum.GetValues<LadderRung>().Where(rung => rung.IsUnionAct()));

    [Theory]
    [MemberData(nameof(AuthorityActs))]
    public void AuthorityAct_ByTheUnion_IsRefused(LadderRung rung)
    {
        Assert.Equal(SupervisionErrors.UnionCannotPunish(rung), Open().RecordAuthorityAct(rung, "号", "总工会", Noon("2026-03-05"), Union));
        Assert.Equal(SupervisionErrors.UnionCannotPunish(rung), Open().Issue(rung, "号", "总工会", Noon("2026-03-05"), Union));
        Assert.DoesNotContain(ActorRole.UpperUnion, rung.Actors());
    }

    [Theory]
    [MemberData(nameof(AuthorityActs))]
    public void AuthorityAct_ByTheCompetentAuthority_IsRecordedByItsNumber(LadderRung rung)
    {
        var opened = Open();
        var authority = new Actor(rung.Actors()[0], "authority-1", RecordedBy: "union-1");

        Assert.Null(opened.RecordAuthorityAct(rung, "永人社监〔2026〕8号", "人社", Noon("2026-03-05"), authority));

        Assert.Equal((rung, "永人社监〔2026〕8号", "人社"), (opened.Documents[0].Rung, opened.Documents[0].Number, opened.Documents[0].IssuedBy));
        Assert.IsType<AuthorityActed>(opened.Events[^1]);
        Assert.Equal(SupervisionErrors.WrongKindOfRung(rung), Open().Issue(rung, "号", "人社", Noon("2026-03-05"), authority));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Letter_NamesNoFineAndNoPenalty(LadderRung rung)
    {
        Assert.DoesNotContain("罚", rung.Chinese(), StringComparison.Ordinal);
        Assert.Equal("SUPERVISION_NOT_YOURS", Open().Issue(rung, "号", "企业", Noon("2026-03-05"), new Actor(ActorRole.Employer, "e"))?.Code);
    }

    [Fact]
    public void Letter_RecordedAsAnAuthoritysAct_IsRefused() =>
        Assert.Equal(
            SupervisionErrors.WrongKindOfRung(LadderRung.OpinionLetter),
            Open().RecordAuthorityAct(LadderRung.OpinionLetter, "号", "总工会", Noon("2026-03-05"), Union));

    [Fact]
    public void Letter_WithoutNumberOrWithAUsedOne_IsRefused()
    {
        var opened = Open();

        Assert.Equal("SUPERVISION_TEXT_MISSING", opened.Issue(LadderRung.NoticeLetter, "", "总工会", Noon("2026-03-05"), Union)?.Code);
        Assert.Equal("SUPERVISION_TEXT_MISSING", opened.Issue(LadderRung.NoticeLetter, "提示1号", " ", Noon("2026-03-05"), Union)?.Code);
        Assert.Null(opened.Issue(LadderRung.NoticeLetter, "提示1号", "总工会", Noon("2026-03-05"), Union));
        Assert.Equal(SupervisionErrors.NumberTaken("提示1号"), opened.Issue(LadderRung.OpinionLetter, "提示1号", "总工会", Noon("2026-03-05"), Union));
    }

    // Handed over on Thursday 24 September 2026, before Mid-Autumn and National Day, and 10 October a worked Saturday.
    [Fact]
    public void OpinionLetter_Delivered_IsToBeAnsweredInFifteenWorkingDays()
    {
        var opened = WithOpinion("2026-09-24");

        // 28-30 Sep (3), 8-10 Oct (6), 12-16 Oct (11), 19-22 Oct (15)
        Assert.Equal(Day("2026-10-22"), opened.Documents[0].AnswerDeadline?.DueOn);
        Assert.False(opened.HasUnheededOpinion(Noon("2026-10-22")));
        Assert.True(opened.HasUnheededOpinion(Noon("2026-10-23")));
    }

    [Theory]
    [InlineData("2026-03-25", "SUPERVISION_NO_UNHEEDED_OPINION")] // the last day
    [InlineData("2026-03-26", null)]
    public void Recommendation_AfterAnOpinionNotAnswered_IsPossibleWhenItsTimeIsOver(string on, string? expected)
    {
        var opened = WithOpinion("2026-03-04");

        Assert.Equal(expected, Recommend(opened, on)?.Code);
    }

    [Fact]
    public void Recommendation_AfterAnOpinionRejectedOrNotActedOn_IsPossibleAtOnce()
    {
        var rejected = Open();
        Assert.Null(rejected.Issue(LadderRung.OpinionLetter, "意见1号", "总工会", Noon("2026-03-04"), Union));
        Assert.Null(rejected.RecordDelivery("意见1号", true, Noon("2026-03-04"), Union, Zhejiang.Law));
        var defied = WithOpinion("2026-03-04");
        Assert.Null(defied.RecordAnswer("意见1号", "不予协商", false, Noon("2026-03-06"), Union));

        Assert.Null(Recommend(rejected, "2026-03-05"));
        Assert.Null(Recommend(defied, "2026-03-06"));
    }

    [Fact]
    public void Recommendation_WithoutOrAfterAHeededOpinion_IsRefused()
    {
        var heeded = WithOpinion("2026-03-04");
        Assert.Null(heeded.RecordAnswer("意见1号", "已书面答复应约", true, Noon("2026-03-06"), Union));

        Assert.Equal(SupervisionErrors.NoUnheededOpinion, Recommend(heeded, "2026-06-01"));
        Assert.Equal(SupervisionErrors.NoUnheededOpinion, Recommend(Open(), "2026-03-05"));
    }

    [Fact]
    public void Recommendation_InTheCaseThatFollows_RestsOnTheOpinionOfTheOneBefore()
    {
        var before = WithOpinion("2026-03-04");
        Assert.Null(before.Escalate(Noon("2026-03-26"), Actor.System));

        var after = Open(PlanOf("S06", "2026-S06-1"), before, "2026-03-26");

        Assert.Equal("2026-S05-1", after.EscalatedFrom);
        Assert.Null(Recommend(after, "2026-03-27"));
        Assert.Null(after.RecordDelivery("建议1号", false, Noon("2026-03-27"), Union, Zhejiang.Law));
        Assert.Equal(Day("2026-04-03"), after.Documents[0].AnswerDeadline?.DueOn); // the authority's five working days
    }

    [Fact]
    public void Delivery_Twice_OrOfAnUnknownLetter_IsRefused()
    {
        var opened = WithOpinion("2026-03-04");

        Assert.Equal(SupervisionErrors.DeliveredAlready("意见1号"), opened.RecordDelivery("意见1号", false, Noon("2026-03-05"), Union, Zhejiang.Law));
        Assert.Equal(SupervisionErrors.UnknownDocument("意见9号"), opened.RecordDelivery("意见9号", false, Noon("2026-03-05"), Union, Zhejiang.Law));
        Assert.Equal(SupervisionErrors.UnknownDocument("意见9号"), opened.RecordAnswer("意见9号", "答复", true, Noon("2026-03-05"), Union));
    }

    [Fact]
    public void Answer_BeforeTheDeliveryOrTwice_IsRefused()
    {
        var opened = Open();
        Assert.Null(opened.Issue(LadderRung.OpinionLetter, "意见1号", "总工会", Noon("2026-03-04"), Union));
        Assert.Equal(SupervisionErrors.NotAnswerable("意见1号"), opened.RecordAnswer("意见1号", "答复", true, Noon("2026-03-05"), Union));
        Assert.Null(opened.RecordDelivery("意见1号", false, Noon("2026-03-05"), Union, Zhejiang.Law));

        Assert.Equal("SUPERVISION_TEXT_MISSING", opened.RecordAnswer("意见1号", "", true, Noon("2026-03-05"), Union)?.Code);
        Assert.Null(opened.RecordAnswer("意见1号", "答复", true, Noon("2026-03-05"), Union));
        Assert.Equal(SupervisionErrors.NotAnswerable("意见1号"), opened.RecordAnswer("意见1号", "答复", true, Noon("2026-03-06"), Union));
    }

    [Fact]
    public void Rung_IsTheHighestReached()
    {
        var opened = WithOpinion("2026-03-04");
        Assert.Null(opened.Issue(LadderRung.Reminder, "提醒1号", "街道", Noon("2026-03-05"), new Actor(ActorRole.Town, "town-1")));
        Assert.Equal(LadderRung.OpinionLetter, opened.Rung);

        Assert.Null(opened.RecordAuthorityAct(LadderRung.RectificationOrder, "责改1号", "人社", Noon("2026-03-06"), Labour));

        Assert.Equal(LadderRung.RectificationOrder, opened.Rung);
    }

    private static SupervisionCase WithOpinion(string deliveredOn)
    {
        var opened = Open(on: deliveredOn);
        Assert.Null(opened.Issue(LadderRung.OpinionLetter, "意见1号", "总工会", Noon(deliveredOn), Union));
        Assert.Null(opened.RecordDelivery("意见1号", false, Noon(deliveredOn), Union, Zhejiang.Law));
        return opened;
    }

    private static DomainError? Recommend(SupervisionCase opened, string on) =>
        opened.Issue(LadderRung.RecommendationLetter, "建议1号", "总工会", Noon(on), Union);
}
