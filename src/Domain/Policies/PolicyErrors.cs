using System.Diagnostics;

namespace Platform.Domain.Policies;

/// <summary>Why a step with a version of a policy was refused.</summary>
public static class PolicyErrors
{
    /// <summary>Whoever wrote or submitted it wanted to approve it.</summary>
    public static DomainError SamePerson { get; } = DomainError.Of(
        "POLICY_SECOND_PERSON",
        "Whoever wrote or submitted a version cannot approve it; a second person has to.",
        "编写或提交该版本的人员不能审批，须由另一人审批。",
        null);

    /// <summary>Somebody published another text of the document meanwhile.</summary>
    public static DomainError BaseChanged { get; } = DomainError.Of(
        "POLICY_BASE_CHANGED",
        "Another version of the document was published since this one was written; have it returned, look at the other one and save again.",
        "编写期间该文件已发布其他版本；请退回本版本，核对后重新保存。",
        null);

    /// <summary>The version is not in the state that the step begins in.</summary>
    public static DomainError WrongState(PolicyState state) => DomainError.Of(
        "POLICY_WRONG_STATE",
        "This cannot be done with a version that is {state}.",
        "该版本{state}，不能进行此操作。",
        null,
        NameOf(state));

    /// <summary>A required text is empty.</summary>
    public static DomainError TextMissing(string field) => DomainError.Of(
        "POLICY_TEXT_MISSING",
        "The field {field} cannot be empty.",
        "“{field}”不能为空。",
        null,
        ErrorArgument.Of("field", field));

    /// <summary>The day from which it is to apply is over.</summary>
    public static DomainError InThePast(DateOnly date) => DomainError.Of(
        "POLICY_IN_THE_PAST",
        "Rules do not apply backwards: {date} is over.",
        "规则不溯及既往：{date}已过。",
        null,
        ErrorArgument.Of("date", date));

    /// <summary>The version has errors.</summary>
    public static DomainError HasErrors(int count, string first) => DomainError.Of(
        "POLICY_HAS_ERRORS",
        "The version has {count} errors to mend first, among them {first}.",
        "该版本有{count}处错误须先改正，例如{first}。",
        null,
        ErrorArgument.Of("count", count),
        ErrorArgument.Of("first", first));

    /// <summary>There is nothing to go back from or to.</summary>
    public static DomainError NothingToReplace { get; } = DomainError.Of(
        "POLICY_NOTHING_TO_REPLACE",
        "This version does not apply now and will not later, or it is what would follow itself.",
        "该版本目前和将来均不适用，或接替它的正是它自身。",
        null);

    internal static DomainError? UnlessToCome(DateOnly date, DateTimeOffset now) => date < ChinaTime.DateOf(now) ? InThePast(date) : null;

    private static ErrorArgument NameOf(PolicyState state)
    {
        var (english, chinese) = state switch
        {
            PolicyState.Draft => ("a draft", "尚在起草"),
            PolicyState.Submitted => ("submitted", "已提交"),
            PolicyState.Approved => ("approved", "已审批"),
            PolicyState.Published => ("published", "已发布"),
            PolicyState.Discarded => ("given up", "已作废"),
            _ => throw new UnreachableException($"state {state}"),
        };
        return new ErrorArgument("state", english, chinese);
    }
}
