namespace Platform.GraphQL.Errors;

/// <summary>Errors of requests with files.</summary>
internal static class UploadErrors
{
    internal static readonly ErrorDefinition OperationsInvalid = Define("UPLOAD_OPERATIONS_INVALID",
        "The form field \"operations\" must be JSON: a request or an array of requests.",
        "表单字段 \"operations\" 必须是 JSON：一个请求或请求数组。");

    internal static readonly ErrorDefinition MapInvalid = Define("UPLOAD_MAP_INVALID",
        "The form field \"map\" must be a JSON object that gives an array of paths for each file.",
        "表单字段 \"map\" 必须是 JSON 对象，为每个文件给出路径数组。");

    internal static readonly ErrorDefinition PathInvalid = Define("UPLOAD_PATH_INVALID",
        "The path \"{path}\" of the map leads to no null in the variables.",
        "map 中的路径 \"{path}\" 未指向变量中的 null。");

    internal static readonly ErrorDefinition FileMissing = Define("UPLOAD_FILE_MISSING",
        "The file \"{file}\" for \"{path}\" was not sent.",
        "未收到 \"{path}\" 对应的文件 \"{file}\"。");

    internal static readonly ErrorDefinition Misplaced = Define("UPLOAD_MISPLACED",
        "The operation expects no file at \"{path}\".",
        "操作在 \"{path}\" 处不接受文件。");

    internal static readonly ErrorDefinition NotAFile = Define("UPLOAD_NOT_A_FILE",
        "Upload must be a file that is sent along as a part of a multipart request.",
        "Upload 必须是随 multipart 请求一同发送的文件。");

    internal static readonly ErrorDefinition NotForOutput = Define("UPLOAD_NOT_FOR_OUTPUT",
        "Upload is for input only.",
        "Upload 只能用于输入。");

    private static ErrorDefinition Define(string code, string english, string chinese) =>
        new(code, ErrorKind.Request, english, chinese);
}
