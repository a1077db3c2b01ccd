using System.Collections.Frozen;
using System.Globalization;

namespace Platform.Domain.Enterprises;

/// <summary>The sections of GB/T 4754-2017 as data, and the reading of codes by them. Immutable.</summary>
public sealed class IndustryClassification
{
    /// <summary>Characters of a code at the level of a division: the letter and two digits.</summary>
    internal const int DivisionLength = 3;

    private const int LongestCode = 5;

    private readonly FrozenDictionary<char, IndustrySection> _sections;

    private IndustryClassification(IReadOnlyList<IndustrySection> sections)
    {
        _sections = sections.ToFrozenDictionary(section => section.Letter);
    }

    /// <summary>The sections, by letter.</summary>
    public IEnumerable<IndustrySection> Sections => _sections.Values.OrderBy(section => section.Letter);

    /// <summary>Builds the classification.</summary>
    /// <returns>The classification, or <see cref="EnterpriseErrors.IndustrySectionTable"/> naming the section.</returns>
    public static Result<IndustryClassification> Create(IReadOnlyList<IndustrySection> sections)
    {
        var end = 0;
        foreach (var section in sections.OrderBy(section => section.Letter))
        {
            // Sections follow one another by letter and never share a division.
            if (!char.IsAsciiLetterUpper(section.Letter) || section.FirstDivision <= end || section.LastDivision < section.FirstDivision)
            {
                return EnterpriseErrors.IndustrySectionTable(section.Letter);
            }

            end = section.LastDivision;
        }

        return new IndustryClassification(sections);
    }

    /// <summary>Reads a code with or without its section letter; the letter is found from the division.</summary>
    /// <returns>
    /// The code, or <see cref="EnterpriseErrors.IndustryCodeForm"/>, <see cref="EnterpriseErrors.IndustryDivision"/>
    /// or <see cref="EnterpriseErrors.IndustrySectionMismatch"/>.
    /// </returns>
    public Result<IndustryCode> Parse(string? text)
    {
        var code = (text ?? string.Empty).Trim().ToUpperInvariant();
        var digits = code.Length > 0 && char.IsAsciiLetterUpper(code[0]) ? code[1..] : code;
        if (digits.Length is < DivisionLength - 1 or > LongestCode - 1 || !digits.All(char.IsAsciiDigit))
        {
            return EnterpriseErrors.IndustryCodeForm(code);
        }

        var division = int.Parse(digits.AsSpan(0, DivisionLength - 1), CultureInfo.InvariantCulture);
        var section = _sections.Values.FirstOrDefault(known => known.FirstDivision <= division && division <= known.LastDivision);
        return section is null ? EnterpriseErrors.IndustryDivision(code)
            : code.Length > digits.Length && code[0] != section.Letter ? EnterpriseErrors.IndustrySectionMismatch(code, section.Letter)
            : new IndustryCode(section.Letter + digits);
    }

    /// <summary>The section a code belongs to.</summary>
    public IndustrySection SectionOf(IndustryCode code) => _sections[code.Section];
}
