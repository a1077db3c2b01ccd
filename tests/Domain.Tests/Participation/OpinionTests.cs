using Platform.Domain.Negotiations;
using Platform.Domain.Participation;
using Platform.Domain.Tests.Negotiations;
using Platform.Domain.Tests.Statutes;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;

namespace Platform.Domain.Tests.Participation;

public sealed class OpinionTests
{
    private static readonly Actor Union = new(ActorRole.Workers, "chair-1");
    private static readonly Actor Employer = new(ActorRole.Employer, "hr-1");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("oLVPpjqs9BhvzwPj5A-vTYAX3GLc")] // an id of a person at a messenger
    [InlineData("13800000000")]
    [InlineData("ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef0123456789")] // capitals
    public void Token_ThatIsNoFullHash_IsRefusedWithoutRepeatingIt(string? text)
    {
        var error = ParticipantToken.Parse(text).Error;

        Assert.Equal(OpinionErrors.NoToken, error);
        Assert.Empty(error?.Arguments ?? []);
    }

    [Fact]
    public void Give_KeepsTheDayAndNoInstantAndNoPerson()
    {
        var evening = ChinaTime.StartOf(Day("2026-03-05")).AddHours(21).AddMinutes(17);

        var opinion = Opinion.Give(Round.At(NegotiationState.Due).Negotiation.WithId(70), Draft(1), evening, Zhejiang.Law).Expect();

        Assert.Equal((Day("2026-03-05"), NegotiationState.Due, 70), (opinion.CreatedOn, opinion.Stage, opinion.NegotiationId));
        Assert.Equal([new OpinionGiven(ChinaTime.StartOf(Day("2026-03-05")), Actor.AnonymousWorker, 70)], opinion.Events);
        Assert.DoesNotContain(typeof(Opinion).GetProperties(), property => property.PropertyType == typeof(DateTimeOffset) || property.PropertyType == typeof(DateTimeOffset?));
        Assert.Equal(Day("2026-04-07"), opinion.AnswerDueOn); // thirty days end on 4 April, within Qingming
    }

    [Fact]
    public void Give_EmptyTooLongOrTooLate_IsRefused()
    {
        var negotiation = Round.At(NegotiationState.Meeting).Negotiation;

        Assert.Equal(OpinionErrors.Empty, Give(negotiation, Draft(1) with { Text = " " }).Error);
        Assert.Equal(OpinionErrors.TooLong(2001), Give(negotiation, Draft(1) with { Text = new string('长', 2001) }).Error);
        Assert.True(Give(negotiation, Draft(1) with { Text = new string('长', 2000) }).Succeeded);
        Assert.Equal(OpinionErrors.RoundOver(NegotiationState.Expired), Give(Round.At(NegotiationState.Expired).Negotiation, Draft(1)).Error);
    }

    [Fact]
    public void Show_IsTheUnionsToDoMaskedAndFromALaterDay()
    {
        var opinion = Given(1);

        Assert.Equal(OpinionErrors.NotForRole(ActorRole.Employer), opinion.Show("遮蔽", Day("2026-03-07"), Noon("2026-03-06"), Employer));
        Assert.Equal(OpinionErrors.ShownTooSoon, opinion.Show("遮蔽", Day("2026-03-05"), Noon("2026-03-05"), Union));
        Assert.Equal(OpinionErrors.Empty, opinion.Show("", Day("2026-03-07"), Noon("2026-03-06"), Union));
        Assert.Null(opinion.Show("遮蔽", Day("2026-03-07"), Noon("2026-03-06"), Union));

        Assert.Equal((false, true), (opinion.IsShownOn(Day("2026-03-06")), opinion.IsShownOn(Day("2026-03-07"))));
    }

    [Fact]
    public void Withhold_TakesItBackFromTheEmployer()
    {
        var opinion = Shown(1, "plan");

        Assert.Null(opinion.Withhold(Noon("2026-03-10"), Union));

        Assert.False(opinion.IsShownOn(Day("2026-03-11")));
        Assert.Null(opinion.MaskedText);
        Assert.Equal(OpinionErrors.NotForRole(ActorRole.Employer), opinion.Withhold(Noon("2026-03-10"), Employer));
    }

    [Fact]
    public void Respond_ByTheEmployer_OnlyToWhatItMaySee()
    {
        var opinion = Given(1);
        Assert.Equal(OpinionErrors.NotShown, opinion.Respond("会考虑", false, Noon("2026-03-09"), Employer));
        Assert.Null(opinion.Show("遮蔽", Day("2026-03-07"), Noon("2026-03-06"), Union));

        Assert.Null(opinion.Respond("会考虑", false, Noon("2026-03-09"), Employer));
        Assert.Null(opinion.Respond("已列入议题", true, Noon("2026-03-12"), Union));

        Assert.Equal(("已列入议题", ActorRole.Workers, true, Day("2026-03-09")), (opinion.Answer, opinion.AnsweredBy, opinion.IsAdopted, opinion.AnsweredOn));
        Assert.Equal(OpinionErrors.NotForRole(ActorRole.Mentor), opinion.Respond("答", false, Noon("2026-03-12"), new Actor(ActorRole.Mentor, "m")));
    }

    [Fact]
    public void Events_CarryNoTextAndNoToken()
    {
        var opinion = Shown(1, "plan");
        Assert.Null(opinion.Respond("会考虑", false, Noon("2026-03-09"), Employer));

        var log = string.Join('\n', opinion.Events.Select(happened => happened.ToString()));

        Assert.Equal(3, opinion.Events.Count);
        Assert.DoesNotContain(opinion.Participant, log, StringComparison.Ordinal);
        Assert.DoesNotContain("加班", log, StringComparison.Ordinal);
        Assert.Equal("participant", ParticipantToken.Parse(opinion.Participant).Value?.ToString());
    }

    [Fact]
    public void Tally_CountsWorkersOnceAndAnswersByTheirDay()
    {
        var late = Given(1);
        Assert.Null(late.Respond("答复", false, Noon("2026-04-08"), Union));
        var inTime = Given(1);
        Assert.Null(inTime.Respond("采纳", true, Noon("2026-04-07"), Union));

        Assert.Equal(new OpinionTally(3, 2, 2, 1, 1), OpinionTally.Of([late, inTime, Given(2)]));
    }

    [Fact]
    public void EmployerView_OfTooFew_ShowsNothingNotEvenCounts()
    {
        var view = EmployerView.Of([Shown(1, "plan"), Shown(1, "plan"), Shown(2, "plan"), Given(3)], 3, Day("2026-03-20"));

        Assert.True(view.IsSuppressed);
        Assert.Null(view.Opinions);
        Assert.Null(view.Participants);
        Assert.Empty(view.Shown);
    }

    [Fact]
    public void EmployerView_OfEnough_ShowsMaskedTextsAndOnlyTopicsOfEnough()
    {
        var view = EmployerView.Of([Shown(1, "plan"), Shown(2, "plan"), Shown(3, "plan"), Shown(4, "rare")], 3, Day("2026-03-20"));

        Assert.Equal((false, 4, 4), (view.IsSuppressed, view.Opinions, view.Participants));
        Assert.Equal(["plan", "plan", "plan", null], view.Shown.Select(opinion => opinion.Topic));
        Assert.All(view.Shown, opinion => Assert.StartsWith("遮蔽", opinion.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)] // exactly the smallest group
    public void EmployerView_AtTheSmallestGroup_Shows(int workers, bool suppressed)
    {
        var opinions = Enumerable.Range(1, workers).Select(worker => Shown(worker, "plan"));

        Assert.Equal(suppressed, EmployerView.Of(opinions, 3, Day("2026-03-20")).IsSuppressed);
    }

    [Fact]
    public void EmployerView_Type_HasNoTokenAndNoDay() =>
        Assert.Equal(["Text", "Topic", "Answer", "IsAdopted"], typeof(ShownOpinion).GetProperties().Select(property => property.Name));

    private static Opinion Shown(int worker, string topic)
    {
        var opinion = Opinion.Give(Round.At(NegotiationState.Due).Negotiation, Draft(worker) with { Topic = topic }, Noon("2026-03-05"), Zhejiang.Law).Expect();
        Assert.Null(opinion.Show($"遮蔽{worker}", Day("2026-03-07"), Noon("2026-03-06"), Union));
        return opinion;
    }

    private static Opinion Given(int worker) => Give(Round.At(NegotiationState.Due).Negotiation, Draft(worker)).Expect();

    private static Result<Opinion> Give(Negotiation negotiation, OpinionDraft draft) => Opinion.Give(negotiation, draft, Noon("2026-03-05"), Zhejiang.Law);

    private static OpinionDraft Draft(int worker) => new(ParticipantToken.Parse(worker.ToString("x64", System.Globalization.CultureInfo.InvariantCulture)).Expect(), "加班费没有足额发放", null);

    private static DateTimeOffset Noon(string date) => ChinaTime.StartOf(Day(date)).AddHours(12);
}
