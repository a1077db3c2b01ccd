using System.Buffers;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution.Incremental;

/// <summary>One part of a response that comes in several. It holds rented memory: write it, then dispose of it.</summary>
// https://github.com/graphql/graphql-spec/pull/1110 with the response format of graphql-js 17
public sealed class IncrementalPayload : IDisposable
{
    private readonly IReadOnlyList<PendingPart> _pending;
    private readonly IReadOnlyList<DeliveredPart> _delivered;
    private readonly IReadOnlyList<CompletedPart> _completed;
    private readonly string _language;

    internal IncrementalPayload(
        OperationResult? initial,
        IReadOnlyList<PendingPart> pending,
        IReadOnlyList<DeliveredPart> delivered,
        IReadOnlyList<CompletedPart> completed,
        bool hasNext,
        string language)
    {
        (Initial, _pending, _delivered, _completed, HasNext, _language) = (initial, pending, delivered, completed, hasNext, language);
    }

    /// <summary>Whether more parts follow.</summary>
    public bool HasNext { get; }

    /// <summary>The result that the first part brings; <see langword="null"/> in every other part.</summary>
    public OperationResult? Initial { get; }

    /// <summary>Every error in this part.</summary>
    public IEnumerable<GraphQLError> Errors =>
    [
        .. Initial?.Errors ?? [],
        .. _delivered.SelectMany(part => part.Results).SelectMany(result => result.Errors),
        .. _completed.SelectMany(part => part.Errors ?? []),
    ];

    /// <summary>Writes the part as UTF-8 JSON.</summary>
    /// <param name="output">Receives the bytes.</param>
    public void WriteTo(IBufferWriter<byte> output)
    {
        var writer = new ResponseWriter(output);
        writer.Raw((byte)'{');
        if (Initial is not null)
        {
            Initial.WriteMembers(ref writer);
            writer.Raw((byte)',');
        }

        WriteList(ref writer, "\"pending\":["u8, _pending, WritePending);
        WriteList(ref writer, "\"incremental\":["u8, _delivered, WriteDelivered);
        WriteList(ref writer, "\"completed\":["u8, _completed, WriteCompleted);
        writer.Raw(HasNext ? "\"hasNext\":true}"u8 : "\"hasNext\":false}"u8);
        writer.Flush();
    }

    /// <summary>Hands the memory back.</summary>
    public void Dispose()
    {
        Initial?.Dispose();
        foreach (var result in _delivered.SelectMany(part => part.Results))
        {
            result.Dispose();
        }
    }

    private delegate void ItemWriter<in T>(ref ResponseWriter writer, T item);

    private static void WriteList<T>(ref ResponseWriter writer, ReadOnlySpan<byte> head, IReadOnlyList<T> items, ItemWriter<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.Raw(head);
        for (var index = 0; index < items.Count; index++)
        {
            if (index > 0)
            {
                writer.Raw((byte)',');
            }

            write(ref writer, items[index]);
        }

        writer.Raw("],"u8);
    }

    private static void WritePending(ref ResponseWriter writer, PendingPart part)
    {
        WriteId(ref writer, part.Id);
        writer.Raw(",\"path\":"u8);
        ResultWriter.WritePath(ref writer, part.Path);
        if (part.Label is { } label)
        {
            writer.Raw(",\"label\":"u8);
            writer.Text(label);
        }

        writer.Raw((byte)'}');
    }

    private void WriteDelivered(ref ResponseWriter writer, DeliveredPart part)
    {
        WriteId(ref writer, part.Id);
        if (!part.SubPath.IsEmpty)
        {
            writer.Raw(",\"subPath\":"u8);
            ResultWriter.WritePath(ref writer, part.SubPath);
        }

        if (part.Data is { } data)
        {
            writer.Raw(",\"data\":"u8);
            data.WriteData(ref writer);
        }
        else
        {
            WriteItems(ref writer, part.Items ?? []);
        }

        WriteErrors(ref writer, [.. part.Results.SelectMany(result => result.Errors)]);
        writer.Raw((byte)'}');
    }

    private static void WriteItems(ref ResponseWriter writer, IReadOnlyList<OperationResult> items)
    {
        writer.Raw(",\"items\":["u8);
        for (var index = 0; index < items.Count; index++)
        {
            if (index > 0)
            {
                writer.Raw((byte)',');
            }

            items[index].WriteItem(ref writer);
        }

        writer.Raw((byte)']');
    }

    private void WriteCompleted(ref ResponseWriter writer, CompletedPart part)
    {
        WriteId(ref writer, part.Id);
        WriteErrors(ref writer, part.Errors ?? []);
        writer.Raw((byte)'}');
    }

    private void WriteErrors(ref ResponseWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count > 0)
        {
            writer.Raw((byte)',');
            ResultWriter.WriteErrors(ref writer, errors, _language);
        }
    }

    private static void WriteId(ref ResponseWriter writer, string id)
    {
        writer.Raw("{\"id\":"u8);
        writer.Text(id);
    }
}
