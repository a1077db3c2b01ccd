namespace Platform.GraphQL.Errors;

/// <summary>Errors of the lexer and the parser.</summary>
internal static class SyntaxErrors
{
    internal static readonly ErrorDefinition Expected = Define("SYNTAX_EXPECTED",
        "Syntax Error: Expected {expected}, found {found}.",
        "语法错误：此处应为 {expected}，实际为 {found}。");

    internal static readonly ErrorDefinition Unexpected = Define("SYNTAX_UNEXPECTED",
        "Syntax Error: Unexpected {found}.",
        "语法错误：此处不应出现 {found}。");

    internal static readonly ErrorDefinition UnexpectedDescription = Define("SYNTAX_UNEXPECTED_DESCRIPTION",
        "Syntax Error: Unexpected description, descriptions are supported only on type definitions.",
        "语法错误：此处不应出现说明文字，只有定义可以带说明文字。");

    internal static readonly ErrorDefinition DescriptionOnShorthand = Define("SYNTAX_DESCRIPTION_ON_SHORTHAND",
        "Syntax Error: Unexpected description, descriptions are not supported on shorthand queries.",
        "语法错误：此处不应出现说明文字，简写查询不能带说明文字。");

    internal static readonly ErrorDefinition VariableInConstant = Define("SYNTAX_VARIABLE_IN_CONSTANT",
        "Syntax Error: Unexpected variable \"${name}\" in constant value.",
        "语法错误：常量值中不能使用变量 \"${name}\"。");

    internal static readonly ErrorDefinition ReservedEnumValue = Define("SYNTAX_RESERVED_ENUM_VALUE",
        "Syntax Error: {found} is reserved and cannot be used for an enum value.",
        "语法错误：{found} 是保留字，不能用作枚举值。");

    internal static readonly ErrorDefinition InvalidCharacter = Define("SYNTAX_INVALID_CHARACTER",
        "Syntax Error: Invalid character: {character}.",
        "语法错误：非法字符 {character}。");

    internal static readonly ErrorDefinition UnexpectedCharacter = Define("SYNTAX_UNEXPECTED_CHARACTER",
        "Syntax Error: Unexpected character: {character}.",
        "语法错误：此处不应出现字符 {character}。");

    internal static readonly ErrorDefinition SingleQuote = Define("SYNTAX_SINGLE_QUOTE",
        "Syntax Error: Unexpected single quote character ('), did you mean to use a double quote (\")?",
        "语法错误：此处不应出现单引号 (')，是否应使用双引号 (\")？");

    internal static readonly ErrorDefinition DigitAfterZero = Define("SYNTAX_DIGIT_AFTER_ZERO",
        "Syntax Error: Invalid number, unexpected digit after 0: {character}.",
        "语法错误：数字格式有误，0 之后不能再有数字 {character}。");

    internal static readonly ErrorDefinition ExpectedDigit = Define("SYNTAX_EXPECTED_DIGIT",
        "Syntax Error: Invalid number, expected digit but got: {character}.",
        "语法错误：数字格式有误，此处应为数字，实际为 {character}。");

    internal static readonly ErrorDefinition UnterminatedString = Define("SYNTAX_UNTERMINATED_STRING",
        "Syntax Error: Unterminated string.",
        "语法错误：字符串没有结束。");

    internal static readonly ErrorDefinition InvalidCharacterInString = Define("SYNTAX_INVALID_CHARACTER_IN_STRING",
        "Syntax Error: Invalid character within String: {character}.",
        "语法错误：字符串中有非法字符 {character}。");

    internal static readonly ErrorDefinition InvalidUnicodeEscape = Define("SYNTAX_INVALID_UNICODE_ESCAPE",
        "Syntax Error: Invalid Unicode escape sequence: \"{sequence}\".",
        "语法错误：Unicode 转义序列 \"{sequence}\" 无效。");

    internal static readonly ErrorDefinition InvalidEscape = Define("SYNTAX_INVALID_ESCAPE",
        "Syntax Error: Invalid character escape sequence: \"{sequence}\".",
        "语法错误：转义序列 \"{sequence}\" 无效。");

    internal static readonly ErrorDefinition TooManyTokens = Define("DOCUMENT_TOO_MANY_TOKENS",
        "Syntax Error: Document contains more that {limit} tokens. Parsing aborted.",
        "语法错误：文档超过 {limit} 个词法单元的上限，已停止解析。");

    internal static readonly ErrorDefinition TooManyBytes = Define("DOCUMENT_TOO_LARGE",
        "Syntax Error: Document has {actual} bytes, more than the limit of {limit}. Parsing aborted.",
        "语法错误：文档长度 {actual} 字节，超过 {limit} 字节的上限，已停止解析。");

    internal static readonly ErrorDefinition TooDeep = Define("DOCUMENT_TOO_DEEP",
        "Syntax Error: Document is nested deeper than {limit} levels. Parsing aborted.",
        "语法错误：文档嵌套超过 {limit} 层的上限，已停止解析。");

    internal static readonly ErrorDefinition TooManyDirectives = Define("DOCUMENT_TOO_MANY_DIRECTIVES",
        "Syntax Error: More than {limit} directives at one location. Parsing aborted.",
        "语法错误：同一位置的指令超过 {limit} 个的上限，已停止解析。");

    internal static readonly ErrorDefinition InvalidCoordinate = Define("SCHEMA_COORDINATE_INVALID",
        "Syntax Error: \"{coordinate}\" is not a schema coordinate.",
        "语法错误：\"{coordinate}\" 不是模式坐标。");

    private static ErrorDefinition Define(string code, string english, string chinese) =>
        new(code, ErrorKind.Syntax, english, chinese);
}
