namespace Platform.Domain.Supervision;

/// <summary>
/// The rungs of the escalation ladder, from the mildest. Up to the recommendation letter the union acts; beyond it
/// only the competent authority does, and the platform records what it did.
/// </summary>
public enum LadderRung
{
    /// <summary>① Reminder by the platform or the town (提醒).</summary>
    Reminder,

    /// <summary>② The union's notice letter (提示函).</summary>
    NoticeLetter,

    /// <summary>③ The union's opinion letter, to be answered in time (意见书; 工会劳动法律监督条例 art. 22).</summary>
    OpinionLetter,

    /// <summary>④ Interview by the union with the town or the labour authority (约谈).</summary>
    Interview,

    /// <summary>⑤ The union's recommendation letter to the labour authority (建议书; art. 23).</summary>
    RecommendationLetter,

    /// <summary>⑥ The labour authority's warning and order to rectify (警告、责令改正; 集体合同条例 art. 42).</summary>
    RectificationOrder,

    /// <summary>⑦ The authority's penalty for defying its order (行政处罚; 劳动保障监察条例 art. 30).</summary>
    Penalty,

    /// <summary>⑧ Entry in the integrity file (守法诚信档案; 民主管理条例 art. 32).</summary>
    IntegrityRecord,

    /// <summary>⑨ Order of the people's government of the county or above (工会法 art. 54).</summary>
    GovernmentOrder,
}
