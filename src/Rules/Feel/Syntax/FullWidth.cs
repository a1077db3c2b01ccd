namespace Platform.Rules.Feel.Syntax;

/// <summary>
/// Reads the punctuation, digits and letters that Chinese input methods produce as their ASCII counterparts.
/// Without this a full-width operator is a name character by the grammar (10.3.1.2, rule 28), so the
/// expression silently means something else.
/// </summary>
internal static class FullWidth
{
    private const int FirstForm = '\uFF01';
    private const int LastForm = '\uFF5E';
    private const int Distance = FirstForm - '!';

    internal static char Normalise(char c) => c switch
    {
        < '\u0080' => c,
        >= (char)FirstForm and <= (char)LastForm => (char)(c - Distance),
        '\u3000' => ' ',
        '\u3001' => ',',
        '\u3002' => '.',
        '\u3010' => '[',
        '\u3011' => ']',
        '\u201C' or '\u201D' => '"',
        '\u2018' or '\u2019' => '\'',
        '\u2212' or '\u2013' or '\u2014' => '-',
        '\u00D7' => '*',
        '\u00F7' => '/',
        _ => c,
    };
}
