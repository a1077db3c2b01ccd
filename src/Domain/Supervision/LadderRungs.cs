using System.Diagnostics;

namespace Platform.Domain.Supervision;

/// <summary>Names of the rungs and who may stand on them.</summary>
public static class LadderRungs
{
    /// <summary>The rung's Chinese name.</summary>
    public static string Chinese(this LadderRung rung) => rung switch
    {
        LadderRung.Reminder => "提醒",
        LadderRung.NoticeLetter => "工会劳动法律监督提示函",
        LadderRung.OpinionLetter => "工会劳动法律监督意见书",
        LadderRung.Interview => "约谈",
        LadderRung.RecommendationLetter => "工会劳动法律监督建议书",
        LadderRung.RectificationOrder => "主管部门警告、责令改正",
        LadderRung.Penalty => "主管部门行政处罚",
        LadderRung.IntegrityRecord => "记入守法诚信档案",
        LadderRung.GovernmentOrder => "人民政府责令改正",
        _ => throw new UnreachableException($"rung {rung}"),
    };

    /// <summary>The rung's English name.</summary>
    public static string English(this LadderRung rung) => rung switch
    {
        LadderRung.Reminder => "reminder",
        LadderRung.NoticeLetter => "letter of notice",
        LadderRung.OpinionLetter => "letter of opinion",
        LadderRung.Interview => "interview",
        LadderRung.RecommendationLetter => "letter of recommendation",
        LadderRung.RectificationOrder => "order to put right",
        LadderRung.Penalty => "penalty",
        LadderRung.IntegrityRecord => "entry in the integrity record",
        LadderRung.GovernmentOrder => "order of the government",
        _ => throw new UnreachableException($"rung {rung}"),
    };

    /// <summary>Whether the rung is within the union's own power; beyond it lies the authorities'.</summary>
    public static bool IsUnionAct(this LadderRung rung) => rung <= LadderRung.RecommendationLetter;

    /// <summary>The roles that may take the rung.</summary>
    public static IReadOnlyList<ActorRole> Actors(this LadderRung rung) => rung switch
    {
        LadderRung.Reminder => [ActorRole.System, ActorRole.UpperUnion, ActorRole.Town],
        LadderRung.NoticeLetter or LadderRung.OpinionLetter or LadderRung.RecommendationLetter => [ActorRole.UpperUnion],
        LadderRung.Interview => [ActorRole.UpperUnion, ActorRole.Town, ActorRole.LabourAuthority],
        LadderRung.RectificationOrder => [ActorRole.LabourAuthority],
        LadderRung.Penalty or LadderRung.IntegrityRecord => [ActorRole.LabourAuthority, ActorRole.Department],
        LadderRung.GovernmentOrder => [ActorRole.Government],
        _ => throw new UnreachableException($"rung {rung}"),
    };

    // 劳动保障监察 acts on its own power too, so no rung of the authorities waits for one of the union.
    internal static string Article(this LadderRung rung) => rung switch
    {
        LadderRung.Reminder or LadderRung.NoticeLetter => "浙江省工会劳动法律监督条例 第九条",
        LadderRung.OpinionLetter => "浙江省工会劳动法律监督条例 第二十二条",
        LadderRung.Interview => "浙江省工会劳动法律监督条例 第六条",
        LadderRung.RecommendationLetter => "浙江省工会劳动法律监督条例 第二十三条",
        LadderRung.RectificationOrder => "浙江省集体合同条例 第四十二条",
        LadderRung.Penalty => "劳动保障监察条例 第三十条",
        LadderRung.IntegrityRecord => "浙江省企业民主管理条例 第三十二条；浙江省劳动保障监察条例 第十五条",
        LadderRung.GovernmentOrder => "工会法 第五十四条",
        _ => throw new UnreachableException($"rung {rung}"),
    };
}
