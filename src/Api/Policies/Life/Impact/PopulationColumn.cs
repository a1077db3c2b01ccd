using System.Text;
using System.Text.Json;
using Platform.Rules.Tables.Subjects;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>Reads one input of many enterprises; a text or a list that was met before is told by its bytes.</summary>
/// <param name="column">Receives the values.</param>
/// <param name="isWanted">Whether anybody reads it; the values of others stay null.</param>
internal sealed class PopulationColumn(SubjectColumn column, bool isWanted)
{
    private readonly Dictionary<byte[], int> _codes = new(ContentComparer<byte>.Instance);

    /// <summary>The id of the input, in UTF-8.</summary>
    public byte[] Id { get; } = Encoding.UTF8.GetBytes(column.Input.Id);

    /// <summary>Reads a value. One of another kind than the vocabulary says is none: a draft may change what kind an input has.</summary>
    /// <param name="row">The enterprise.</param>
    /// <param name="reader">Stands at the value; at its last token afterwards.</param>
    /// <param name="snapshot">All the inputs.</param>
    /// <param name="counts">Counts what grows by itself.</param>
    public void Read(int row, ref Utf8JsonReader reader, ReadOnlySpan<byte> snapshot, CountedDaysOn counts)
    {
        switch (column, reader.TokenType)
        {
            case var _ when !isWanted:
                reader.Skip();
                break;
            case (BooleanColumn truths, JsonTokenType.True or JsonTokenType.False):
                truths[row] = reader.TokenType == JsonTokenType.True;
                break;
            case (NumberColumn numbers, JsonTokenType.Number) when reader.TryGetInt64(out var whole):
                numbers.SetWhole(row, whole);
                break;
            case (NumberColumn numbers, JsonTokenType.Number):
                numbers[row] = reader.GetDecimal();
                break;
            case (NumberColumn numbers, JsonTokenType.StartObject):
                numbers[row] = counts.Of(Whole(ref reader, snapshot));
                break;
            case (TextColumn texts, JsonTokenType.String):
                texts.SetCode(row, CodeOf(texts, ref reader));
                break;
            case (TextListColumn lists, JsonTokenType.StartArray):
                lists.SetCode(row, CodeOf(lists, ref reader, snapshot));
                break;
            default:
                reader.Skip();
                break;
        }
    }

    private int CodeOf(TextColumn texts, ref Utf8JsonReader reader)
    {
        var known = _codes.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!known.TryGetValue(reader.ValueSpan, out var code))
        {
            known[reader.ValueSpan] = code = texts.CodeOf(reader.GetString() ?? "");
        }

        return code;
    }

    private int CodeOf(TextListColumn lists, ref Utf8JsonReader reader, ReadOnlySpan<byte> snapshot)
    {
        var items = reader;
        var json = Whole(ref reader, snapshot);
        var known = _codes.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!known.TryGetValue(json, out var code))
        {
            known[json] = code = lists.CodeOf(Texts(ref items));
        }

        return code;
    }

    private static ReadOnlySpan<byte> Whole(ref Utf8JsonReader reader, ReadOnlySpan<byte> snapshot)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return snapshot[start..(int)reader.BytesConsumed];
    }

    private static List<string> Texts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            texts.Add(reader.GetString() ?? "");
        }

        return texts;
    }
}
