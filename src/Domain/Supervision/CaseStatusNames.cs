using System.Diagnostics;

namespace Platform.Domain.Supervision;

/// <summary>The Chinese names of a case's states.</summary>
public static class CaseStatusNames
{
    /// <summary>The state's Chinese name.</summary>
    public static string Chinese(this CaseStatus status) => status switch
    {
        CaseStatus.Open => "办理中",
        CaseStatus.Cleared => "已消除",
        CaseStatus.Escalated => "已升级",
        CaseStatus.Withdrawn => "已撤销",
        _ => throw new UnreachableException($"case {status}"),
    };
}
