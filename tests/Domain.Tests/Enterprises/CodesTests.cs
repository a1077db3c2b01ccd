using Platform.Domain.Enterprises;

namespace Platform.Domain.Tests.Enterprises;

public sealed class CodesTests
{
    // 91350100M000100Y43 is the worked example of GB 32100-2015; the others are public companies.
    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData("91330000142916567N")]
    [InlineData("91110000802100433B")]
    [InlineData(" 91350100m000100y43 ")]
    public void CreditCode_Valid_IsReadInCapitals(string text) =>
        Assert.Equal(text.Trim().ToUpperInvariant(), UnifiedSocialCreditCode.Parse(text).Value?.Value);

    [Theory]
    [InlineData("9135010", "ENTERPRISE_CREDIT_CODE_LENGTH: The unified social credit code \"9135010\" has 7 characters; 18 are needed.")]
    [InlineData("91350100I000100Y43", "ENTERPRISE_CREDIT_CODE_CHARACTER: The unified social credit code \"91350100I000100Y43\" cannot have \"I\" at position 9.")]
    [InlineData("91A50100M000100Y43", "ENTERPRISE_CREDIT_CODE_CHARACTER: The unified social credit code \"91A50100M000100Y43\" cannot have \"A\" at position 3.")]
    [InlineData("91350100M000100Y4Z", "ENTERPRISE_CREDIT_CODE_CHARACTER: The unified social credit code \"91350100M000100Y4Z\" cannot have \"Z\" at position 18.")]
    [InlineData("91350100M000100Y44", "ENTERPRISE_CREDIT_CODE_CHECK: The unified social credit code \"91350100M000100Y44\" must end in the check character \"3\".")]
    public void CreditCode_Invalid_IsRefusedAtThePlace(string text, string expected) =>
        Assert.Equal(expected, UnifiedSocialCreditCode.Parse(text).Error?.ToString());

    [Fact]
    public void CreditCode_Missing_IsRefusedByLength() => Assert.Equal(EnterpriseErrors.CreditCodeLength(string.Empty), UnifiedSocialCreditCode.Parse(null).Error);

    [Fact]
    public void CreditCode_AnySingleDigitChanged_IsCaught()
    {
        const string valid = "91350100M000100Y43";
        for (var position = 2; position < 8; position++)
        {
            var digit = (char)('0' + ((valid[position] - '0' + 1) % 10));
            var changed = valid[..position] + digit + valid[(position + 1)..];

            Assert.Equal("ENTERPRISE_CREDIT_CODE_CHECK", UnifiedSocialCreditCode.Parse(changed).Error?.Code);
        }
    }

    [Fact]
    public void CreditCode_Knows_WhereItWasRegistered() =>
        Assert.Equal("350100", UnifiedSocialCreditCode.Parse("91350100M000100Y43").Expect().RegisteredDivision);

    [Theory]
    [InlineData("C33", "C33", 'C')]
    [InlineData("33", "C33", 'C')]
    [InlineData("g6020", "G6020", 'G')]
    [InlineData("501", "E501", 'E')]
    public void IndustryCode_WithOrWithoutLetter_FindsItsSection(string text, string expected, char section)
    {
        var code = Industries.Parse(text).Expect();

        Assert.Equal(expected, code.Value);
        Assert.Equal(section, code.Section);
        Assert.Equal(section, Industries.SectionOf(code).Letter);
    }

    [Theory]
    [InlineData(null, "ENTERPRISE_INDUSTRY_CODE_FORM")]
    [InlineData("C", "ENTERPRISE_INDUSTRY_CODE_FORM")]
    [InlineData("C3", "ENTERPRISE_INDUSTRY_CODE_FORM")]
    [InlineData("C33111", "ENTERPRISE_INDUSTRY_CODE_FORM")]
    [InlineData("00", "ENTERPRISE_INDUSTRY_DIVISION")]
    [InlineData("C99", "ENTERPRISE_INDUSTRY_DIVISION")]
    [InlineData("C60", "ENTERPRISE_INDUSTRY_SECTION")]
    public void IndustryCode_Invalid_IsRefused(string? text, string code) => Assert.Equal(code, Industries.Parse(text).Error?.Code);

    [Fact]
    public void IndustryCode_Covers_WhatLiesBelowIt()
    {
        var postal = Industries.Parse("G60").Expect();

        Assert.True(postal.Covers(Industries.Parse("G6020").Expect()));
        Assert.False(postal.Covers(Industries.Parse("G54").Expect()));
        Assert.Equal("G60", Industries.Parse("G6020").Expect().Division);
    }

    [Theory]
    [InlineData(13, 43, 43, 46)] // overlap
    [InlineData(43, 13, 44, 46)] // backwards
    public void Industries_TableThatOverlapsOrRunsBackwards_IsRefused(int first, int last, int nextFirst, int nextLast)
    {
        var error = IndustryClassification.Create([new IndustrySection('C', "制造业", first, last), new IndustrySection('D', "电力", nextFirst, nextLast)]).Error;

        Assert.Equal("ENTERPRISE_INDUSTRY_SECTION_TABLE", error?.Code);
    }

    private static IndustryClassification Industries => Some.Industries;
}
