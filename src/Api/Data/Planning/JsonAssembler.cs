using Platform.GraphQL.Execution;

namespace Platform.Api.Data.Planning;

/// <summary>Puts the levels of a finished execution together as one piece of JSON.</summary>
internal sealed class JsonAssembler(PlanExecution execution, JsonBuffer output)
{
    /// <summary>The rows of the root, or of one parent: a connection, a list or a single object.</summary>
    public void Write(LevelPlan plan, RowKey key, bool isSingle)
    {
        var rows = execution[plan];
        var page = Page.Of(rows, execution.RequestOf(plan), key);
        if (plan.Connection is { } parts)
        {
            WriteConnection(plan, rows, page, parts, key);
        }
        else if (isSingle)
        {
            WriteSingle(plan, rows, page);
        }
        else
        {
            WriteList(plan, rows, page, 0);
        }
    }

    /// <summary>Writes the row of a key, null if it is missing.</summary>
    public void WriteByKey(LevelPlan plan, RowKey key)
    {
        var rows = execution[plan];
        if (rows.Groups.TryGetValue(key, out var group))
        {
            WriteRow(plan, rows, group.First, 0);
        }
        else
        {
            output.Null();
        }
    }

    private void WriteSingle(LevelPlan plan, LevelRows rows, Page page)
    {
        if (page.Count == 0)
        {
            output.Null();
        }
        else
        {
            WriteRow(plan, rows, page.RowAt(0), 0);
        }
    }

    private void WriteConnection(LevelPlan plan, LevelRows rows, Page page, IReadOnlyList<ConnectionPart> parts, RowKey key)
    {
        var separator = (byte)'{';
        foreach (var part in parts)
        {
            output.Raw(separator);
            separator = (byte)',';
            output.Raw(part.Field.Utf8Key);
            switch (part)
            {
                case TotalCountPart:
                    output.Integer(rows.Totals.GetValueOrDefault(key));
                    break;
                case PageInfoPart info:
                    WritePageInfo(rows, page, info.Fields);
                    break;
                case NodesPart nodes:
                    WriteList(plan, rows, page, nodes.Template);
                    break;
                case EdgesPart edges:
                    WriteEdges(plan, rows, page, edges);
                    break;
                case TypeNamePart typeName:
                    output.Name(typeName.Name);
                    break;
            }
        }

        output.Raw((byte)'}');
    }

    private void WriteList(LevelPlan plan, LevelRows rows, Page page, int template)
    {
        output.Raw((byte)'[');
        for (var index = 0; index < page.Count; index++)
        {
            if (index > 0)
            {
                output.Raw((byte)',');
            }

            WriteRow(plan, rows, page.RowAt(index), template);
        }

        output.Raw((byte)']');
    }

    private void WriteEdges(LevelPlan plan, LevelRows rows, Page page, EdgesPart edges)
    {
        output.Raw((byte)'[');
        for (var index = 0; index < page.Count; index++)
        {
            var separator = index > 0 ? ",{"u8 : "{"u8;
            foreach (var (field, template) in edges.Fields)
            {
                output.Raw(separator);
                separator = ","u8;
                output.Raw(field.Utf8Key);
                WriteEdgeField(plan, rows, page.RowAt(index), field, template);
            }

            output.Raw((byte)'}');
        }

        output.Raw((byte)']');
    }

    private void WriteEdgeField(LevelPlan plan, LevelRows rows, int row, SelectedField field, int template)
    {
        if (template >= 0)
        {
            WriteRow(plan, rows, row, template);
        }
        else if (field.Definition.Name == "cursor")
        {
            WriteCursor(rows, row);
        }
        else
        {
            output.Name(field.ParentType.Name);
        }
    }

    private void WritePageInfo(LevelRows rows, Page page, IReadOnlyList<SelectedField> fields)
    {
        var separator = (byte)'{';
        foreach (var field in fields)
        {
            output.Raw(separator);
            separator = (byte)',';
            output.Raw(field.Utf8Key);
            switch (field.Definition.Name)
            {
                case "hasNextPage":
                    output.Boolean(page.HasNext);
                    break;
                case "hasPreviousPage":
                    output.Boolean(page.HasPrevious);
                    break;
                case "startCursor" when page.Count > 0:
                    WriteCursor(rows, page.RowAt(0));
                    break;
                case "endCursor" when page.Count > 0:
                    WriteCursor(rows, page.RowAt(page.Count - 1));
                    break;
                case "__typename":
                    output.Name(field.ParentType.Name);
                    break;
                default:
                    output.Null();
                    break;
            }
        }

        output.Raw((byte)'}');
    }

    private void WriteCursor(LevelRows rows, int row)
    {
        var (start, end) = rows.Cursors[row];
        output.Raw(rows.Json.Slice(start, end));
    }

    private void WriteRow(LevelPlan plan, LevelRows rows, int row, int template)
    {
        var fragment = rows.Fragments[(row * plan.Templates.Count) + template];
        var position = fragment.Start;
        for (var index = fragment.FirstHole; index < fragment.EndHole; index++)
        {
            var hole = rows.Holes[index];
            output.Raw(rows.Json.Slice(position, hole.Position));
            Write(hole.Child, hole.Key, isSingle: false);
            position = hole.Position;
        }

        output.Raw(rows.Json.Slice(position, fragment.End));
    }
}
