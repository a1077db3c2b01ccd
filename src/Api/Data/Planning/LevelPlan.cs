namespace Platform.Api.Data.Planning;

/// <summary>One level of lists, ready to run: its statements and how rows become JSON. Immutable once built.</summary>
internal sealed class LevelPlan(PlanOutline outline)
{
    public PlanOutline Outline { get; } = outline;

    /// <summary>Reads the rows; <see langword="null"/> where nothing of them is selected.</summary>
    public ReadStatement? Rows { get; set; }

    /// <summary>Counts without paging; <see langword="null"/> where nobody asks.</summary>
    public ReadStatement? Count { get; set; }

    /// <summary>Column with the key of the row above; -1 at the root.</summary>
    public int ParentKeyColumn { get; set; } = -1;

    public bool IsParentKeyNumber { get; set; } = true;

    /// <summary>The columns of the order's keys, for cursors; empty where nobody asks.</summary>
    public IReadOnlyList<(int Column, ColumnKind Kind)> CursorColumns { get; set; } = [];

    /// <summary>How a row is written, once for each place it is selected in.</summary>
    public IReadOnlyList<ObjectTemplate> Templates { get; set; } = [];

    /// <summary>What is selected of the connection; <see langword="null"/> for a plain list or a single object.</summary>
    public IReadOnlyList<ConnectionPart>? Connection { get; set; }

    public IReadOnlyList<LevelPlan> Children { get; set; } = [];

    public int Index => Outline.Index;
}
