using Platform.GraphQL.Errors;

namespace Platform.Api.Data.Planning;

/// <summary>Why a list or object cannot be read as asked.</summary>
internal static class PlanningErrors
{
    private static readonly ErrorDefinition WrongPageSize = new(
        "PAGE_SIZE",
        ErrorKind.Execution,
        "The argument \"{argument}\" is {count}; a page has 0 to {most} rows.",
        "参数“{argument}”为{count}，每页应为0至{most}行。");

    private static readonly ErrorDefinition WrongCursor = new(
        "INVALID_CURSOR",
        ErrorKind.Execution,
        "The argument \"{argument}\" is no cursor of a list in this order.",
        "参数“{argument}”不是此排序下的有效游标。");

    public static GraphQLError BothDirections { get; } = new ErrorDefinition(
        "PAGE_DIRECTION",
        ErrorKind.Execution,
        "A page is counted from the front (first, after) or from the end (last, before), not both.",
        "分页只能从前（first、after）或从后（last、before）计数，不能同时使用。").Create();

    public static GraphQLError TooManyConditions { get; } = new ErrorDefinition(
        "TOO_MANY_CONDITIONS",
        ErrorKind.Execution,
        "The field has more conditions than one query may have.",
        "该字段的条件数量超过上限。").Create();

    public static GraphQLError NoKeyGiven { get; } = new ErrorDefinition(
        "NO_KEY_GIVEN",
        ErrorKind.Execution,
        "Exactly one of the field's arguments must say which object is meant.",
        "必须且只能用一个参数指明所查对象。").Create();

    public static GraphQLError PageSize(string argument, int count, int most) =>
        WrongPageSize.Create(("argument", argument), ("count", count), ("most", most));

    public static GraphQLError InvalidCursor(string argument) => WrongCursor.Create(("argument", argument));
}
