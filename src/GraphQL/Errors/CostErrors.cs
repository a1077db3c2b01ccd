namespace Platform.GraphQL.Errors;

/// <summary>Errors of operations that are too dear, and of declared costs.</summary>
internal static class CostErrors
{
    internal static readonly ErrorDefinition LimitExceeded = Define("COST_LIMIT_EXCEEDED",
        "The operation costs {requested}, more than the limit of {limit}.",
        "操作的成本为 {requested}，超过 {limit} 的上限。");

    internal static readonly ErrorDefinition ListTooLong = Define("LIST_SIZE_EXCEEDED",
        "Field \"{field}\" is asked for {requested} items, more than the limit of {limit}.",
        "字段 \"{field}\" 请求了 {requested} 项，超过 {limit} 项的上限。");

    internal static readonly ErrorDefinition ListSizeAmbiguous = Define("LIST_SIZE_AMBIGUOUS",
        "Field \"{field}\" needs exactly one of the arguments {arguments}, so that the length of its list is known.",
        "字段 \"{field}\" 必须且只能提供以下参数之一以确定列表长度：{arguments}。");

    internal static readonly ErrorDefinition WeightInvalid = new("COST_WEIGHT_INVALID", ErrorKind.Schema,
        "The weight \"{weight}\" of @cost is not a number.",
        "@cost 的权重 \"{weight}\" 不是数字。");

    internal static readonly ErrorDefinition ListSizeUnknown = new("LIST_SIZE_UNKNOWN_NAME", ErrorKind.Schema,
        "@listSize of field \"{field}\" names \"{name}\", which is neither an argument of it nor a field below it.",
        "字段 \"{field}\" 的 @listSize 引用了 \"{name}\"，它既不是该字段的参数，也不是其下级字段。");

    private static ErrorDefinition Define(string code, string english, string chinese) =>
        new(code, ErrorKind.Request, english, chinese);
}
