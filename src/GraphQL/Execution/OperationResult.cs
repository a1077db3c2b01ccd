using System.Buffers;
using System.Collections.Immutable;
using Platform.GraphQL.Cost;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution;

/// <summary>
/// The result of an operation, or of one event of a subscription. It holds rented memory: write it, then dispose of it.
/// </summary>
// https://spec.graphql.org/September2025/#sec-Response-Format
public sealed class OperationResult : IDisposable
{
    private readonly ResultNode? _root;
    private readonly ReadOnlyMemory<byte>? _json;
    private readonly string _language;
    private ResultArena? _arena;
    private List<ResponseMemory>? _pieces;

    internal OperationResult(ResultNode? root, IReadOnlyList<GraphQLError>? errors, ResultArena arena, string language)
    {
        _root = root;
        _arena = arena;
        _language = language;
        HasData = true;
        Errors = errors ?? [];
    }

    private OperationResult(ReadOnlyMemory<byte>? json, IReadOnlyList<GraphQLError> errors, string language)
    {
        _json = json;
        _language = language;
        HasData = json is not null;
        Errors = errors;
    }

    /// <summary>The errors; empty if there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>
    /// Whether the response has an entry <c>data</c>, be it null. Without one the operation was not executed: a request error.
    /// </summary>
    // https://spec.graphql.org/September2025/#sec-Errors.Request-Errors
    public bool HasData { get; }

    /// <summary>Whether <c>data</c> is null because an error went all the way up.</summary>
    public bool IsDataNull => HasData && _root is null && _json is null;

    /// <summary>Further entries for <c>extensions</c>; values must be serialisable as JSON.</summary>
    public ImmutableDictionary<string, object?> Extensions { get; set; } = ImmutableDictionary<string, object?>.Empty;

    /// <summary>A result of errors alone.</summary>
    /// <param name="errors">At least one error.</param>
    /// <param name="language">The language of their texts as a tag, such as <c>zh-CN</c>.</param>
    public static OperationResult FromErrors(IReadOnlyList<GraphQLError> errors, string language) => new(null, errors, language);

    /// <summary>Writes the response as UTF-8 JSON: errors first, then data, then extensions.</summary>
    /// <param name="output">Receives the bytes; an <see cref="IBorrowingBufferWriter"/> long pieces as they are, to be sent before the result is disposed of.</param>
    public void WriteTo(IBufferWriter<byte> output)
    {
        var writer = new ResponseWriter(output);
        writer.Raw((byte)'{');
        WriteMembers(ref writer);
        writer.Raw((byte)'}');
        writer.Flush();
    }

    /// <summary>Hands the memory back.</summary>
    public void Dispose()
    {
        _arena?.Release();
        _arena = null;
        _pieces?.ForEach(piece => piece.Release());
        _pieces = null;
    }

    /// <summary>A result whose data was written before.</summary>
    internal static OperationResult FromJson(ReadOnlyMemory<byte> data, string language) => new(data, [], language);

    /// <summary>What the result delivers, by the weights of a schema.</summary>
    internal double CountCost(CostModel model) => ActualCost.Of(_root, model);

    /// <summary>Memory to hand back with that of the result.</summary>
    internal void Own(List<ResponseMemory>? pieces) => _pieces = pieces;

    /// <summary>The data alone, as UTF-8 JSON.</summary>
    internal byte[] DataToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new ResponseWriter(buffer);
        WriteData(ref writer);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>What stands between the braces.</summary>
    internal void WriteMembers(ref ResponseWriter writer)
    {
        if (Errors.Count > 0)
        {
            ResultWriter.WriteErrors(ref writer, Errors, _language);
        }

        if (HasData)
        {
            writer.Raw(Errors.Count > 0 ? ",\"data\":"u8 : "\"data\":"u8);
            WriteData(ref writer);
        }

        if (!Extensions.IsEmpty)
        {
            WriteExtensions(ref writer);
        }
    }

    /// <summary>The only item of a result that is a list, as that of a streamed item is.</summary>
    internal void WriteItem(ref ResponseWriter writer)
    {
        if (_root is not null)
        {
            ResultWriter.WriteValue(ref writer, in _root[0]);
        }
    }

    internal void WriteData(ref ResponseWriter writer)
    {
        if (_json is { } json)
        {
            writer.Kept(json);
        }
        else if (_root is not null)
        {
            ResultWriter.Write(ref writer, _root);
        }
        else
        {
            writer.Raw("null"u8);
        }
    }

    private void WriteExtensions(ref ResponseWriter writer)
    {
        var separator = ",\"extensions\":{"u8;
        foreach (var (name, value) in Extensions)
        {
            writer.Raw(separator);
            ResultWriter.WriteMember(ref writer, name, value);
            separator = ","u8;
        }

        writer.Raw((byte)'}');
    }
}
