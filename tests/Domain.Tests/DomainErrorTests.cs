using System.Reflection;
using System.Text.RegularExpressions;
using Platform.Domain.Regions;

namespace Platform.Domain.Tests;

public sealed partial class DomainErrorTests
{
    [Fact]
    public void Of_FillsBothTextsAndKeepsTheArguments()
    {
        var error = DomainError.Of(
            "SOME_CODE", "{who} came on {day}.", "{who}于{day}到。", "第七条", ErrorArgument.Of("who", ActorRole.Employer), ErrorArgument.Of("day", new DateOnly(2026, 3, 2)));

        Assert.Equal("the employer's side came on 2026-03-02.", error.English);
        Assert.Equal("企业方于2026-03-02到。", error.Chinese);
        Assert.Equal(["who", "day"], error.Arguments.Select(argument => argument.Name));
        Assert.Equal("第七条", error.Article);
    }

    [Fact]
    public void Equality_IsByCodeAndTexts()
    {
        Assert.Equal(RegionErrors.WrongDivisionCode("x"), RegionErrors.WrongDivisionCode("x"));
        Assert.NotEqual(RegionErrors.WrongDivisionCode("x"), RegionErrors.WrongDivisionCode("y"));
        Assert.Equal(RegionErrors.WrongDivisionCode("x").GetHashCode(), RegionErrors.WrongDivisionCode("x").GetHashCode());
    }

    [Fact]
    public void EveryError_WithoutParameters_HasACodeAndBothTextsWithoutPlaceholders()
    {
        DomainError[] errors = [.. ErrorCatalogues().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(property => property.GetValue(null)).OfType<DomainError>()];

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Matches(UpperSnake(), error.Code));
        Assert.All(errors, error => Assert.DoesNotContain('{', error.English + error.Chinese));
        Assert.All(errors, error => Assert.Matches(Han(), error.Chinese));
        Assert.Equal(errors.Length, errors.DistinctBy(error => error.Code).Count());
    }

    [Fact]
    public void EveryErrorCatalogue_IsAStaticClassOfErrorsOnly()
    {
        Type[] catalogues = [.. ErrorCatalogues()];

        Assert.NotEmpty(catalogues);
        Assert.All(catalogues, type => Assert.True(type.IsAbstract && type.IsSealed));
        var methods = catalogues.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static));
        Assert.All(methods, method => Assert.Equal(typeof(DomainError), method.ReturnType));
    }

    private static IEnumerable<Type> ErrorCatalogues() =>
        typeof(DomainError).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Errors", StringComparison.Ordinal));

    [GeneratedRegex("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$")]
    private static partial Regex UpperSnake();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
