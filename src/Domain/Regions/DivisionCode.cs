namespace Platform.Domain.Regions;

/// <summary>
/// A statistics bureau division code: 2 digits for a province, 4 for a city, 6 for a county, 9 for a town, 12 for a
/// village. A longer code begins with the codes of the divisions that contain it.
/// </summary>
public sealed record DivisionCode
{
    /// <summary>Digits of the code at each level, in the order of <see cref="RegionLevel"/>.</summary>
    private static readonly int[] Lengths = [2, 4, 6, 9, 12];

    private DivisionCode(string value)
    {
        Value = value;
    }

    /// <summary>The digits.</summary>
    public string Value { get; }

    /// <summary>The tier, by the number of digits.</summary>
    public RegionLevel Level => (RegionLevel)Array.IndexOf(Lengths, Value.Length);

    /// <summary>The code of the division directly above; <see langword="null"/> for a province.</summary>
    public DivisionCode? Parent => Level == RegionLevel.Province ? null : new DivisionCode(Value[..Lengths[(int)Level - 1]]);

    /// <summary>Reads a code.</summary>
    /// <returns>The code, or <see cref="RegionErrors.WrongDivisionCode"/>.</returns>
    public static Result<DivisionCode> Parse(string? text) =>
        text is not null && Lengths.Contains(text.Length) && text.All(char.IsAsciiDigit)
            ? new DivisionCode(text)
            : RegionErrors.WrongDivisionCode(text);

    /// <summary>Whether a division lies in this one; a division contains itself.</summary>
    public bool Contains(DivisionCode other) => other.Value.StartsWith(Value, StringComparison.Ordinal);

    /// <summary>This code's part at a tier above or at its own; <see langword="null"/> for a tier below it.</summary>
    public DivisionCode? At(RegionLevel level) => level > Level ? null : new DivisionCode(Value[..Lengths[(int)level]]);

    /// <summary>The digits.</summary>
    public override string ToString() => Value;
}
