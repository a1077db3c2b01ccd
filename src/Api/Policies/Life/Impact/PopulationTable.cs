using System.Text;
using System.Text.Json;
using Platform.Api.Evaluation;
using Platform.Domain.Calendar;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Subjects;
using RuleVocabulary = Platform.Rules.Tables.Inputs.Vocabulary;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>Many enterprises as columns, filled from the inputs that they were judged by.</summary>
/// <param name="vocabulary">The inputs.</param>
/// <param name="calendar">Counts what grows by itself.</param>
/// <param name="today">The day on which it has grown so far.</param>
/// <param name="capacity">Enterprises to make room for.</param>
internal sealed class PopulationTable(RuleVocabulary vocabulary, WorkingDayCalendar calendar, DateOnly today, int capacity)
{
    private readonly SubjectTable _table = new(vocabulary, capacity);

    public SubjectTable Table => _table;

    /// <summary>Adds an enterprise; inputs that the vocabulary does not know are left out.</summary>
    /// <param name="snapshot">As <see cref="RuleInputs.Snapshot"/> writes it.</param>
    public void Add(string snapshot)
    {
        var row = _table.Add();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(snapshot));
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var column = _table.Find(reader.GetString() ?? "");
            reader.Read();
            if (column is null)
            {
                reader.Skip();
            }
            else
            {
                column.Set(row, Value(ref reader));
            }
        }
    }

    private FeelValue Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number => new FeelNumber(reader.GetDecimal()),
        JsonTokenType.String => new FeelString(reader.GetString() ?? ""),
        JsonTokenType.True or JsonTokenType.False => FeelBoolean.Of(reader.GetBoolean()),
        JsonTokenType.StartArray => Texts(ref reader),
        JsonTokenType.StartObject => Counted(ref reader),
        _ => FeelNull.Value,
    };

    private static FeelList Texts(ref Utf8JsonReader reader)
    {
        var texts = new List<FeelValue>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            texts.Add(new FeelString(reader.GetString() ?? ""));
        }

        return new FeelList(texts);
    }

    private FeelNumber Counted(ref Utf8JsonReader reader) => new(
        (JsonSerializer.Deserialize<CountedDays>(ref reader, Data.JsonColumn.Options) ?? throw new JsonException("No count of days.")).On(today, calendar));
}
