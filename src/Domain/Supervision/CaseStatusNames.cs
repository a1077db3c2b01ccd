using System.Diagnostics;

namespace Platform.Domain.Supervision;

/// <summary>The names of a case's states.</summary>
public static class CaseStatusNames
{
    /// <summary>The state's Chinese name.</summary>
    public static string Chinese(this CaseStatus status) => Describe(status).Chinese;

    /// <summary>The state's English name.</summary>
    public static string English(this CaseStatus status) => Describe(status).English;

    private static (string Chinese, string English) Describe(CaseStatus status) => status switch
    {
        CaseStatus.Open => ("办理中", "open"),
        CaseStatus.Cleared => ("已消除", "cleared"),
        CaseStatus.Escalated => ("已升级", "escalated"),
        CaseStatus.Withdrawn => ("已撤销", "withdrawn"),
        _ => throw new UnreachableException($"case {status}"),
    };
}
