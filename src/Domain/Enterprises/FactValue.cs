namespace Platform.Domain.Enterprises;

/// <summary>The value of a fact: exactly one of number, text and truth.</summary>
/// <param name="Number">A number in the vocabulary's unit.</param>
/// <param name="Text">A text.</param>
/// <param name="Truth">Yes or no.</param>
public sealed record FactValue(decimal? Number, string? Text, bool? Truth)
{
    /// <summary>A number.</summary>
    public static FactValue Of(decimal number) => new(number, null, null);

    /// <summary>A text.</summary>
    public static FactValue Of(string text) => new(null, text, null);

    /// <summary>A yes or no.</summary>
    public static FactValue Of(bool truth) => new(null, null, truth);

    /// <summary>Whether there is exactly one value.</summary>
    public bool IsSingle => (Number is null ? 0 : 1) + (Text is null ? 0 : 1) + (Truth is null ? 0 : 1) == 1;
}
