using System.Text;
using System.Text.Json;
using Platform.Api.Evaluation;
using Platform.Rules.Tables.Subjects;
using RuleVocabulary = Platform.Rules.Tables.Inputs.Vocabulary;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>Many enterprises as columns, filled from the inputs that they were judged by.</summary>
/// <param name="vocabulary">The inputs.</param>
/// <param name="counts">Counts what grows by itself.</param>
/// <param name="capacity">Enterprises to make room for.</param>
internal sealed class PopulationTable(RuleVocabulary vocabulary, CountedDaysOn counts, int capacity)
{
    private readonly SubjectTable _table = new(vocabulary, capacity);
    private (byte[] Id, SubjectColumn Column)[] _columns = [];
    private int _next;

    public SubjectTable Table => _table;

    /// <summary>A table of a batch.</summary>
    public static PopulationTable Of(PolicyPack pack, CountedDaysOn counts, JudgedBatch batch)
    {
        var population = new PopulationTable(pack.RuleVocabulary, counts, batch.Count);
        for (var place = 0; place < batch.Count; place++)
        {
            population.Add(batch.Inputs(place));
        }

        return population;
    }

    /// <summary>Adds an enterprise; inputs that the vocabulary does not know are left out.</summary>
    /// <param name="snapshot">As <see cref="RuleInputs.Snapshot"/> writes it, in UTF-8.</param>
    public void Add(ReadOnlySpan<byte> snapshot)
    {
        if (_columns.Length == 0)
        {
            _columns = [.. _table.Columns.Select(column => (Encoding.UTF8.GetBytes(column.Input.Id), column))];
        }

        var row = _table.Add();
        var reader = new Utf8JsonReader(snapshot);
        reader.Read();
        _next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var column = Find(ref reader);
            reader.Read();
            Set(column, row, ref reader, snapshot);
        }
    }

    // Inputs are written in the order of the vocabulary, so that the wanted column is one of the next.
    private SubjectColumn? Find(ref Utf8JsonReader reader)
    {
        for (var step = 0; step < _columns.Length; step++)
        {
            var place = (_next + step) % _columns.Length;
            if (reader.ValueTextEquals(_columns[place].Id))
            {
                _next = place + 1;
                return _columns[place].Column;
            }
        }

        return null;
    }

    // A value of another kind than the vocabulary says is none: a draft may change what kind an input has.
    private void Set(SubjectColumn? column, int row, ref Utf8JsonReader reader, ReadOnlySpan<byte> snapshot)
    {
        switch (column, reader.TokenType)
        {
            case (NumberColumn numbers, JsonTokenType.Number) when reader.TryGetInt64(out var whole):
                numbers.SetWhole(row, whole);
                break;
            case (NumberColumn numbers, JsonTokenType.Number):
                numbers[row] = reader.GetDecimal();
                break;
            case (NumberColumn numbers, JsonTokenType.StartObject):
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                numbers[row] = counts.Of(snapshot[start..(int)reader.BytesConsumed]);
                break;
            case (BooleanColumn truths, JsonTokenType.True or JsonTokenType.False):
                truths[row] = reader.GetBoolean();
                break;
            case (TextColumn texts, JsonTokenType.String):
                texts[row] = reader.GetString();
                break;
            case (TextListColumn lists, JsonTokenType.StartArray):
                lists[row] = Texts(ref reader);
                break;
            default:
                reader.Skip();
                break;
        }
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
