using System.Runtime.InteropServices;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tables.Subjects;

/// <summary>Texts. Each distinct text is kept once and has a code; the texts of removed rows stay.</summary>
public sealed class TextColumn : SubjectColumn
{
    private readonly Dictionary<string, int> _codeOf = new(StringComparer.Ordinal);
    private readonly List<FeelValue> _values = [FeelNull.Value];
    private readonly List<string> _texts = [""];
    private int[] _codes;

    internal TextColumn(SubjectTable table, VocabularyInput input, int ordinal, int capacity)
        : base(table, input, ordinal)
    {
        _codes = new int[capacity];
    }

    /// <summary>The codes of all rows; 0 is null.</summary>
    internal ReadOnlySpan<int> Codes => _codes;

    /// <summary>One more than the largest code.</summary>
    internal int CodeCount => _texts.Count;

    /// <summary>The text of a row; null for none.</summary>
    /// <param name="row">A row in use.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is not in use.</exception>
    public string? this[int row]
    {
        get
        {
            Require(row);
            return _codes[row] == 0 ? null : _texts[_codes[row]];
        }

        set
        {
            Require(row);
            var code = value is null ? 0 : CodeOf(value);
            if (_codes[row] != code)
            {
                _codes[row] = code;
                Notify(row);
            }
        }
    }

    /// <summary>The code of a text, which stays the same for as long as the column is there.</summary>
    /// <param name="text">The text, which is kept.</param>
    public int CodeOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(_codeOf, text, out var known);
        if (!known)
        {
            code = _texts.Count;
            _texts.Add(text);
            _values.Add(new FeelString(text));
        }

        return code;
    }

    /// <summary>Sets a text by its code: who meets the same text many times looks it up once.</summary>
    /// <param name="row">A row in use.</param>
    /// <param name="code">A code of this column, or 0 for null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is not in use, or the column has no such code.</exception>
    public void SetCode(int row, int code)
    {
        Require(row);
        ArgumentOutOfRangeException.ThrowIfNegative(code);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(code, _texts.Count);
        if (_codes[row] != code)
        {
            _codes[row] = code;
            Notify(row);
        }
    }

    /// <inheritdoc/>
    public override void Set(int row, FeelValue value) => this[row] = value switch
    {
        FeelString text => text.Value,
        FeelNull => null,
        _ => throw WrongKind(value),
    };

    internal string TextOf(int code) => _texts[code];

    internal FeelValue ValueOf(int code) => _values[code];

    internal override FeelValue ValueAt(int row) => _values[_codes[row]];

    internal override long? CodeAt(int row) => _codes[row];

    internal override bool IsNull(int row) => _codes[row] == 0;

    internal override void Clear(int row) => _codes[row] = 0;

    internal override void ClearAll(int rows) => _codes.AsSpan(0, rows).Clear();

    internal override void Resize(int capacity) => Array.Resize(ref _codes, capacity);
}
