using Platform.Api.Data.Planning;

namespace Platform.Api.Supervision;

/// <summary><c>SupervisionCase</c> as planned statements read it.</summary>
internal sealed class SupervisionCaseType : PlannedType<SupervisionCaseRow>
{
    public SupervisionCaseType()
        : base("SupervisionCase", supervised => supervised.Id)
    {
        Column("databaseId", supervised => supervised.Id);
        Enums("status");
        Reference("enterprise", "Enterprise", supervised => supervised.Enterprise);
        Reference("negotiation", "Negotiation", supervised => supervised.Negotiation);
        List("departments", "CaseDepartment", supervised => supervised.Departments);
        List("tasks", "DepartmentTask", supervised => supervised.Tasks);
        List("documents", "CaseDocument", supervised => supervised.Documents);
        Resolved("reason", supervised => new CaseKey(supervised.Id));
        OrderBy("openedAt", descending: true);
    }
}

/// <summary>What resolvers of a case's fields get.</summary>
public sealed record CaseKey(long Id);

internal sealed class CaseDepartmentType : PlannedType<CaseDepartmentRow>
{
    public CaseDepartmentType()
        : base("CaseDepartment", joined => joined.Id) => Enums("part");
}

internal sealed class CaseTaskType() : PlannedType<CaseTaskRow>("DepartmentTask", task => task.Id);

internal sealed class CaseDocumentType : PlannedType<CaseDocumentRow>
{
    public CaseDocumentType()
        : base("CaseDocument", document => document.Id)
    {
        Enums("rung");
        Column("answerDueOn", document => document.AnswerDeadlineDueOn);
    }
}
