using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tables.Subjects;

/// <summary>
/// The stored inputs of many subjects, a column an input. The host fills it and changes it through the columns; a
/// session that is open over it hears of every change. Not safe to change from several threads at once.
/// </summary>
public sealed class SubjectTable
{
    private const int MinCapacity = 16;

    private readonly SubjectColumn[] _columns;
    private readonly Dictionary<string, SubjectColumn> _byName = new(StringComparer.Ordinal);
    private readonly Stack<int> _free = new();
    private ulong[] _used;
    private int _capacity;

    /// <summary>A table for the stored inputs of a vocabulary, without rows.</summary>
    /// <param name="vocabulary">The inputs.</param>
    /// <param name="capacity">Rows to make room for at first; the table grows as needed.</param>
    public SubjectTable(Vocabulary vocabulary, int capacity = 0)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        Vocabulary = vocabulary;
        _capacity = Math.Max(capacity, MinCapacity);
        _used = new ulong[WordsFor(_capacity)];
        _columns = [.. vocabulary.Inputs.Where(input => input.Source is StoredInput).Select(Create)];
        foreach (var column in _columns)
        {
            _byName[column.Input.Name] = column;
            _byName.TryAdd(column.Input.Id, column);
        }
    }

    /// <summary>The vocabulary whose stored inputs these are.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The columns in the order of the vocabulary.</summary>
    public IReadOnlyList<SubjectColumn> Columns => _columns;

    /// <summary>Rows in use.</summary>
    public int Count { get; private set; }

    /// <summary>One more than the highest row that was ever in use; rows below it may be free.</summary>
    public int Extent { get; private set; }

    /// <summary>Hears of a changed value: the ordinal of the column, the row.</summary>
    internal Action<int, int>? Changed { get; set; }

    /// <summary>Hears of a new row, all of whose values are null.</summary>
    internal Action<int>? Added { get; set; }

    /// <summary>Hears of a row that goes, while its values are still there.</summary>
    internal Action<int>? Removing { get; set; }

    internal int Capacity => _capacity;

    /// <summary>Takes a row into use, all its values null. Rows of removed subjects are used again.</summary>
    /// <returns>The row, by which the host names the subject from now on.</returns>
    public int Add()
    {
        if (!_free.TryPop(out var row))
        {
            row = Extent++;
            if (row == _capacity)
            {
                Grow();
            }
        }

        _used[row >> 6] |= 1UL << row;
        Count++;
        Added?.Invoke(row);
        return row;
    }

    /// <summary>Takes a row out of use.</summary>
    /// <param name="row">A row in use.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is not in use.</exception>
    public void Remove(int row)
    {
        if (!Contains(row))
        {
            throw new ArgumentOutOfRangeException(nameof(row), row, "The row is not in use.");
        }

        Removing?.Invoke(row);
        foreach (var column in _columns)
        {
            column.Clear(row);
        }

        _used[row >> 6] &= ~(1UL << row);
        _free.Push(row);
        Count--;
    }

    /// <summary>Takes all rows out of use and begins again at the first; the codes of texts and lists stay.</summary>
    /// <exception cref="InvalidOperationException">A session is open over the table.</exception>
    public void Clear()
    {
        if (Changed is not null || Added is not null || Removing is not null)
        {
            throw new InvalidOperationException("A session is open over the table.");
        }

        foreach (var column in _columns)
        {
            column.ClearAll(Extent);
        }

        Array.Clear(_used);
        _free.Clear();
        (Count, Extent) = (0, 0);
    }

    /// <summary>Whether a row is in use.</summary>
    /// <param name="row">Any number.</param>
    public bool Contains(int row) => (uint)row < (uint)_capacity && (_used[row >> 6] & (1UL << row)) != 0;

    /// <summary>The column of an input by its name or id; null if no stored input has it.</summary>
    /// <param name="nameOrId">A name or an id.</param>
    public SubjectColumn? Find(string nameOrId) => _byName.GetValueOrDefault(nameOrId);

    /// <summary>The column of a stored number.</summary>
    /// <param name="nameOrId">Its name or id.</param>
    /// <exception cref="ArgumentException">There is no stored number of the name.</exception>
    public NumberColumn Numbers(string nameOrId) => Column<NumberColumn>(nameOrId);

    /// <summary>The column of a stored text.</summary>
    /// <param name="nameOrId">Its name or id.</param>
    /// <exception cref="ArgumentException">There is no stored text of the name.</exception>
    public TextColumn Texts(string nameOrId) => Column<TextColumn>(nameOrId);

    /// <summary>The column of a stored truth value.</summary>
    /// <param name="nameOrId">Its name or id.</param>
    /// <exception cref="ArgumentException">There is no stored truth value of the name.</exception>
    public BooleanColumn Booleans(string nameOrId) => Column<BooleanColumn>(nameOrId);

    /// <summary>The column of a stored date.</summary>
    /// <param name="nameOrId">Its name or id.</param>
    /// <exception cref="ArgumentException">There is no stored date of the name.</exception>
    public DateColumn Dates(string nameOrId) => Column<DateColumn>(nameOrId);

    /// <summary>The column of a stored list of texts.</summary>
    /// <param name="nameOrId">Its name or id.</param>
    /// <exception cref="ArgumentException">There is no stored list of the name.</exception>
    public TextListColumn TextLists(string nameOrId) => Column<TextListColumn>(nameOrId);

    /// <summary>The stored values of a row under their names, nulls included.</summary>
    /// <param name="row">A row in use.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is not in use.</exception>
    public FeelContext Snapshot(int row) =>
        new(_columns.Select(column => KeyValuePair.Create(column.Input.Name, column.Value(row))));

    internal void OnChanged(int ordinal, int row) => Changed?.Invoke(ordinal, row);

    private static int WordsFor(int rows) => (rows + 63) >> 6;

    private T Column<T>(string nameOrId)
        where T : SubjectColumn =>
        Find(nameOrId) as T ?? throw new ArgumentException($"There is no {typeof(T).Name} '{nameOrId}'.", nameof(nameOrId));

    private SubjectColumn Create(VocabularyInput input, int ordinal) => input.Kind switch
    {
        InputKind.Number => new NumberColumn(this, input, ordinal, _capacity),
        InputKind.Text => new TextColumn(this, input, ordinal, _capacity),
        InputKind.Boolean => new BooleanColumn(this, input, ordinal, _capacity),
        InputKind.Date => new DateColumn(this, input, ordinal, _capacity),
        _ => new TextListColumn(this, input, ordinal, _capacity),
    };

    private void Grow()
    {
        _capacity *= 2;
        Array.Resize(ref _used, WordsFor(_capacity));
        foreach (var column in _columns)
        {
            column.Resize(_capacity);
        }
    }
}
