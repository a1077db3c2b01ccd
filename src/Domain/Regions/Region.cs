namespace Platform.Domain.Regions;

/// <summary>One division of the administration; level and parent follow from the code.</summary>
public sealed record Region
{
    private Region(DivisionCode code, string name, string? englishName)
    {
        Code = code;
        Name = name;
        EnglishName = englishName;
    }

    /// <summary>The division code.</summary>
    public DivisionCode Code { get; }

    /// <summary>Chinese name.</summary>
    public string Name { get; }

    /// <summary>English name, where one is in use.</summary>
    public string? EnglishName { get; }

    /// <summary>The tier.</summary>
    public RegionLevel Level => Code.Level;

    /// <summary>Code of the region above; <see langword="null"/> for a province.</summary>
    public DivisionCode? Parent => Code.Parent;

    /// <summary>Describes a region.</summary>
    /// <returns>The region, or <see cref="RegionErrors.WrongDivisionCode"/> or <see cref="RegionErrors.NoName"/>.</returns>
    public static Result<Region> Create(string code, string name, string? englishName = null)
    {
        var parsed = DivisionCode.Parse(code);
        if (!parsed.Succeeded)
        {
            return parsed.Error;
        }

        return string.IsNullOrWhiteSpace(name) ? RegionErrors.NoName(parsed.Value) : new Region(parsed.Value, name.Trim(), englishName);
    }
}
