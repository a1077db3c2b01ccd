using Platform.Domain.Statutes;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Tests.Statutes;

public sealed class StatuteTests
{
    [Theory]
    [InlineData("10", 10, 1)]
    [InlineData("2/3", 2, 3)]
    [InlineData("true", 1, 1)]
    [InlineData("false", 0, 1)]
    public void TermValue_Readable_KeepsTheExactNumber(string text, int numerator, int denominator) =>
        Assert.Equal(new TermValue(numerator, denominator), TermValue.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("-1")]
    [InlineData("0.5")]
    [InlineData("1/2/3")]
    [InlineData("10 days")]
    [InlineData("99999999999")]
    public void TermValue_Unreadable_IsRefusedQuotingIt(string text) => Assert.Equal(StatuteErrors.UnreadableValue(text), TermValue.Parse(text).Error);

    [Theory]
    [InlineData("2/3", 20, 30, true)] // exactly two thirds
    [InlineData("2/3", 19, 30, false)]
    [InlineData("2/3", 67, 101, false)] // 66.3 %: never rounded up
    [InlineData("2/3", 68, 101, true)]
    public void IsMetBy_AtLeastARatio_IncludesTheRatioItself(string ratio, int part, int whole, bool expected) =>
        Assert.Equal(expected, Ratio(TermKind.MinRatio, ratio).IsMetBy(part, whole));

    [Theory]
    [InlineData(15, 30, false)] // exactly half is not more than half
    [InlineData(16, 30, true)]
    [InlineData(16, 31, true)]
    [InlineData(15, 31, false)]
    public void IsMetBy_MoreThanARatio_ExcludesTheRatioItself(int part, int whole, bool expected) =>
        Assert.Equal(expected, Ratio(TermKind.GreaterThanRatio, "1/2").IsMetBy(part, whole));

    [Theory]
    [InlineData(1, 3, true)] // exactly a third
    [InlineData(2, 5, false)]
    [InlineData(0, 3, true)]
    public void IsMetBy_AtMostARatio_IncludesTheRatioItself(int part, int whole, bool expected) =>
        Assert.Equal(expected, Ratio(TermKind.MaxRatio, "1/3").IsMetBy(part, whole));

    [Fact]
    public void Create_EachNeededTermMissing_IsRefusedNamingIt()
    {
        string[] optional = ["NB-REPS-PUBLISH", "HZ-FINISH", "TERM-WAGE", "INSPECT-ACCEPT", "INSPECT", "OPENNESS-ANSWER"];

        foreach (var term in Zhejiang.Terms.Where(term => !optional.Contains(term.Id.Value)))
        {
            Assert.Equal(StatuteErrors.Missing(term.Id), Create([.. Zhejiang.Terms.Where(other => other != term)]).Error);
        }
    }

    [Fact]
    public void Create_TermTwice_IsRefused() =>
        Assert.Equal(StatuteErrors.Duplicate(Term.Reply), Create([.. Zhejiang.Terms, Zhejiang.Find(Term.Reply)]).Error);

    [Fact]
    public void Create_MajorityThatHalfWouldMeet_IsRefusedAsWrongKind()
    {
        var half = Zhejiang.Find(Term.Majority) with { Kind = TermKind.MinRatio };

        Assert.Equal(StatuteErrors.WrongKind(Term.Majority, TermKind.MinRatio, TermKind.GreaterThanRatio), Create([.. Zhejiang.Changed(half)]).Error);
    }

    [Fact]
    public void Create_NeededTermSwitchedOff_IsRefused()
    {
        var off = Zhejiang.Find(Term.Quorum) with { OnBreach = BreachConsequence.Off };

        Assert.Equal(StatuteErrors.SwitchedOff(Term.Quorum), Create([.. Zhejiang.Changed(off)]).Error);
    }

    [Theory]
    [InlineData("ZJ-REPLY", 0, TermUnit.WorkingDay)] // no time at all
    [InlineData("ZJ-REPLY", 10, TermUnit.Person)]
    [InlineData("ZJ-REPLY", 100_000, TermUnit.CalendarDay)] // beyond a century
    [InlineData("ZJ-INFO", 7, TermUnit.Hour)] // days before a meeting are no hours
    [InlineData("ALL-QUORUM", 2, TermUnit.Person)]
    [InlineData("COORDINATE-EXTEND", 15, TermUnit.WorkingDay)] // cannot extend calendar days
    [InlineData("TERM-WAGE-MAX", 3, TermUnit.Person)]
    public void Create_ValueThatDoesNotFit_IsRefusedNamingTheTerm(string id, int value, TermUnit unit)
    {
        var wrong = Zhejiang.Find(new Term(id)) with { Value = new TermValue(value, 1), Unit = unit };

        Assert.Equal(StatuteErrors.WrongValue(wrong), Create([.. Zhejiang.Changed(wrong)]).Error);
    }

    [Fact]
    public void Create_CongressScaleWithoutABeginning_IsRefused()
    {
        var error = Statute.Create("330784", new DateOnly(2026, 1, 1), Zhejiang.Terms, [.. Zhejiang.CongressSizes.Skip(1)], []).Error;

        Assert.Equal(StatuteErrors.WrongCongressScale, error);
    }

    [Theory]
    [InlineData(0, 30)]
    [InlineData(99, 30)]
    [InlineData(100, 40)]
    [InlineData(199, 40)] // not yet a full hundred more
    [InlineData(200, 47)]
    [InlineData(999, 96)] // 40 + 8 x 7
    [InlineData(1000, 100)]
    [InlineData(2999, 120)]
    [InlineData(4999, 160)]
    [InlineData(5000, 200)]
    [InlineData(80_000, 200)]
    public void CongressSizeFor_FollowsTheScale(int employees, int expected) =>
        Assert.Equal(expected, Zhejiang.Statute.CongressSizeFor(employees).MinimumFor(employees));

    [Fact]
    public void InForce_TermSwitchedOffOrUnknown_IsNull()
    {
        Assert.Null(Zhejiang.Statute.InForce(Term.Conclusion));
        Assert.Null(Zhejiang.Statute.InForce(new Term("XX-UNKNOWN")));
        Assert.Equal("浙江省集体合同条例 第七条", Zhejiang.Statute.InForce(Term.Reply)?.Article);
    }

    private static Result<Statute> Create(IReadOnlyList<StatutoryTerm> terms) =>
        Statute.Create("330784", new DateOnly(2026, 1, 1), terms, Zhejiang.CongressSizes, Zhejiang.ContentItems);

    private static StatutoryTerm Ratio(TermKind kind, string value) =>
        new(Term.Quorum, kind, TermValue.Parse(value).Expect(), TermUnit.Ratio, BreachConsequence.Block, "第二十四条", []);
}
