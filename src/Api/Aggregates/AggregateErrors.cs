using Platform.GraphQL.Errors;

namespace Platform.Api.Aggregates;

/// <summary>Why statistics are not given as asked.</summary>
internal static class AggregateErrors
{
    private static readonly ErrorDefinition WrongDimensions = new(
        "TOO_MANY_DIMENSIONS",
        ErrorKind.Execution,
        "The statistics combine {count} dimensions beside the region; {most} are possible. For rows that you may not read, each condition counts as one.",
        "统计在地区之外组合了{count}个维度，最多{most}个；对无权查看明细的行，每个条件计为一个维度。");

    private static readonly ErrorDefinition WrongGroups = new(
        "TOO_MANY_GROUPS",
        ErrorKind.Execution,
        "The statistics have more than {most} groups; choose a smaller region or fewer dimensions.",
        "统计分组超过{most}个，请缩小地区范围或减少维度。");

    private static readonly ErrorDefinition WrongCondition = new(
        "CONDITION_TOO_FINE",
        ErrorKind.Execution,
        "Statistics over rows that you may not read take conditions that choose one group of a dimension; \"{condition}\" does not.",
        "对无权查看明细的行进行统计时，条件只能选定某一维度的一个分组；“{condition}”不符合。");

    private static readonly ErrorDefinition WrongPage = new(
        "PAGE_SIZE",
        ErrorKind.Execution,
        "The argument \"{argument}\" is {count}; it can be 0 to {most}.",
        "参数“{argument}”为{count}，应为0至{most}。");

    public static GraphQLRequestException TooManyDimensions(int count, int most) => new(WrongDimensions.Create(("count", count), ("most", most)));

    public static GraphQLRequestException TooManyGroups(int most) => new(WrongGroups.Create(("most", most)));

    public static GraphQLRequestException ConditionTooFine(string condition) => new(WrongCondition.Create(("condition", condition)));

    public static GraphQLRequestException PageSize(string argument, int count, int most) =>
        new(WrongPage.Create(("argument", argument), ("count", count), ("most", most)));
}
