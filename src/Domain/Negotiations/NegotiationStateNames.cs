using System.Diagnostics;

namespace Platform.Domain.Negotiations;

/// <summary>Codes and Chinese names of the states, as the lifecycle and the screens print them.</summary>
public static class NegotiationStateNames
{
    /// <summary>The code in the lifecycle: 0 to 16, R, 6s, 6d, 8x, E; 6x where coordination came to nothing.</summary>
    public static string Code(this NegotiationState state) => Describe(state).Code;

    /// <summary>The Chinese name.</summary>
    public static string Chinese(this NegotiationState state) => Describe(state).Chinese;

    /// <summary>Whether the round is over in this state; only a next round follows.</summary>
    public static bool IsFinal(this NegotiationState state) =>
        state is NegotiationState.Expired or NegotiationState.Terminated or NegotiationState.ClosedWithoutAgreement;

    private static (string Code, string Chinese) Describe(NegotiationState state) => state switch
    {
        NegotiationState.NotDue => ("0", "未到期"),
        NegotiationState.Due => ("1", "应协商"),
        NegotiationState.Requested => ("2", "已要约"),
        NegotiationState.Refused => ("R", "拒绝或逾期未答复"),
        NegotiationState.Accepted => ("3", "已应约"),
        NegotiationState.RepresentativesReady => ("4", "代表就绪"),
        NegotiationState.Prepared => ("5", "资料就绪"),
        NegotiationState.Meeting => ("6", "协商会议"),
        NegotiationState.Suspended => ("6s", "中止"),
        NegotiationState.Coordination => ("6d", "协调处理"),
        NegotiationState.Drafted => ("7", "草案"),
        NegotiationState.Voting => ("8", "职代会审议"),
        NegotiationState.VoteFailed => ("8x", "表决未通过"),
        NegotiationState.Signed => ("9", "已签"),
        NegotiationState.UnderReview => ("10", "审查"),
        NegotiationState.Objected => ("11", "有异议"),
        NegotiationState.Effective => ("12", "生效"),
        NegotiationState.Published => ("13", "已公布"),
        NegotiationState.Performing => ("14", "履行"),
        NegotiationState.Changing => ("15", "变更"),
        NegotiationState.Expired => ("16", "期满"),
        NegotiationState.Terminated => ("16", "解除"),
        NegotiationState.ClosedWithoutAgreement => ("6x", "协调未果"),
        NegotiationState.Supervised => ("E", "监管"),
        _ => throw new UnreachableException($"state {state}"),
    };
}
