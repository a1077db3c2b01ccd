using System.Text.RegularExpressions;
using Platform.Rules.Dmn;
using Platform.Rules.Feel;

namespace Platform.Rules.Tests.Feel;

/// <summary>Every kind of problem has a code of its own and can be read in both languages.</summary>
public sealed partial class ProblemCatalogueTests
{
    [Fact]
    public void FeelCatalogue_OfEveryKind_HasACodeOfItsOwn()
    {
        var codes = Enum.GetValues<FeelProblemKind>().Select(kind => FeelProblems.Of(kind).Code).ToList();

        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Matches("^FEEL-[1-4][0-9]{2}$", code));
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    public void DmnCatalogue_OfEveryKind_HasACodeOfItsOwn()
    {
        var codes = Enum.GetValues<DmnProblemKind>().Select(kind => DmnProblems.Of(kind).Code).ToList();

        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Matches("^DMN-[1-3][0-9]{2}$", code));
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    public void FeelCatalogue_OfEveryKind_NamesTheSameInBothLanguages()
    {
        Assert.All(Enum.GetValues<FeelProblemKind>(), kind =>
        {
            var text = FeelProblems.Of(kind);
            Assert.Equal(Placeholders(text.English), Placeholders(text.Chinese));
            Assert.Matches(@"\p{Lo}", text.Chinese);
        });
    }

    [Fact]
    public void DmnCatalogue_OfEveryKind_NamesTheSameInBothLanguages()
    {
        Assert.All(Enum.GetValues<DmnProblemKind>(), kind =>
        {
            var text = DmnProblems.Of(kind);
            Assert.Equal(Placeholders(text.English), Placeholders(text.Chinese));
        });
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
