using System.Diagnostics;

namespace Platform.Domain.Negotiations.Steps;

/// <summary>The names of the papers.</summary>
public static class DocumentKindNames
{
    /// <summary>The paper's Chinese name.</summary>
    public static string Chinese(this DocumentKind kind) => Describe(kind).Chinese;

    /// <summary>The paper's English name.</summary>
    public static string English(this DocumentKind kind) => Describe(kind).English;

    private static (string Chinese, string English) Describe(DocumentKind kind) => kind switch
    {
        DocumentKind.RequestLetter => ("协商要约书", "letter of request"),
        DocumentKind.DeliveryReceipt => ("送达回证", "receipt of delivery"),
        DocumentKind.ReplyLetter => ("答复书", "letter of reply"),
        DocumentKind.RefusalLetter => ("拒绝协商的书面答复", "letter of refusal"),
        DocumentKind.RepresentativeRoster => ("代表名册", "roster of representatives"),
        DocumentKind.ElectionRecord => ("选举记录", "record of the election"),
        DocumentKind.DelegationLetter => ("委托书", "letter of delegation"),
        DocumentKind.ShorteningAgreement => ("缩短程序协议", "agreement on the shorter procedure"),
        DocumentKind.AgendaTable => ("议题表", "table of the agenda"),
        DocumentKind.MaterialsList => ("资料清单", "list of materials"),
        DocumentKind.ConfidentialityPledge => ("保密承诺", "pledge of confidentiality"),
        DocumentKind.Minutes => ("会议记录", "minutes"),
        DocumentKind.OnePageRecord => ("简易协商记录", "one-page record"),
        DocumentKind.SuspensionAgreement => ("中止协议", "agreement on the suspension"),
        DocumentKind.CoordinationApplication => ("协调处理申请书", "application for coordination"),
        DocumentKind.CoordinationAgreement => ("协调处理协议书", "agreement of the coordination"),
        DocumentKind.Draft => ("合同草案", "draft"),
        DocumentKind.DraftExplanation => ("草案说明", "explanation of the draft"),
        DocumentKind.AttendanceSheet => ("签到册", "attendance sheet"),
        DocumentKind.BallotCount => ("计票单", "count of the ballots"),
        DocumentKind.Resolution => ("决议", "resolution"),
        DocumentKind.RevisedProposal => ("修改方案", "revised proposal"),
        DocumentKind.SignedContract => ("合同正本", "signed contract"),
        DocumentKind.FilingExplanation => ("报审说明", "explanation for the filing"),
        DocumentKind.ReviewOpinion => ("审查意见书", "opinion of the review"),
        DocumentKind.PublicationProof => ("公示照片或回执", "proof of publication"),
        DocumentKind.UnionFilingReceipt => ("上级工会备案回执", "receipt of the union above"),
        DocumentKind.PerformanceReport => ("履行情况报告", "report on the performance"),
        DocumentKind.CauseProof => ("变更、解除协议或事由证明", "proof of the cause"),
        DocumentKind.TerminationFiling => ("解除备案", "filing of the termination"),
        _ => throw new UnreachableException($"document {kind}"),
    };
}
