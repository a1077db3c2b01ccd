using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tables.Subjects;

/// <summary>
/// The values of one stored input, a row a subject. A null is a reserved code in the column itself, so that reading a
/// value and learning that there is none is one access.
/// </summary>
public abstract class SubjectColumn
{
    private readonly SubjectTable _table;

    private protected SubjectColumn(SubjectTable table, VocabularyInput input, int ordinal)
    {
        _table = table;
        Input = input;
        Ordinal = ordinal;
    }

    /// <summary>The input whose values these are.</summary>
    public VocabularyInput Input { get; }

    /// <summary>The place of the column in its table, from 0.</summary>
    public int Ordinal { get; }

    /// <summary>The value of a row as FEEL has it.</summary>
    /// <param name="row">A row in use.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is not in use.</exception>
    public FeelValue Value(int row)
    {
        Require(row);
        return ValueAt(row);
    }

    /// <summary>
    /// A number that stands for the value of a row: rows of this column with equal codes have equal values. The codes of numbers, dates and
    /// truth values mean the same in every table of the vocabulary; those of texts and lists are the column's own.
    /// </summary>
    /// <param name="row">A row in use.</param>
    /// <returns>The code; null for a number that has none, because it does not fit its scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The row is not in use.</exception>
    public long? Code(int row)
    {
        Require(row);
        return CodeAt(row);
    }

    /// <summary>Sets the value of a row from FEEL.</summary>
    /// <param name="row">A row in use.</param>
    /// <param name="value">A value of the kind of the column, or null.</param>
    /// <exception cref="ArgumentException">The value is of another kind.</exception>
    public abstract void Set(int row, FeelValue value);

    internal abstract FeelValue ValueAt(int row);

    internal abstract long? CodeAt(int row);

    internal abstract bool IsNull(int row);

    internal abstract void Clear(int row);

    /// <summary>Makes the first rows null.</summary>
    internal abstract void ClearAll(int rows);

    internal abstract void Resize(int capacity);

    private protected void Require(int row)
    {
        if (!_table.Contains(row))
        {
            throw new ArgumentOutOfRangeException(nameof(row), row, "The row is not in use.");
        }
    }

    private protected void Notify(int row) => _table.OnChanged(Ordinal, row);

    private protected ArgumentException WrongKind(FeelValue value) =>
        new($"'{Input.Name}' holds {Input.Kind} and cannot hold {value.Type}.", nameof(value));
}
