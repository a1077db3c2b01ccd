namespace Platform.Domain;

/// <summary>The part an <see cref="Actor"/> plays; stored by name, so members are never renamed.</summary>
public enum ActorRole
{
    /// <summary>The platform itself.</summary>
    System,

    /// <summary>The workers' side of a negotiation: the enterprise union or the elected representatives (职工方).</summary>
    Workers,

    /// <summary>The employer's side of a negotiation (企业方).</summary>
    Employer,

    /// <summary>A single worker of the enterprise, as participant (职工).</summary>
    Worker,

    /// <summary>The union above the enterprise: county or town federation (上级工会、总工会).</summary>
    UpperUnion,

    /// <summary>Human resources and social security authority (人社).</summary>
    LabourAuthority,

    /// <summary>Town or street office (镇街).</summary>
    Town,

    /// <summary>Any other department of the joint supervision (部门).</summary>
    Department,

    /// <summary>The people's government of the county or above (县级以上人民政府).</summary>
    Government,

    /// <summary>A mentor who takes service orders (协商导师).</summary>
    Mentor,

    /// <summary>Who writes and approves the rules (政策人员).</summary>
    PolicyStaff,
}
