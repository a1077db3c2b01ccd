using System.Diagnostics;

namespace Platform.Domain.Negotiations;

/// <summary>The names of procedures and scopes.</summary>
public static class ProcedureNames
{
    /// <summary>The procedure's Chinese name, without 程序.</summary>
    public static string Chinese(this Procedure procedure) => Describe(procedure).Chinese;

    /// <summary>The procedure's English name.</summary>
    public static string English(this Procedure procedure) => Describe(procedure).English;

    /// <summary>The scope's Chinese name, without 协商.</summary>
    public static string Chinese(this NegotiationScope scope) => Describe(scope).Chinese;

    /// <summary>The scope's English name.</summary>
    public static string English(this NegotiationScope scope) => Describe(scope).English;

    private static (string Chinese, string English) Describe(Procedure procedure) => procedure switch
    {
        Procedure.Ordinary => ("普通", "ordinary"),
        Procedure.Simplified => ("简易", "simplified"),
        Procedure.Emergency => ("应急", "emergency"),
        _ => throw new UnreachableException($"procedure {procedure}"),
    };

    private static (string Chinese, string English) Describe(NegotiationScope scope) => scope switch
    {
        NegotiationScope.Enterprise => ("企业", "enterprise's own"),
        NegotiationScope.Regional => ("区域性", "regional"),
        NegotiationScope.Sector => ("行业性", "sector"),
        _ => throw new UnreachableException($"scope {scope}"),
    };
}
