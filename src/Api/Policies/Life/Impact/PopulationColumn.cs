using System.Buffers.Text;
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
    /// <param name="json">The value as it is written.</param>
    /// <param name="counts">Counts what grows by itself.</param>
    /// <exception cref="JsonException">This is no value.</exception>
    public void Read(int row, ReadOnlySpan<byte> json, CountedDaysOn counts)
    {
        switch (column, json[0])
        {
            case var _ when !isWanted:
                break;
            case (BooleanColumn truths, (byte)'t' or (byte)'f'):
                truths[row] = json[0] == 't';
                break;
            case (NumberColumn numbers, (byte)'{'):
                numbers[row] = counts.Of(json);
                break;
            case (NumberColumn numbers, (byte)'-' or (>= (byte)'0' and <= (byte)'9')):
                ReadNumber(numbers, row, json);
                break;
            case (TextColumn texts, (byte)'"'):
                texts.SetCode(row, CodeOf(json));
                break;
            case (TextListColumn lists, (byte)'['):
                lists.SetCode(row, CodeOf(json));
                break;
        }
    }

    private static void ReadNumber(NumberColumn numbers, int row, ReadOnlySpan<byte> json)
    {
        if (Utf8Parser.TryParse(json, out long whole, out var length) && length == json.Length)
        {
            numbers.SetWhole(row, whole);
            return;
        }

        var reader = new Utf8JsonReader(json);
        reader.Read();
        numbers[row] = reader.GetDecimal();
    }

    private int CodeOf(ReadOnlySpan<byte> json)
    {
        var known = _codes.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!known.TryGetValue(json, out var code))
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            known[json] = code = column switch
            {
                TextColumn texts => texts.CodeOf(reader.GetString() ?? ""),
                TextListColumn lists => lists.CodeOf(Texts(ref reader)),
                _ => 0,
            };
        }

        return code;
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
