using System.Globalization;

namespace Platform.Bench.Rules;

/// <summary>One condition of a made-up rule: at least, at most, equal to a number; equal to a text; true or false.</summary>
/// <param name="Input">The place of the input.</param>
/// <param name="Operator"><c>&gt;=</c>, <c>&lt;</c> or <c>==</c>.</param>
/// <param name="Number">The number; 1 or 0 for true or false.</param>
/// <param name="Text">The text, for an input of texts.</param>
internal sealed record Cell(int Input, string Operator, int Number, string? Text = null)
{
    internal string Feel => Text is not null ? $"\"{Text}\"" : Columns.IsTruth(Input) ? Truth : Operator == "==" ? Digits : $"{Operator} {Digits}";

    internal string CSharp => Text is not null ? $"_t{Input}[i] == {Array.IndexOf(Columns.Texts, Text)}"
        : Columns.IsTruth(Input) ? $"{(Number == 1 ? "" : "!")}_b{Input}[i]" : $"_d{Input}[i] {Operator} {Digits}";

    private string Truth => Number == 1 ? "true" : "false";

    private string Digits => Number.ToString(CultureInfo.InvariantCulture);
}
