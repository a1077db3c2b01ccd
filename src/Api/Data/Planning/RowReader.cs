using System.Data.Common;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Npgsql;

namespace Platform.Api.Data.Planning;

/// <summary>Reads the rows of a level and writes each as JSON at once, leaving gaps for the lists below it.</summary>
internal class RowReader(LevelPlan plan, LevelRows rows)
{
    private readonly JsonBuffer _json = rows.Json;

    protected LevelRows Rows { get; } = rows;

    public async Task ReadAllAsync(DbDataReader reader, CancellationToken cancellation)
    {
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            Read(reader);
        }
    }

    private void Read(DbDataReader reader)
    {
        var key = plan.ParentKeyColumn < 0 ? default : KeyAt(reader, plan.ParentKeyColumn, plan.IsParentKeyNumber);
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(Rows.Groups, key, out var isKnown);
        group = isKnown ? (group.First, group.Count + 1) : (Rows.Count, 1);
        foreach (var template in plan.Templates)
        {
            Rows.Fragments.Add(WriteRow(reader, template));
        }

        if (plan.CursorColumns.Count > 0)
        {
            WriteCursor(reader);
        }

        Rows.Count++;
    }

    /// <summary>Writes one row by one template.</summary>
    protected virtual Fragment WriteRow(DbDataReader reader, ObjectTemplate template)
    {
        var start = _json.Length;
        var hole = Rows.Holes.Count;
        WriteFields(reader, template);
        return new Fragment(start, _json.Length, hole, Rows.Holes.Count);
    }

    private void WriteFields(DbDataReader reader, ObjectTemplate template)
    {
        _json.Raw((byte)'{');
        for (var index = 0; index < template.Fields.Count; index++)
        {
            if (index > 0)
            {
                _json.Raw((byte)',');
            }

            _json.Raw(template.Fields[index].Key);
            Write(reader, template.Fields[index]);
        }

        _json.Raw((byte)'}');
    }

    private void Write(DbDataReader reader, FieldTemplate field)
    {
        switch (field)
        {
            case ColumnTemplate column:
                WriteColumn(reader, column.Column, column.Kind, _json);
                break;
            case GlobalIdTemplate id:
                WriteId(reader, id);
                break;
            case ConstantTemplate constant:
                _json.Raw(constant.Json);
                break;
            case ObjectTemplate inner when reader.IsDBNull(inner.NullColumn):
                _json.Null();
                break;
            case ObjectTemplate inner:
                WriteFields(reader, inner);
                break;
            case ChildTemplate child:
                Rows.Holes.Add(new Hole(_json.Length, child.Child, KeyAt(reader, child.KeyColumn, child.IsNumber)));
                break;
            default:
                throw new InvalidOperationException($"{field.GetType().Name} is not written as JSON.");
        }
    }

    protected void WriteId(DbDataReader reader, GlobalIdTemplate id)
    {
        Span<byte> text = stackalloc byte[256];
        id.Prefix.CopyTo(text);
        var length = id.Prefix.Length;
        if (id.IsNumber)
        {
            reader.GetInt64(id.Column).TryFormat(text[length..], out var written);
            length += written;
        }
        else
        {
            length += Encoding.UTF8.GetBytes(reader.GetString(id.Column), text[length..]);
        }

        _json.Base64(text[..length]);
    }

    private void WriteCursor(DbDataReader reader)
    {
        using var values = new JsonBuffer();
        var separator = (byte)'[';
        foreach (var (column, kind) in plan.CursorColumns)
        {
            values.Raw(separator);
            WriteColumn(reader, column, kind, values);
            separator = (byte)',';
        }

        values.Raw((byte)']');
        var start = _json.Length;
        _json.Base64(values.Memory.Span);
        Rows.Cursors.Add((start, _json.Length));
    }

    /// <summary>The key of a row in a column.</summary>
    internal static RowKey KeyAt(DbDataReader reader, int column, bool isNumber) =>
        isNumber ? new RowKey(reader.GetInt64(column), null) : new RowKey(0, reader.GetString(column));

    /// <summary>Writes one column as JSON.</summary>
    internal static void WriteColumn(DbDataReader reader, int column, ColumnKind kind, JsonBuffer json)
    {
        if (reader.IsDBNull(column))
        {
            json.Null();
            return;
        }

        switch (kind)
        {
            case ColumnKind.Integer: json.Integer(reader.GetInt32(column)); break;
            case ColumnKind.Long: json.Integer(reader.GetInt64(column)); break;
            case ColumnKind.Decimal: json.Decimal(reader.GetDecimal(column)); break;
            case ColumnKind.Double: json.Double(reader.GetDouble(column)); break;
            case ColumnKind.Boolean: json.Boolean(reader.GetBoolean(column)); break;
            case ColumnKind.Text when reader is NpgsqlDataReader postgres: json.Text(postgres, column); break;
            case ColumnKind.Text: json.Text(reader.GetString(column)); break;
            case ColumnKind.Name: json.Name(reader.GetString(column)); break;
            case ColumnKind.Date: json.Date(reader.GetFieldValue<DateOnly>(column)); break;
            case ColumnKind.Instant: json.Instant(reader.GetDateTime(column)); break;
            default: WriteStoredJson(reader.GetString(column), json); break;
        }
    }

    private static void WriteStoredJson(string stored, JsonBuffer json)
    {
        // Written by the platform itself; a value that is none would break the whole answer.
        using (JsonDocument.Parse(stored))
        {
            json.Raw(Encoding.UTF8.GetBytes(stored));
        }
    }
}
