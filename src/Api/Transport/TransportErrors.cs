using Platform.GraphQL.Errors;

namespace Platform.Api.Transport;

/// <summary>What can be wrong with a request before its document is looked at.</summary>
internal static class TransportErrors
{
    public static readonly ErrorDefinition MethodNotAllowed = Define(
        "METHOD_NOT_ALLOWED", "Use POST, or GET for a query.", "请使用POST，查询也可使用GET。");

    public static readonly ErrorDefinition MutationByGet = Define(
        "MUTATION_BY_GET", "Only a query can be sent by GET; send this {operation} by POST.", "GET只能发送查询；请用POST发送{operation}。");

    public static readonly ErrorDefinition MediaTypeNotSupported = Define(
        "MEDIA_TYPE_NOT_SUPPORTED", "The body must be application/json in UTF-8, or multipart/form-data for files; found {found}.", "请求体必须是UTF-8编码的application/json，上传文件则为multipart/form-data，实际为{found}。");

    public static readonly ErrorDefinition NotAcceptable = Define(
        "NOT_ACCEPTABLE",
        "Accept application/graphql-response+json, application/json, text/event-stream or multipart/mixed; found {found}.",
        "Accept须包含application/graphql-response+json、application/json、text/event-stream或multipart/mixed，实际为{found}。");

    public static readonly ErrorDefinition StreamNotAcceptable = Define(
        "STREAM_NOT_ACCEPTABLE",
        "A subscription answers with a stream: accept text/event-stream, or use a WebSocket.",
        "订阅以事件流应答：请接受text/event-stream或使用WebSocket。");

    public static readonly ErrorDefinition RequestTooLarge = Define(
        "REQUEST_TOO_LARGE", "The request is longer than the limit of {limit} bytes.", "请求超过{limit}字节的上限。");

    public static readonly ErrorDefinition ParameterNotJson = Define(
        "PARAMETER_NOT_JSON", "The parameter \"{name}\" must be a JSON object.", "参数“{name}”必须是JSON对象。");

    public static readonly ErrorDefinition RequestTooSlow = Define(
        "REQUEST_TOO_SLOW", "The body came more slowly than {rate} bytes a second.", "请求体的传输速度低于每秒{rate}字节。");

    public static readonly ErrorDefinition BodyIncomplete = Define(
        "REQUEST_BODY_INCOMPLETE", "The body broke off or is malformed.", "请求体中断或格式有误。");

    public static readonly ErrorDefinition UploadsNotSupported = Define(
        "UPLOADS_NOT_SUPPORTED", "This platform takes no files in requests.", "本平台不接受随请求上传文件。");

    public static readonly ErrorDefinition PreflightMissing = Define(
        "PREFLIGHT_HEADER_MISSING",
        "A request with files needs the header {header}: 1, which keeps pages of other origins from sending it unasked.",
        "含文件的请求须带请求头{header}: 1，以防其他来源的页面擅自发送。");

    public static readonly ErrorDefinition FormInvalid = Define(
        "UPLOAD_FORM_INVALID",
        "The form is malformed, or exceeds {files} files with different field names of {bytes} bytes each: {reason}.",
        "表单格式有误，或超过限制（最多{files}个字段名各异的文件，每个不超过{bytes}字节）：{reason}。");

    public static readonly ErrorDefinition IntrospectionNotPermitted = Define(
        "INTROSPECTION_NOT_PERMITTED", "The schema can be asked about itself only by those who are signed in, if at all.", "只有已登录的调用者才可能查询模式自身。");

    public static readonly ErrorDefinition RateLimited = Define(
        "RATE_LIMITED", "You have spent what you may for now; come back after {seconds} s.", "请求额度已用完，请在{seconds}秒后重试。");

    public static readonly ErrorDefinition ServerBusy = Define(
        "SERVER_BUSY", "Too many operations are waiting; come back after {seconds} s.", "等待的操作过多，请在{seconds}秒后重试。");

    public static readonly ErrorDefinition TimedOut = Define(
        "OPERATION_TIMED_OUT", "The operation took longer than {seconds} s and was ended.", "操作超过{seconds}秒，已终止。");

    /// <summary>Ends an operation that was to be priced only; no client gets to see it.</summary>
    public static readonly ErrorDefinition PricedOnly = Define(
        "PRICED_ONLY", "The operation was priced and not executed.", "操作仅计价，未执行。");

    public static readonly ErrorDefinition InvalidToken = Define(
        "INVALID_TOKEN", "The bearer token is not valid or has expired.", "访问令牌无效或已过期。");

    public static readonly ErrorDefinition InvalidRegion = Define(
        "INVALID_CLAIM",
        "The token's claim \"{claim}\" must be a division code of 2, 4, 6, 9 or 12 digits.",
        "令牌的“{claim}”声明应为2、4、6、9或12位区划代码。");

    public static readonly ErrorDefinition Internal = Define(
        "INTERNAL_ERROR", "The platform could not answer; the failure was recorded under {trace}.", "平台未能应答，故障已记录，编号{trace}。");

    public static readonly ErrorDefinition StreamUnknown = Define(
        "STREAM_UNKNOWN", "There is no event stream with this token; reserve one with PUT.", "没有使用该令牌的事件流；请先用PUT预留。");

    public static readonly ErrorDefinition StreamOpen = Define(
        "STREAM_OPEN", "The event stream with this token is open already.", "使用该令牌的事件流已经打开。");

    public static readonly ErrorDefinition TooManyStreams = Define(
        "TOO_MANY_STREAMS", "No more than {limit} event streams can be open.", "同时打开的事件流不能超过{limit}个。");

    public static readonly ErrorDefinition OperationIdMissing = Define(
        "OPERATION_ID_MISSING", "A request on a single connection needs extensions.operationId.", "单连接模式的请求需要extensions.operationId。");

    public static readonly ErrorDefinition OperationIdTaken = Define(
        "OPERATION_ID_TAKEN", "An operation \"{id}\" is running on this connection.", "该连接上已有操作“{id}”正在运行。");

    public static readonly ErrorDefinition TooManyOperations = Define(
        "TOO_MANY_OPERATIONS", "No more than {limit} operations can run on one connection.", "每个连接同时运行的操作不能超过{limit}个。");

    /// <summary>Ends a query whose answer the client has already; no client gets to see it.</summary>
    public static readonly ErrorDefinition NotModified = Define("NOT_MODIFIED", "The answer is unchanged.", "应答未变化。");

    private static ErrorDefinition Define(string code, string english, string chinese) => new(code, ErrorKind.Request, english, chinese);
}
