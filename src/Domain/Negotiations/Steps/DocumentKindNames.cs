using System.Diagnostics;

namespace Platform.Domain.Negotiations.Steps;

/// <summary>The Chinese names of the papers.</summary>
public static class DocumentKindNames
{
    /// <summary>The paper's Chinese name.</summary>
    public static string Chinese(this DocumentKind kind) => kind switch
    {
        DocumentKind.RequestLetter => "协商要约书",
        DocumentKind.DeliveryReceipt => "送达回证",
        DocumentKind.ReplyLetter => "答复书",
        DocumentKind.RefusalLetter => "拒绝协商的书面答复",
        DocumentKind.RepresentativeRoster => "代表名册",
        DocumentKind.ElectionRecord => "选举记录",
        DocumentKind.DelegationLetter => "委托书",
        DocumentKind.ShorteningAgreement => "缩短程序协议",
        DocumentKind.AgendaTable => "议题表",
        DocumentKind.MaterialsList => "资料清单",
        DocumentKind.ConfidentialityPledge => "保密承诺",
        DocumentKind.Minutes => "会议记录",
        DocumentKind.OnePageRecord => "简易协商记录",
        DocumentKind.SuspensionAgreement => "中止协议",
        DocumentKind.CoordinationApplication => "协调处理申请书",
        DocumentKind.CoordinationAgreement => "协调处理协议书",
        DocumentKind.Draft => "合同草案",
        DocumentKind.DraftExplanation => "草案说明",
        DocumentKind.AttendanceSheet => "签到册",
        DocumentKind.BallotCount => "计票单",
        DocumentKind.Resolution => "决议",
        DocumentKind.RevisedProposal => "修改方案",
        DocumentKind.SignedContract => "合同正本",
        DocumentKind.FilingExplanation => "报审说明",
        DocumentKind.ReviewOpinion => "审查意见书",
        DocumentKind.PublicationProof => "公示照片或回执",
        DocumentKind.UnionFilingReceipt => "上级工会备案回执",
        DocumentKind.PerformanceReport => "履行情况报告",
        DocumentKind.CauseProof => "变更、解除协议或事由证明",
        DocumentKind.TerminationFiling => "解除备案",
        _ => throw new UnreachableException($"document {kind}"),
    };
}
