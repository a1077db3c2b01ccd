using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tables.Subjects;

/// <summary>Values of which each distinct one is kept once and has a code of this column; 0 is null. Those of removed rows stay.</summary>
public abstract class CodedColumn : SubjectColumn
{
    private readonly List<FeelValue> _values = [FeelNull.Value];
    private int[] _codes;

    private protected CodedColumn(SubjectTable table, VocabularyInput input, int ordinal, int capacity)
        : base(table, input, ordinal)
    {
        _codes = new int[capacity];
    }

    /// <summary>The codes of all rows; 0 is null.</summary>
    internal ReadOnlySpan<int> Codes => _codes;

    /// <summary>One more than the largest code.</summary>
    internal int CodeCount => _values.Count;

    /// <summary>Sets a value by its code: who meets the same value many times looks it up once.</summary>
    /// <param name="row">A row in use.</param>
    /// <param name="code">A code of this column, or 0 for null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is not in use, or the column has no such code.</exception>
    public void SetCode(int row, int code)
    {
        Require(row);
        ArgumentOutOfRangeException.ThrowIfNegative(code);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(code, CodeCount);
        if (_codes[row] != code)
        {
            _codes[row] = code;
            Notify(row);
        }
    }

    internal FeelValue ValueOf(int code) => _values[code];

    internal override FeelValue ValueAt(int row) => _values[_codes[row]];

    internal override long? CodeAt(int row) => _codes[row];

    internal override bool IsNull(int row) => _codes[row] == 0;

    internal override void Clear(int row) => _codes[row] = 0;

    internal override void ClearAll(int rows) => _codes.AsSpan(0, rows).Clear();

    internal override void Resize(int capacity) => Array.Resize(ref _codes, capacity);

    private protected int CodeOfRow(int row)
    {
        Require(row);
        return _codes[row];
    }

    /// <summary>Gives the next code to a value.</summary>
    private protected void Keep(FeelValue value) => _values.Add(value);
}
