using Platform.Domain;

namespace Platform.Api.Import;

/// <summary>Why a file or one of its rows was refused.</summary>
public static class ImportErrors
{
    public static DomainError Empty { get; } = DomainError.Of(
        "IMPORT_EMPTY", "The file is empty.", "文件为空。", null);

    public static DomainError Encoding { get; } = DomainError.Of(
        "IMPORT_ENCODING",
        "The file is neither UTF-8 nor GB18030 text.",
        "文件既不是UTF-8也不是GB18030编码。",
        null);

    public static DomainError FileTooLarge(int limit) => DomainError.Of(
        "IMPORT_FILE_TOO_LARGE",
        "The file is larger than {limit} bytes; use the command line's import.",
        "文件超过{limit}字节，请使用命令行导入。",
        null,
        ErrorArgument.Of("limit", limit));

    public static DomainError TextOrFile { get; } = DomainError.Of(
        "IMPORT_TEXT_OR_FILE", "Give either csv or file.", "请在csv与file中二选一。", null);

    public static DomainError NothingTaken(int errors) => DomainError.Of(
        "IMPORT_NOTHING_TAKEN",
        "Nothing was taken, because {errors} mistakes were found.",
        "发现{errors}处错误，未导入任何数据。",
        null,
        ErrorArgument.Of("errors", errors));

    public static DomainError MissingColumns(IEnumerable<string> names) => DomainError.Of(
        "IMPORT_MISSING_COLUMNS",
        "The header lacks these columns: {names}.",
        "表头缺少以下列：{names}。",
        null,
        ErrorArgument.Of("names", string.Join(", ", names)));

    public static DomainError DuplicateColumn(string name) => DomainError.Of(
        "IMPORT_DUPLICATE_COLUMN",
        "The header names the column \"{name}\" twice.",
        "表头重复出现列“{name}”。",
        null,
        ErrorArgument.Of("name", name));

    public static DomainError UnknownColumn(string name) => DomainError.Of(
        "IMPORT_UNKNOWN_COLUMN",
        "The header names the column \"{name}\", which this import does not know.",
        "表头中的列“{name}”无法识别。",
        null,
        ErrorArgument.Of("name", name));

    public static DomainError LineTooLong(int limit) => DomainError.Of(
        "IMPORT_LINE_TOO_LONG",
        "The line is longer than {limit} characters.",
        "该行超过{limit}个字符。",
        null,
        ErrorArgument.Of("limit", limit));

    public static DomainError FieldTooLong(int limit) => DomainError.Of(
        "IMPORT_FIELD_TOO_LONG",
        "A value is longer than {limit} characters; perhaps a quotation mark is not closed.",
        "某个值超过{limit}个字符，可能缺少右引号。",
        null,
        ErrorArgument.Of("limit", limit));

    public static DomainError BadQuoting { get; } = DomainError.Of(
        "IMPORT_BAD_QUOTING",
        "A quotation mark stands where none can stand.",
        "引号位置不正确。",
        null);

    public static DomainError WrongFieldCount(int expected, int actual) => DomainError.Of(
        "IMPORT_FIELD_COUNT",
        "The row has {actual} values; the header has {expected} columns.",
        "该行有{actual}个值，表头有{expected}列。",
        null,
        ErrorArgument.Of("actual", actual),
        ErrorArgument.Of("expected", expected));

    public static DomainError NotANumber(string text) => DomainError.Of(
        "IMPORT_NOT_A_NUMBER",
        "\"{text}\" is no whole number.",
        "“{text}”不是整数。",
        null,
        ErrorArgument.Of("text", Shortened(text)));

    public static DomainError NotADate(string text) => DomainError.Of(
        "IMPORT_NOT_A_DATE",
        "\"{text}\" is no date of the form yyyy-MM-dd.",
        "“{text}”不是yyyy-MM-dd形式的日期。",
        null,
        ErrorArgument.Of("text", Shortened(text)));

    public static DomainError NotAFlag(string text) => DomainError.Of(
        "IMPORT_NOT_A_FLAG",
        "\"{text}\" is neither yes nor no (是/否, true/false, 1/0).",
        "“{text}”既不是“是”也不是“否”。",
        null,
        ErrorArgument.Of("text", Shortened(text)));

    public static DomainError UnknownValue(string text, IEnumerable<string> allowed) => DomainError.Of(
        "IMPORT_UNKNOWN_VALUE",
        "\"{text}\" is none of {allowed}.",
        "“{text}”不在允许的取值之内：{allowed}。",
        null,
        ErrorArgument.Of("text", Shortened(text)),
        ErrorArgument.Of("allowed", string.Join(", ", allowed)));

    public static DomainError UnknownRegion(string text) => DomainError.Of(
        "IMPORT_UNKNOWN_REGION",
        "\"{text}\" is no town or street that this platform knows.",
        "“{text}”不是本平台已知的镇街。",
        null,
        ErrorArgument.Of("text", Shortened(text)));

    public static DomainError OutsideYourRegion(string division) => DomainError.Of(
        "IMPORT_OUTSIDE_REGION",
        "The region {division} lies outside of yours.",
        "区划{division}不在您的辖区内。",
        null,
        ErrorArgument.Of("division", division));

    public static DomainError DuplicateCode(string code, long firstLine) => DomainError.Of(
        "IMPORT_DUPLICATE_CODE",
        "The credit code {code} stands already in line {line}.",
        "统一社会信用代码{code}已出现在第{line}行。",
        null,
        ErrorArgument.Of("code", code),
        ErrorArgument.Of("line", firstLine));

    public static DomainError ChangedMeanwhile { get; } = DomainError.Of(
        "IMPORT_CHANGED_MEANWHILE",
        "Somebody else changed enterprises of these rows again and again during the import; import the row once more.",
        "导入期间相关企业数据被反复修改，请重新导入该行。",
        null);

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
