using System.Text.Json;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Execution.Subtrees;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests.Subtrees;

/// <summary>Writes rows as JSON. A talk of 2023 stands for a row that cannot be read: it becomes null, with an error.</summary>
internal sealed class BytesWriter(SubtreeContext context, Utf8JsonWriter writer, List<GraphQLError> errors)
{
    internal void WriteList(SelectedField field, IEnumerable<object> rows, PathSegment[] path)
    {
        writer.WriteStartArray();
        foreach (var (index, row) in Pages.Take(context, field, rows).Index())
        {
            WriteObject(field, row, [.. path, new PathSegment(index)]);
        }

        writer.WriteEndArray();
    }

    private void WriteObject(SelectedField field, object row, PathSegment[] path)
    {
        if (row is Talk { Year: 2023 })
        {
            errors.Add(GraphQLError.Create("UNREADABLE", "the row cannot be read").WithPath([.. path]));
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        foreach (var inner in field.SelectionsOn((ObjectType)field.Definition.Type.Named).Fields)
        {
            writer.WritePropertyName(inner.ResponseName);
            WriteField(inner, row, [.. path, new PathSegment(inner.ResponseName)]);
        }

        writer.WriteEndObject();
    }

    private void WriteField(SelectedField field, object row, PathSegment[] path)
    {
        if (field.Definition.Type.Nullable is ListType)
        {
            WriteList(field, Pages.Children(row, field), path);
        }
        else
        {
            JsonSerializer.Serialize(writer, Pages.Value(row, field), JsonSerializerOptions.Default);
        }
    }
}
