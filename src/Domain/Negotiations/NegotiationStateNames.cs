using System.Diagnostics;

namespace Platform.Domain.Negotiations;

/// <summary>Codes and names of the states, as the lifecycle and the screens print them.</summary>
public static class NegotiationStateNames
{
    /// <summary>The code in the lifecycle: 0 to 16, R, 6s, 6d, 8x, E; 6x where coordination came to nothing.</summary>
    public static string Code(this NegotiationState state) => Describe(state).Code;

    /// <summary>The Chinese name.</summary>
    public static string Chinese(this NegotiationState state) => Describe(state).Chinese;

    /// <summary>The English name.</summary>
    public static string English(this NegotiationState state) => Describe(state).English;

    /// <summary>Whether the round is over in this state; only a next round follows.</summary>
    public static bool IsFinal(this NegotiationState state) =>
        state is NegotiationState.Expired or NegotiationState.Terminated or NegotiationState.ClosedWithoutAgreement;

    private static (string Code, string Chinese, string English) Describe(NegotiationState state) => state switch
    {
        NegotiationState.NotDue => ("0", "未到期", "not due"),
        NegotiationState.Due => ("1", "应协商", "due"),
        NegotiationState.Requested => ("2", "已要约", "requested"),
        NegotiationState.Refused => ("R", "拒绝或逾期未答复", "refused or unanswered"),
        NegotiationState.Accepted => ("3", "已应约", "accepted"),
        NegotiationState.RepresentativesReady => ("4", "代表就绪", "representatives ready"),
        NegotiationState.Prepared => ("5", "资料就绪", "prepared"),
        NegotiationState.Meeting => ("6", "协商会议", "meeting"),
        NegotiationState.Suspended => ("6s", "中止", "suspended"),
        NegotiationState.Coordination => ("6d", "协调处理", "coordination"),
        NegotiationState.Drafted => ("7", "草案", "drafted"),
        NegotiationState.Voting => ("8", "职代会审议", "before the congress"),
        NegotiationState.VoteFailed => ("8x", "表决未通过", "vote failed"),
        NegotiationState.Signed => ("9", "已签", "signed"),
        NegotiationState.UnderReview => ("10", "审查", "under review"),
        NegotiationState.Objected => ("11", "有异议", "objected to"),
        NegotiationState.Effective => ("12", "生效", "in effect"),
        NegotiationState.Published => ("13", "已公布", "published"),
        NegotiationState.Performing => ("14", "履行", "in performance"),
        NegotiationState.Changing => ("15", "变更", "being changed"),
        NegotiationState.Expired => ("16", "期满", "expired"),
        NegotiationState.Terminated => ("16", "解除", "terminated"),
        NegotiationState.ClosedWithoutAgreement => ("6x", "协调未果", "closed without agreement"),
        NegotiationState.Supervised => ("E", "监管", "under supervision"),
        _ => throw new UnreachableException($"state {state}"),
    };
}
