using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution;

/// <summary>Writes a result tree and its errors.</summary>
// https://spec.graphql.org/September2025/#sec-Response-Format
internal static class ResultWriter
{
    internal static void Write(ref ResponseWriter writer, ResultNode node)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (node.Selections is { } selections)
        {
            WriteObject(ref writer, node, selections);
        }
        else
        {
            WriteList(ref writer, node);
        }
    }

    internal static void Write(ref ResponseWriter writer, GraphQLError error, string language)
    {
        writer.Raw("{\"message\":"u8);
        writer.Text(error.Render(language));
        if (error.HasLocations)
        {
            writer.Raw(",\"locations\":"u8);
            WriteLocations(ref writer, error);
        }

        if (!error.Path.IsEmpty)
        {
            writer.Raw(",\"path\":"u8);
            WritePath(ref writer, error.Path);
        }

        writer.Raw(",\"extensions\":{\"code\":"u8);
        writer.Text(error.Code);
        foreach (var (name, value) in error.Extensions)
        {
            writer.Raw((byte)',');
            WriteMember(ref writer, name, value);
        }

        writer.Raw("}}"u8);
    }

    internal static void WriteMember(ref ResponseWriter writer, string name, object? value)
    {
        writer.Text(name);
        writer.Raw((byte)':');
        writer.Raw(JsonSerializer.SerializeToUtf8Bytes(value, JsonOptions));
    }

    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static void WriteObject(ref ResponseWriter writer, ResultNode node, SelectionSet selections)
    {
        writer.Raw((byte)'{');
        var fields = selections.Items;
        for (var slot = 0; slot < fields.Length; slot++)
        {
            if (slot > 0)
            {
                writer.Raw((byte)',');
            }

            writer.Raw(fields[slot].Utf8Key);
            WriteValue(ref writer, in node[slot]);
        }

        writer.Raw((byte)'}');
    }

    private static void WriteList(ref ResponseWriter writer, ResultNode node)
    {
        writer.Raw((byte)'[');
        for (var slot = 0; slot < node.Count; slot++)
        {
            if (slot > 0)
            {
                writer.Raw((byte)',');
            }

            WriteValue(ref writer, in node[slot]);
        }

        writer.Raw((byte)']');
    }

    internal static void WriteValue(ref ResponseWriter writer, in ResultValue value)
    {
        switch (value.Kind)
        {
            case ResultKind.Null:
                writer.Raw("null"u8);
                break;
            case ResultKind.True:
                writer.Raw("true"u8);
                break;
            case ResultKind.False:
                writer.Raw("false"u8);
                break;
            case ResultKind.Integer:
                writer.Integer(value.Bits);
                break;
            case ResultKind.Double:
                writer.Double(BitConverter.Int64BitsToDouble(value.Bits));
                break;
            default:
                WriteReference(ref writer, value.Kind, value.Reference);
                break;
        }
    }

    private static void WriteReference(ref ResponseWriter writer, ResultKind kind, object? reference)
    {
        switch (kind, reference)
        {
            case (ResultKind.Text, string text):
                writer.Text(text);
                break;
            case (ResultKind.Node, ResultNode node):
                Write(ref writer, node);
                break;
            case (ResultKind.Json, byte[] json):
                writer.Raw(json);
                break;
            case (ResultKind.Json, JsonPiece piece):
                writer.Raw(piece.Utf8.Span);
                break;
            case (ResultKind.Utf8Text, byte[] text):
                writer.Utf8Text(text);
                break;
            case (ResultKind.Number, string number):
                writer.Raw(System.Text.Encoding.ASCII.GetBytes(number));
                break;
            default:
                throw new UnreachableException($"A slot holds {kind}.");
        }
    }

    private static void WriteLocations(ref ResponseWriter writer, GraphQLError error)
    {
        var separator = (byte)'[';
        foreach (var location in error.Locations)
        {
            writer.Raw(separator);
            writer.Raw("{\"line\":"u8);
            writer.Integer(location.Line);
            writer.Raw(",\"column\":"u8);
            writer.Integer(location.Column);
            writer.Raw((byte)'}');
            separator = (byte)',';
        }

        writer.Raw((byte)']');
    }

    internal static void WritePath(ref ResponseWriter writer, ImmutableArray<PathSegment> path)
    {
        writer.Raw((byte)'[');
        for (var index = 0; index < path.Length; index++)
        {
            if (index > 0)
            {
                writer.Raw((byte)',');
            }

            WriteSegment(ref writer, path[index]);
        }

        writer.Raw((byte)']');
    }

    internal static void WriteErrors(ref ResponseWriter writer, IReadOnlyList<GraphQLError> errors, string language)
    {
        writer.Raw("\"errors\":["u8);
        for (var index = 0; index < errors.Count; index++)
        {
            if (index > 0)
            {
                writer.Raw((byte)',');
            }

            Write(ref writer, errors[index], language);
        }

        writer.Raw((byte)']');
    }

    private static void WriteSegment(ref ResponseWriter writer, PathSegment segment)
    {
        if (segment.Key is { } key)
        {
            writer.Text(key);
        }
        else
        {
            writer.Integer(segment.Index);
        }
    }
}
