using System.Data.Common;

namespace Platform.Api.Data.Planning;

/// <summary>Reads rows value by value, for results in which some fields are left to their resolvers.</summary>
internal sealed class TreeRowReader(LevelPlan plan, LevelRows rows) : RowReader(plan, rows)
{
    protected override Fragment WriteRow(DbDataReader reader, ObjectTemplate template)
    {
        var start = Rows.Items.Count;
        var hole = Rows.Holes.Count;
        AddFields(reader, template);
        return new Fragment(start, Rows.Items.Count, hole, Rows.Holes.Count);
    }

    private void AddFields(DbDataReader reader, ObjectTemplate template)
    {
        foreach (var field in template.Fields)
        {
            Add(reader, field);
        }
    }

    private void Add(DbDataReader reader, FieldTemplate field)
    {
        var start = Rows.Json.Length;
        switch (field)
        {
            case ColumnTemplate column:
                WriteColumn(reader, column.Column, column.Kind, Rows.Json);
                Rows.Items.Add(new TreeItem(start, Rows.Json.Length));
                break;
            case GlobalIdTemplate id:
                WriteId(reader, id);
                Rows.Items.Add(new TreeItem(start, Rows.Json.Length));
                break;
            case ConstantTemplate constant:
                Rows.Json.Raw(constant.Json);
                Rows.Items.Add(new TreeItem(start, Rows.Json.Length));
                break;
            case ObjectTemplate inner:
                AddObject(reader, inner);
                break;
            case ChildTemplate child:
                var key = KeyAt(reader, child.KeyColumn, child.IsNumber);
                Rows.Holes.Add(new Hole(start, child.Child, key));
                Rows.Items.Add(new TreeItem(0, 0, Key: key));
                break;
            case DeferredTemplate deferred:
                Rows.Items.Add(new TreeItem(0, 0, deferred.Build(Values(reader, deferred.Columns))));
                break;
        }
    }

    private void AddObject(DbDataReader reader, ObjectTemplate inner)
    {
        var isMissing = reader.IsDBNull(inner.NullColumn);
        Rows.Items.Add(new TreeItem(isMissing ? -1 : 0, 0));
        if (!isMissing)
        {
            AddFields(reader, inner);
        }
    }

    private static object?[] Values(DbDataReader reader, IReadOnlyList<int> columns) =>
        [.. columns.Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))];
}
