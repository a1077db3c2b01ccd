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
        "MEDIA_TYPE_NOT_SUPPORTED", "The body must be application/json in UTF-8; found {found}.", "请求体必须是UTF-8编码的application/json，实际为{found}。");

    public static readonly ErrorDefinition NotAcceptable = Define(
        "NOT_ACCEPTABLE",
        "Accept application/graphql-response+json, application/json or text/event-stream; found {found}.",
        "Accept须包含application/graphql-response+json、application/json或text/event-stream，实际为{found}。");

    public static readonly ErrorDefinition StreamNotAcceptable = Define(
        "STREAM_NOT_ACCEPTABLE",
        "A subscription answers with a stream: accept text/event-stream, or use a WebSocket.",
        "订阅以事件流应答：请接受text/event-stream或使用WebSocket。");

    public static readonly ErrorDefinition RequestTooLarge = Define(
        "REQUEST_TOO_LARGE", "The request is longer than the limit of {limit} bytes.", "请求超过{limit}字节的上限。");

    public static readonly ErrorDefinition ParameterNotJson = Define(
        "PARAMETER_NOT_JSON", "The parameter \"{name}\" must be a JSON object.", "参数“{name}”必须是JSON对象。");

    public static readonly ErrorDefinition BatchNotSupported = Define(
        "BATCH_NOT_SUPPORTED", "Send one operation a request.", "每个请求只能包含一个操作。");

    public static readonly ErrorDefinition InvalidToken = Define(
        "INVALID_TOKEN", "The bearer token is not valid or has expired.", "访问令牌无效或已过期。");

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

    private static ErrorDefinition Define(string code, string english, string chinese) => new(code, ErrorKind.Request, english, chinese);
}
