using Platform.Rules.Session.WhenThen;

namespace Platform.Rules.Tests.Session;

public sealed class WhenThenTests
{
    private readonly FactSession _session = new();
    private readonly List<string> _log = [];

    [Fact]
    public void Match_FiresOncePerFact()
    {
        _session.When("big").Match<Enterprise>(enterprise => enterprise.Size > 10).Then().Do(enterprise => _log.Add(enterprise.Id));
        _session.Insert(new Enterprise("a") { Size = 20 });
        _session.Insert(new Enterprise("b") { Size = 5 });

        Assert.Equal(new FireResult(1, null), _session.Fire());
        Assert.Equal(new FireResult(0, null), _session.Fire());
        Assert.Equal(["a"], _log);
    }

    [Fact]
    public void Retract_BeforeFiring_TakesTheMatchAway()
    {
        _session.When("any").Match<Enterprise>().Then().Do(enterprise => _log.Add(enterprise.Id));
        var enterprise = new Enterprise("a");
        _session.Insert(enterprise);
        _session.Retract(enterprise);

        Assert.Equal(0, _session.Fire().Fired);
        Assert.Throws<ArgumentException>(() => _session.Retract(enterprise));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public void Update_OfAMatch_FiresAgainIfTheRuleRepeats(bool repeats, int expected)
    {
        _session.When("any").Match<Enterprise>().Then(repeats: repeats).Do(enterprise => _log.Add(enterprise.Id));
        var enterprise = new Enterprise("a");
        _session.Insert(enterprise);
        _session.Fire();
        _session.Update(enterprise);
        _session.Fire();

        Assert.Equal(expected, _log.Count);
    }

    [Fact]
    public void Match_ThatCeasesAndReturns_FiresAgainEvenIfItDoesNotRepeat()
    {
        _session.When("big").Match<Enterprise>(enterprise => enterprise.Size > 10).Then(repeats: false).Do(enterprise => _log.Add(enterprise.Id));
        var enterprise = new Enterprise("a") { Size = 20 };
        _session.Insert(enterprise);
        _session.Fire();
        Resize(enterprise, 5);
        Resize(enterprise, 30);

        Assert.Equal(["a", "a"], _log);
    }

    [Fact]
    public void Fire_TakesTheHighestPriorityFirstThenTheOldest()
    {
        _session.When("low").Match<Enterprise>().Then().Do(enterprise => _log.Add($"low {enterprise.Id}"));
        _session.When("high").Match<Enterprise>().Then(priority: 5).Do(enterprise => _log.Add($"high {enterprise.Id}"));
        _session.Insert(new Enterprise("a"));
        _session.Insert(new Enterprise("b"));
        _session.Fire();

        Assert.Equal(["high a", "high b", "low a", "low b"], _log);
    }

    [Fact]
    public void Action_ThatTakesTheGroundFromAnother_KeepsItFromFiring()
    {
        _session.When("close").Match<Enterprise>().Then(priority: 1).Do(_session.Retract);
        _session.When("never").Match<Enterprise>().Then().Do(enterprise => _log.Add(enterprise.Id));
        _session.Insert(new Enterprise("a"));
        _session.Fire();

        Assert.Empty(_log);
    }

    [Fact]
    public void Rules_ThatCauseEachOther_StopAtTheLimit()
    {
        _session.When("endless").Match<Enterprise>().Then().Do(_session.Update);
        _session.Insert(new Enterprise("a"));

        Assert.Equal(new FireResult(50, "endless"), _session.Fire(limit: 50));
    }

    [Fact]
    public void Join_MatchesEqualKeysAndFollowsBothSides()
    {
        _session.When("case").Match<Enterprise>()
            .Join((Enterprise enterprise) => enterprise.Id, (Case matter) => matter.EnterpriseId, (enterprise, matter) => (enterprise, matter), matter => matter.IsOpen)
            .Then().Do(row => _log.Add($"{row.enterprise.Id}{row.matter.Number}"));
        var matter = new Case("a", 1);
        _session.Insert(matter);
        _session.Insert(new Enterprise("a"));
        _session.Insert(new Enterprise("b"));
        _session.Fire();
        matter.EnterpriseId = "b";
        _session.Update(matter);
        _session.Fire();

        Assert.Equal(["a1", "b1"], _log);
    }

    [Fact]
    public void NotAndExists_FlipWithTheirFacts()
    {
        _session.When("none").Match<Enterprise>().Not((Enterprise enterprise) => enterprise.Id, (Case matter) => matter.EnterpriseId).Then().Do(enterprise => _log.Add("none"));
        _session.When("some").Match<Enterprise>().Exists((Enterprise enterprise) => enterprise.Id, (Case matter) => matter.EnterpriseId).Then().Do(enterprise => _log.Add("some"));
        Case[] cases = [new("a", 1), new("a", 2)];
        _session.Insert(new Enterprise("a"));
        _session.Fire();
        Array.ForEach(cases, _session.Insert);
        _session.Fire();
        _session.Retract(cases[0]);
        _session.Fire();
        _session.Retract(cases[1]);
        _session.Fire();

        Assert.Equal(["none", "some", "none"], _log);
    }

    [Fact]
    public void Assert_LinksAFactThatRetractsByItself()
    {
        _session.When("big").Match<Enterprise>(enterprise => enterprise.Size > 10).Then().Assert(enterprise => new Flag(enterprise.Id, enterprise.Size / 10));
        _session.When("flag").Match<Flag>().Then().Assert(flag => $"flagged {flag.Id}");
        var enterprise = new Enterprise("a") { Size = 20 };
        _session.Insert(enterprise);
        _session.Fire();
        Assert.Equal("flagged a", Assert.Single(_session.Facts<string>()));

        Resize(enterprise, 5);
        Assert.Empty(_session.Facts<Flag>());
        Assert.Empty(_session.Facts<string>());
    }

    [Fact]
    public void Assert_WhileTheMatchLasts_FollowsItAndKeepsEqualFacts()
    {
        _session.When("big").Match<Enterprise>(enterprise => enterprise.Size > 10).Then().Assert(enterprise => new Flag(enterprise.Id, enterprise.Size / 10));
        var enterprise = new Enterprise("a") { Size = 20 };
        _session.Insert(enterprise);
        _session.Fire();
        var first = Assert.Single(_session.Facts<Flag>());

        Resize(enterprise, 25);
        Assert.Same(first, Assert.Single(_session.Facts<Flag>()));
        Resize(enterprise, 45);
        Assert.Equal(new Flag("a", 4), Assert.Single(_session.Facts<Flag>()));
    }

    [Fact]
    public void GroupBy_FollowsItsMembers()
    {
        _session.When("many").Match<Case>().GroupBy(matter => matter.EnterpriseId, group => group.Items.Count >= 2)
            .Then().Assert(group => new Flag(group.Key, group.Items.Count));
        Case[] cases = [new("a", 1), new("a", 2), new("a", 3), new("b", 4)];
        Array.ForEach(cases, _session.Insert);
        _session.Fire();
        Assert.Equal(new Flag("a", 3), Assert.Single(_session.Facts<Flag>()));

        _session.Retract(cases[0]);
        _session.Fire();
        Assert.Equal(new Flag("a", 2), Assert.Single(_session.Facts<Flag>()));
        _session.Retract(cases[1]);
        _session.Fire();
        Assert.Empty(_session.Facts<Flag>());
    }

    [Fact]
    public void Collect_GivesAllRowsAtOnce()
    {
        _session.When("all").Match<Case>().Collect().Then().Do(all => _log.Add(string.Join(",", all.Items.Select(matter => matter.Number).Order())));
        _session.Insert(new Case("a", 1));
        _session.Insert(new Case("b", 2));
        _session.Fire();
        _session.Insert(new Case("c", 3));
        _session.Fire();

        Assert.Equal(["1,2", "1,2,3"], _log);
    }

    private void Resize(Enterprise enterprise, int size)
    {
        enterprise.Size = size;
        _session.Update(enterprise);
        _session.Fire();
    }

    private sealed class Enterprise(string id)
    {
        internal string Id => id;

        internal int Size { get; set; }
    }

    private sealed class Case(string enterpriseId, int number)
    {
        internal string EnterpriseId { get; set; } = enterpriseId;

        internal int Number => number;

        internal bool IsOpen { get; init; } = true;
    }

    private sealed record Flag(string Id, int Level);
}
