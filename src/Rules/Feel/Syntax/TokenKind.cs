namespace Platform.Rules.Feel.Syntax;

internal enum TokenKind
{
    End,
    Word,
    Number,
    Text,
    AtText,
    LeftParen,
    RightParen,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Colon,
    Dot,
    DotDot,
    Plus,
    Minus,
    Star,
    StarStar,
    Slash,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Arrow,
    Question,

    /// <summary>A character that only occurs inside names, such as an apostrophe.</summary>
    Other,
}
