namespace Platform.Rules.Feel;

/// <summary>What the parser expects, in words; symbols and keywords stand for themselves in every language.</summary>
internal static class ExpectedPhrases
{
    private static readonly (string English, string Chinese)[] Phrases =
    [
        ("an expression", "表达式"),
        ("the end", "结尾"),
        ("a key", "键"),
        ("a type", "类型"),
        ("the name of a parameter", "参数名"),
        ("the name of a variable", "变量名"),
        ("the name of a property", "属性名"),
        (" or ", "或"),
    ];

    internal static string InChinese(string english) =>
        Phrases.Aggregate(english, (text, phrase) => text.Replace(phrase.English, phrase.Chinese, StringComparison.Ordinal));
}
