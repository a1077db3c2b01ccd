using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Supervision;

namespace Platform.Domain.Tests;

/// <summary>English refusals speak in words, not in the names of the code.</summary>
public sealed class EnglishNamesTests
{
    [Fact]
    public void Names_InEnglish_AreWordsForEveryMember()
    {
        AssertWords(Enum.GetValues<NegotiationState>(), state => state.English());
        AssertWords(Enum.GetValues<DocumentKind>(), kind => kind.English());
        AssertWords(Enum.GetValues<LadderRung>(), rung => rung.English());
        AssertWords(Enum.GetValues<ActorRole>(), role => role.English());
    }

    [Fact]
    public void Steps_InEnglish_BeginASentence()
    {
        var names = StepCatalogue.InOrder.Select(rule => rule.English).ToList();

        Assert.Equal(StepCatalogue.InOrder.Count, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("^[A-Z][a-z]+( [a-z']+)*$", name));
    }

    private static void AssertWords<T>(IReadOnlyCollection<T> members, Func<T, string> english)
    {
        var names = members.Select(english).ToList();
        Assert.Equal(members.Count, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("^[a-z]+([ '-]+[a-z]+)*$", name));
    }
}
