using System.Diagnostics;

namespace Platform.Domain.Negotiations;

/// <summary>The Chinese names of procedures and scopes.</summary>
public static class ProcedureNames
{
    /// <summary>The procedure's Chinese name, without 程序.</summary>
    public static string Chinese(this Procedure procedure) => procedure switch
    {
        Procedure.Ordinary => "普通",
        Procedure.Simplified => "简易",
        Procedure.Emergency => "应急",
        _ => throw new UnreachableException($"procedure {procedure}"),
    };

    /// <summary>The scope's Chinese name, without 协商.</summary>
    public static string Chinese(this NegotiationScope scope) => scope switch
    {
        NegotiationScope.Enterprise => "企业",
        NegotiationScope.Regional => "区域性",
        NegotiationScope.Sector => "行业性",
        _ => throw new UnreachableException($"scope {scope}"),
    };
}
