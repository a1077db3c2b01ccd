using Platform.GraphQL.Execution.Subtrees;

namespace Platform.Api.Data.Planning;

/// <summary>One row of those that were read for several parents at once. Closed: every kind is in this file.</summary>
public abstract record ParentRow
{
    private protected ParentRow()
    {
    }

    /// <summary>The row as the value of one parent's field. Parents with the same key each get a value of their own.</summary>
    internal abstract SubtreeResult ResultFor(SubtreeContext context);
}

/// <summary>There is no such row, or the caller may not see it.</summary>
internal sealed record MissingParentRow : ParentRow
{
    internal override SubtreeResult ResultFor(SubtreeContext context) => SubtreeResult.Null;
}

/// <summary>A row that is JSON already.</summary>
/// <param name="Json">Its JSON; memory that several results share, so none of them hands it back.</param>
internal sealed record WrittenParentRow(ReadOnlyMemory<byte> Json) : ParentRow
{
    internal override SubtreeResult ResultFor(SubtreeContext context) => SubtreeResult.FromJson(Json);
}

/// <summary>A row with fields that are left to their resolvers.</summary>
/// <param name="Execution">What was read; shared like the JSON of a written row.</param>
/// <param name="Plan">The plan of the row's level.</param>
/// <param name="Key">The row's key.</param>
internal sealed record DeferringParentRow(PlanExecution Execution, LevelPlan Plan, RowKey Key) : ParentRow
{
    internal override SubtreeResult ResultFor(SubtreeContext context)
    {
        var tree = context.NewTree();
        TreeAssembler.OfShared(Execution).WriteByKey(Plan, tree, Key);
        return SubtreeResult.FromTree(tree);
    }
}
