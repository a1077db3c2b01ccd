namespace Platform.Domain.Enterprises;

/// <summary>
/// A code of GB/T 4754-2017: section letter and two to four digits, e.g. <c>C33</c> or <c>G6020</c>. Read by an
/// <see cref="IndustryClassification"/>, which knows the sections.
/// </summary>
public sealed record IndustryCode
{
    internal IndustryCode(string value)
    {
        Value = value;
    }

    /// <summary>Letter and digits.</summary>
    public string Value { get; }

    /// <summary>The section letter (门类).</summary>
    public char Section => Value[0];

    /// <summary>Letter and the first two digits (大类), e.g. <c>G60</c>.</summary>
    public string Division => Value[..IndustryClassification.DivisionLength];

    /// <summary>A code read back from the store, where only checked codes are written; not checked again.</summary>
    public static IndustryCode FromStore(string value) => new(value);

    /// <summary>Whether a code falls under this one; a code covers itself.</summary>
    public bool Covers(IndustryCode other) => other.Value.StartsWith(Value, StringComparison.Ordinal);

    /// <summary>Letter and digits.</summary>
    public override string ToString() => Value;
}
