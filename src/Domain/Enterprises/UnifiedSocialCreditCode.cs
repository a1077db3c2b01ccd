namespace Platform.Domain.Enterprises;

/// <summary>
/// The 18-character code of a legal person or other organisation, checked by GB 32100-2015: registering authority,
/// kind of organisation, division, body number and check character.
/// </summary>
public sealed record UnifiedSocialCreditCode
{
    /// <summary>Number of characters, the check character included.</summary>
    public const int Length = 18;

    // GB 32100-2015, table 1: digits and capitals without I, O, S, V and Z; the position is the character's value.
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    // GB 32100-2015, section 4: characters 3 to 8 are the division code of the registering authority, digits only.
    private const int DivisionFrom = 2;
    private const int DivisionTo = 8;

    private UnifiedSocialCreditCode(string value)
    {
        Value = value;
    }

    /// <summary>The code in capitals.</summary>
    public string Value { get; }

    /// <summary>The six digits of the division where the organisation is registered.</summary>
    public string RegisteredDivision => Value[DivisionFrom..DivisionTo];

    /// <summary>Reads a code; small letters and surrounding blanks are forgiven.</summary>
    /// <returns>
    /// The code, or <see cref="EnterpriseErrors.CreditCodeLength"/>,
    /// <see cref="EnterpriseErrors.CreditCodeCharacter"/> (naming the position, from 1) or
    /// <see cref="EnterpriseErrors.CreditCodeCheck"/>.
    /// </returns>
    public static Result<UnifiedSocialCreditCode> Parse(string? text)
    {
        var code = (text ?? string.Empty).Trim().ToUpperInvariant();
        if (code.Length != Length)
        {
            return EnterpriseErrors.CreditCodeLength(code);
        }

        for (var i = 0; i < Length; i++)
        {
            var allowed = i is >= DivisionFrom and < DivisionTo ? char.IsAsciiDigit(code[i]) : Alphabet.Contains(code[i], StringComparison.Ordinal);
            if (!allowed)
            {
                return EnterpriseErrors.CreditCodeCharacter(code, i + 1);
            }
        }

        var expected = CheckCharacter(code);
        return code[^1] == expected ? new UnifiedSocialCreditCode(code) : EnterpriseErrors.CreditCodeCheck(code, expected);
    }

    /// <summary>The code in capitals.</summary>
    public override string ToString() => Value;

    // GB 32100-2015, annex A: weights are the powers of 3 modulo 31, and sum and check value add up to 0 modulo 31.
    internal static char CheckCharacter(string code)
    {
        var sum = 0;
        var weight = 1;
        foreach (var character in code.AsSpan(0, Length - 1))
        {
            sum += Alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % Alphabet.Length;
        }

        return Alphabet[(Alphabet.Length - (sum % Alphabet.Length)) % Alphabet.Length];
    }
}
