namespace Platform.GraphQL.Errors;

/// <summary>Errors of fields while an operation is executed.</summary>
internal static class ExecutionErrors
{
    internal static readonly ErrorDefinition Internal = Define("INTERNAL_SERVER_ERROR",
        "An unexpected error occurred on the server.",
        "服务器发生意外错误。");

    internal static readonly ErrorDefinition NullForNonNull = Define("NULL_FOR_NON_NULL",
        "Cannot return null for non-nullable field {field}.",
        "非空字段 {field} 不能返回 null。");

    internal static readonly ErrorDefinition NotIterable = Define("RESULT_NOT_A_LIST",
        "Expected Iterable, but did not find one for field \"{field}\".",
        "字段 \"{field}\" 应返回列表，实际不是列表。");

    internal static readonly ErrorDefinition TypeUnresolved = Define("ABSTRACT_TYPE_UNRESOLVED",
        "Abstract type \"{type}\" must resolve to an Object type at runtime for field \"{field}\". Either the \"{type}\" type should "
            + "provide a \"resolveType\" function or each possible type should provide an \"isTypeOf\" function.",
        "抽象类型 \"{type}\" 在字段 \"{field}\" 处运行时必须解析为对象类型。须为类型 \"{type}\" 提供 \"resolveType\"，或为各可能类型提供 \"isTypeOf\"。");

    internal static readonly ErrorDefinition TypeNotInSchema = Define("ABSTRACT_TYPE_NOT_IN_SCHEMA",
        "Abstract type \"{type}\" was resolved to a type \"{resolved}\" that does not exist inside the schema.",
        "抽象类型 \"{type}\" 解析为模式中不存在的类型 \"{resolved}\"。");

    internal static readonly ErrorDefinition TypeNotObject = Define("ABSTRACT_TYPE_NOT_OBJECT",
        "Abstract type \"{type}\" was resolved to a non-object type \"{resolved}\".",
        "抽象类型 \"{type}\" 解析为非对象类型 \"{resolved}\"。");

    internal static readonly ErrorDefinition TypeNotPossible = Define("ABSTRACT_TYPE_NOT_POSSIBLE",
        "Runtime Object type \"{resolved}\" is not a possible type for \"{type}\".",
        "运行时对象类型 \"{resolved}\" 不是 \"{type}\" 的可能类型。");

    internal static readonly ErrorDefinition TooManyErrors = Define("EXECUTION_TOO_MANY_ERRORS",
        "Too many errors; the remaining ones are not listed.",
        "错误过多，其余错误不再列出。");

    internal static readonly ErrorDefinition InitialCountNegative = Define("STREAM_INITIAL_COUNT_INVALID",
        "initialCount must be a positive integer",
        "initialCount 必须是非负整数");

    private static ErrorDefinition Define(string code, string english, string chinese) =>
        new(code, ErrorKind.Execution, english, chinese);
}
