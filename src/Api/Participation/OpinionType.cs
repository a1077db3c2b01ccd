using Platform.Api.Data.Planning;

namespace Platform.Api.Participation;

/// <summary><c>Opinion</c> as planned statements read it.</summary>
internal sealed class OpinionType : PlannedType<OpinionRow>
{
    public OpinionType()
        : base("Opinion", opinion => opinion.Id)
    {
        Column("databaseId", opinion => opinion.Id);
        Enums("stage", "status");
        OrderBy("createdOn");
    }
}
