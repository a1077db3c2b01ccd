namespace Platform.GraphQL.Errors;

/// <summary>Errors of the request around a document.</summary>
internal static class RequestErrors
{
    internal static readonly ErrorDefinition OperationNameMissing = Define("OPERATION_NAME_MISSING",
        "Must provide operation name if query contains multiple operations.",
        "文档包含多个操作时必须提供操作名称。");

    internal static readonly ErrorDefinition OperationUnknown = Define("OPERATION_UNKNOWN",
        "Unknown operation named \"{name}\".",
        "没有名为 \"{name}\" 的操作。");

    internal static readonly ErrorDefinition OperationMissing = Define("OPERATION_MISSING",
        "Must provide an operation.",
        "文档中没有操作。");

    internal static readonly ErrorDefinition OperationNotConfigured = Define("OPERATION_NOT_CONFIGURED",
        "Schema is not configured to execute {operation} operation.",
        "模式没有配置 {operation} 操作。");

    internal static readonly ErrorDefinition QueryMissing = Define("QUERY_MISSING",
        "Must provide query string.",
        "必须提供查询文档。");

    internal static readonly ErrorDefinition PersistedQueryNotFound = Define("PERSISTED_QUERY_NOT_FOUND",
        "PersistedQueryNotFound",
        "PersistedQueryNotFound");

    internal static readonly ErrorDefinition PersistedQueryNotSupported = Define("PERSISTED_QUERY_NOT_SUPPORTED",
        "PersistedQueryNotSupported",
        "PersistedQueryNotSupported");

    internal static readonly ErrorDefinition PersistedQueryHashMismatch = Define("PERSISTED_QUERY_HASH_MISMATCH",
        "The provided sha256 hash does not match the query.",
        "提供的 sha256 哈希值与查询文档不符。");

    internal static readonly ErrorDefinition PersistedQueryOnly = Define("PERSISTED_QUERY_ONLY",
        "Only persisted queries are accepted.",
        "只接受已登记的查询文档。");

    internal static readonly ErrorDefinition OperationTooDeep = Define("OPERATION_TOO_DEEP",
        "The operation is nested {actual} levels deep, more than the limit of {limit}.",
        "操作嵌套 {actual} 层，超过 {limit} 层的上限。");

    internal static readonly ErrorDefinition OperationTooLarge = Define("OPERATION_TOO_LARGE",
        "The operation selects {actual} fields with its fragments spread, more than the limit of {limit}.",
        "操作展开片段后选择了 {actual} 个字段，超过 {limit} 个的上限。");

    internal static readonly ErrorDefinition TooManyAliases = Define("OPERATION_TOO_MANY_ALIASES",
        "The operation has {actual} aliases with its fragments spread, more than the limit of {limit}.",
        "操作展开片段后使用了 {actual} 个别名，超过 {limit} 个的上限。");

    internal static readonly ErrorDefinition TooManyDirectives = Define("OPERATION_TOO_MANY_DIRECTIVES",
        "The operation has {actual} directives with its fragments spread, more than the limit of {limit}.",
        "操作展开片段后使用了 {actual} 个指令，超过 {limit} 个的上限。");

    internal static readonly ErrorDefinition TooManyRootFields = Define("OPERATION_TOO_MANY_ROOT_FIELDS",
        "The operation selects {actual} fields at its root, more than the limit of {limit}.",
        "操作在根类型上选择了 {actual} 个字段，超过 {limit} 个的上限。");

    internal static readonly ErrorDefinition IntrospectionTooDeep = Define("INTROSPECTION_LEVELS_EXCEEDED",
        "The introspection is nested {actual} levels deep, more than the limit of {limit}.",
        "内省嵌套 {actual} 层，超过 {limit} 层的上限。");

    internal static readonly ErrorDefinition BatchNotPermitted = Define("BATCH_NOT_PERMITTED",
        "Batches of requests are not accepted.",
        "不接受批量请求。");

    internal static readonly ErrorDefinition BatchTooLarge = Define("BATCH_TOO_LARGE",
        "The batch has more than {limit} requests.",
        "批量请求超过 {limit} 个的上限。");

    internal static readonly ErrorDefinition BatchEmpty = Define("BATCH_EMPTY",
        "The batch has no request.",
        "批量请求为空。");

    internal static readonly ErrorDefinition TooManyConditions = Define("OPERATION_TOO_MANY_CONDITIONS",
        "The operation uses more than {limit} variables in @skip and @include.",
        "操作在 @skip 与 @include 中使用的变量超过 {limit} 个的上限。");

    internal static readonly ErrorDefinition NotAStream = Define("SUBSCRIPTION_SOURCE_MISSING",
        "Subscription field \"{field}\" provides no stream of events.",
        "订阅字段 \"{field}\" 没有提供事件流。");

    internal static readonly ErrorDefinition BodyNotObject = Define("REQUEST_BODY_INVALID",
        "The request must be a JSON object; {reason}",
        "请求必须是 JSON 对象：{reason}");

    internal static readonly ErrorDefinition MemberInvalid = Define("REQUEST_MEMBER_INVALID",
        "The request's \"{member}\" must be {expected}, found {found}.",
        "请求的 \"{member}\" 必须是{expected}，实际为 {found}。");

    private static ErrorDefinition Define(string code, string english, string chinese) =>
        new(code, ErrorKind.Request, english, chinese);
}
