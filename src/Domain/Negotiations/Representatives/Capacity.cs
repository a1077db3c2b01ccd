namespace Platform.Domain.Negotiations.Representatives;

/// <summary>What a representative is, which decides whether they may be chief.</summary>
public enum Capacity
{
    /// <summary>Chair of the union (工会主席).</summary>
    UnionChair,

    /// <summary>Legal representative of the employer (法定代表人).</summary>
    LegalRepresentative,

    /// <summary>Principal person in charge (主要负责人).</summary>
    PrincipalHead,

    /// <summary>Manager (管理人员).</summary>
    Manager,

    /// <summary>Worker (职工).</summary>
    Worker,

    /// <summary>Agency worker placed with the enterprise (被派遣劳动者).</summary>
    AgencyWorker,

    /// <summary>Expert from outside (外聘专业人员).</summary>
    OutsideExpert,
}
