using Platform.GraphQL.Execution;
using Platform.GraphQL.Execution.Subtrees;
using Platform.GraphQL.Types;

namespace Platform.Api.Data.Planning;

/// <summary>Puts the levels of a finished execution together as nodes, with deferred fields left to the executor.</summary>
internal sealed class TreeAssembler
{
    private readonly PlanExecution _execution;
    private IDisposable? _owner;

    public TreeAssembler(PlanExecution execution)
        : this(execution, execution)
    {
    }

    private TreeAssembler(PlanExecution execution, IDisposable? owner)
    {
        _execution = execution;
        _owner = owner;
    }

    /// <summary>An assembler of one of several results that share what was read, so that none of them may free it.</summary>
    public static TreeAssembler OfShared(PlanExecution execution) => new(execution, null);

    /// <summary>The root: a connection, a list or a single object. The builder owns the execution's memory afterwards.</summary>
    public void Write(LevelPlan plan, SubtreeBuilder builder, bool isSingle)
    {
        var rows = _execution[plan];
        var page = Page.Of(rows, _execution.RequestOf(plan), default);
        if (plan.Connection is { } parts)
        {
            Fill(builder.SetRootObject(PlanOutline.ConnectionTypeOf(plan.Outline.Field)), plan, rows, page, parts, default);
        }
        else if (!isSingle)
        {
            FillList(builder.SetRootList(page.Count), plan, rows, page, 0);
        }
        else if (page.Count > 0)
        {
            FillRow(builder.SetRootObject(plan.Templates[0].Type), plan, rows, page.RowAt(0), 0);
        }

        End();
    }

    /// <summary>One row of a list, by its key; the slot stays null where there is no such row.</summary>
    public void WriteByKey(LevelPlan plan, SubtreeNode list, int slot, RowKey key)
    {
        var rows = _execution[plan];
        if (rows.Groups.TryGetValue(key, out var group))
        {
            FillRow(list.SetObject(slot, plan.Templates[0].Type), plan, rows, group.First, 0);
        }
    }

    /// <summary>One row as the root, by its key; null where there is no such row.</summary>
    public void WriteByKey(LevelPlan plan, SubtreeBuilder builder, RowKey key)
    {
        var rows = _execution[plan];
        if (rows.Groups.TryGetValue(key, out var group))
        {
            FillRow(builder.SetRootObject(plan.Templates[0].Type), plan, rows, group.First, 0);
        }
    }

    /// <summary>Frees the execution's memory unless something was written that lives in it.</summary>
    public void End() => _owner?.Dispose();

    private void WriteBelow(SubtreeNode node, int slot, LevelPlan plan, RowKey key)
    {
        var rows = _execution[plan];
        var page = Page.Of(rows, _execution.RequestOf(plan), key);
        if (plan.Connection is { } parts)
        {
            Fill(node.SetObject(slot, PlanOutline.ConnectionTypeOf(plan.Outline.Field)), plan, rows, page, parts, key);
        }
        else
        {
            FillList(node.SetList(slot, page.Count), plan, rows, page, 0);
        }
    }

    private void Fill(SubtreeNode node, LevelPlan plan, LevelRows rows, Page page, IReadOnlyList<ConnectionPart> parts, RowKey key)
    {
        for (var slot = 0; slot < parts.Count; slot++)
        {
            switch (parts[slot])
            {
                case TotalCountPart:
                    node.Set(slot, LeafValue.FromInt64(rows.Totals.GetValueOrDefault(key)));
                    break;
                case PageInfoPart info:
                    FillPageInfo(node.SetObject(slot, (ObjectType)info.Field.Definition.Type.Named), rows, page, info.Fields);
                    break;
                case NodesPart nodes:
                    FillList(node.SetList(slot, page.Count), plan, rows, page, nodes.Template);
                    break;
                case EdgesPart edges:
                    FillEdges(node.SetList(slot, page.Count), plan, rows, page, edges);
                    break;
                case TypeNamePart typeName:
                    node.Set(slot, LeafValue.FromString(typeName.Name));
                    break;
            }
        }
    }

    private void FillList(SubtreeNode list, LevelPlan plan, LevelRows rows, Page page, int template)
    {
        for (var index = 0; index < page.Count; index++)
        {
            FillRow(list.SetObject(index, plan.Templates[template].Type), plan, rows, page.RowAt(index), template);
        }
    }

    private void FillEdges(SubtreeNode list, LevelPlan plan, LevelRows rows, Page page, EdgesPart edges)
    {
        var type = (ObjectType)edges.Field.Definition.Type.Named;
        for (var index = 0; index < page.Count; index++)
        {
            var edge = list.SetObject(index, type);
            var row = page.RowAt(index);
            for (var slot = 0; slot < edges.Fields.Count; slot++)
            {
                var (field, template) = edges.Fields[slot];
                if (template >= 0)
                {
                    FillRow(edge.SetObject(slot, plan.Templates[template].Type), plan, rows, row, template);
                }
                else if (field.Definition.Name == "cursor")
                {
                    SetJson(edge, slot, rows, rows.Cursors[row].Start, rows.Cursors[row].End);
                }
                else
                {
                    edge.Set(slot, LeafValue.FromString(type.Name));
                }
            }
        }
    }

    private void FillPageInfo(SubtreeNode node, LevelRows rows, Page page, IReadOnlyList<SelectedField> fields)
    {
        for (var slot = 0; slot < fields.Count; slot++)
        {
            switch (fields[slot].Definition.Name)
            {
                case "hasNextPage":
                    node.Set(slot, LeafValue.FromBoolean(page.HasNext));
                    break;
                case "hasPreviousPage":
                    node.Set(slot, LeafValue.FromBoolean(page.HasPrevious));
                    break;
                case "startCursor" when page.Count > 0:
                    SetCursor(node, slot, rows, page.RowAt(0));
                    break;
                case "endCursor" when page.Count > 0:
                    SetCursor(node, slot, rows, page.RowAt(page.Count - 1));
                    break;
                case "__typename":
                    node.Set(slot, LeafValue.FromString(fields[slot].ParentType.Name));
                    break;
            }
        }
    }

    private void FillRow(SubtreeNode node, LevelPlan plan, LevelRows rows, int row, int template)
    {
        var position = rows.Fragments[(row * plan.Templates.Count) + template].Start;
        FillObject(node, plan.Templates[template], rows, ref position);
    }

    private void FillObject(SubtreeNode node, ObjectTemplate template, LevelRows rows, ref int position)
    {
        for (var slot = 0; slot < template.Fields.Count; slot++)
        {
            var item = rows.Items[position++];
            switch (template.Fields[slot])
            {
                case ObjectTemplate inner when item.Start >= 0:
                    FillObject(node.SetObject(slot, inner.Type), inner, rows, ref position);
                    break;
                case ObjectTemplate:
                    break;
                case ChildTemplate child:
                    WriteBelow(node, slot, child.Child, item.Key);
                    break;
                case DeferredTemplate when item.Parent is { } parent:
                    node.Defer(slot, parent);
                    break;
                default:
                    SetJson(node, slot, rows, item.Start, item.End);
                    break;
            }
        }
    }

    private void SetCursor(SubtreeNode node, int slot, LevelRows rows, int row) =>
        SetJson(node, slot, rows, rows.Cursors[row].Start, rows.Cursors[row].End);

    // The first piece of JSON keeps the memory of all of them until the response is written.
    private void SetJson(SubtreeNode node, int slot, LevelRows rows, int start, int end)
    {
        node.SetJson(slot, rows.Json.Memory[start..end], _owner);
        _owner = null;
    }
}
