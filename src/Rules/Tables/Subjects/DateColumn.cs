using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tables.Subjects;

/// <summary>Days of the years 1 to 9999.</summary>
public sealed class DateColumn : SubjectColumn
{
    /// <summary>The code of null.</summary>
    internal const int Null = int.MinValue;

    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private int[] _days;

    internal DateColumn(SubjectTable table, VocabularyInput input, int ordinal, int capacity)
        : base(table, input, ordinal)
    {
        _days = Filled(capacity);
    }

    /// <summary>Days since 1970-01-01 of all rows.</summary>
    internal ReadOnlySpan<int> Days => _days;

    /// <summary>The day of a row; null for none.</summary>
    /// <param name="row">A row in use.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is not in use.</exception>
    public DateOnly? this[int row]
    {
        get
        {
            Require(row);
            return _days[row] == Null ? null : DateOf(_days[row]);
        }

        set
        {
            Require(row);
            var day = value is { } date ? DayOf(date) : Null;
            if (_days[row] != day)
            {
                _days[row] = day;
                Notify(row);
            }
        }
    }

    /// <inheritdoc/>
    public override void Set(int row, FeelValue value) => this[row] = value switch
    {
        FeelDate { Value: { Year: >= 1 and <= 9999 } date } => new DateOnly(date.Year, date.Month, date.Day),
        FeelDate => throw new ArgumentOutOfRangeException(nameof(value), value, "A column holds days of the years 1 to 9999."),
        FeelNull => null,
        _ => throw WrongKind(value),
    };

    /// <summary>Days since 1970-01-01.</summary>
    internal static int DayOf(DateOnly date) => date.DayNumber - Epoch;

    /// <summary>The date some days after 1970-01-01.</summary>
    internal static DateOnly DateOf(int day) => DateOnly.FromDayNumber(day + Epoch);

    internal static CalendarDate? CalendarDateOf(int day) => day == Null ? null : CalendarDate.FromEpochDay(day);

    internal override FeelValue ValueAt(int row) => CalendarDateOf(_days[row]) is { } date ? new FeelDate(date) : FeelNull.Value;

    internal override long? CodeAt(int row) => _days[row];

    internal override bool IsNull(int row) => _days[row] == Null;

    internal override void Clear(int row) => _days[row] = Null;

    internal override void ClearAll(int rows) => _days.AsSpan(0, rows).Fill(Null);

    internal override void Resize(int capacity)
    {
        var grown = Filled(capacity);
        _days.CopyTo(grown, 0);
        _days = grown;
    }

    private static int[] Filled(int capacity)
    {
        var days = new int[capacity];
        Array.Fill(days, Null);
        return days;
    }
}
