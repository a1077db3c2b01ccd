using Platform.Domain.Negotiations;

namespace Platform.Domain.Participation;

/// <summary>Why an opinion or an answer to one was refused. No text repeats what a worker wrote.</summary>
public static class OpinionErrors
{
    /// <summary>What was given is no participant token of this round.</summary>
    public static DomainError NoToken { get; } = DomainError.Of(
        "OPINION_NO_TOKEN", "This is no participant token of the round; scan its code first.", "令牌不属于本轮协商，请先扫描本轮的协商码。", null);

    /// <summary>The round is over.</summary>
    public static DomainError RoundOver(NegotiationState state) => DomainError.Of(
        "OPINION_ROUND_OVER",
        "The round is over ({state}); opinions go to the next.",
        "本轮协商已结束（{state}），请在下一轮发表意见。",
        null,
        new ErrorArgument("state", state.English(), state.Chinese()));

    /// <summary>An opinion or answer is empty.</summary>
    public static DomainError Empty { get; } = DomainError.Of(
        "OPINION_EMPTY", "The text cannot be empty.", "内容不能为空。", null);

    /// <summary>An opinion or answer is too long.</summary>
    public static DomainError TooLong(int length) => DomainError.Of(
        "OPINION_TOO_LONG",
        "The text has {length} characters; {longest} are allowed.",
        "内容有{length}个字符，超过{longest}个的上限。",
        null,
        ErrorArgument.Of("length", length),
        ErrorArgument.Of("longest", Opinion.LongestText));

    /// <summary>The act is not for this role.</summary>
    public static DomainError NotForRole(ActorRole role) => DomainError.Of(
        "OPINION_NOT_FOR_ROLE",
        "This is not for {role} to do.",
        "{role}无权进行此操作。",
        null,
        ErrorArgument.Of("role", role));

    /// <summary>An opinion would be shown on the day it was written, which tells when its author wrote.</summary>
    public static DomainError ShownTooSoon { get; } = DomainError.Of(
        "OPINION_SHOWN_TOO_SOON",
        "An opinion is shown to the employer from a later day than it was written on.",
        "意见自提出次日起方可向企业方展示。",
        null);

    /// <summary>An employer would answer what it may not see.</summary>
    public static DomainError NotShown { get; } = DomainError.Of(
        "OPINION_NOT_SHOWN", "The employer answers what it has been shown.", "企业方只能答复已展示的意见。", null);
}
