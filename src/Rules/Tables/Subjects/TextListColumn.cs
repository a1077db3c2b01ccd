using System.Runtime.InteropServices;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tables.Subjects;

/// <summary>Lists of texts. Each distinct list is kept once and has a code; the lists of removed rows stay.</summary>
public sealed class TextListColumn : SubjectColumn
{
    private readonly Dictionary<string[], int> _codeOf = new(new SameTexts());
    private readonly List<FeelValue> _values = [FeelNull.Value];
    private readonly List<string[]> _lists = [[]];
    private int[] _codes;

    internal TextListColumn(SubjectTable table, VocabularyInput input, int ordinal, int capacity)
        : base(table, input, ordinal)
    {
        _codes = new int[capacity];
    }

    /// <summary>The codes of all rows; 0 is null.</summary>
    internal ReadOnlySpan<int> Codes => _codes;

    /// <summary>The texts of a row in order; null for none, which is not the empty list.</summary>
    /// <param name="row">A row in use.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is not in use.</exception>
    public IReadOnlyList<string>? this[int row]
    {
        get
        {
            Require(row);
            return _codes[row] == 0 ? null : _lists[_codes[row]];
        }

        set
        {
            Require(row);
            var code = value is null ? 0 : Intern([.. value]);
            if (_codes[row] != code)
            {
                _codes[row] = code;
                Notify(row);
            }
        }
    }

    /// <summary>The code of a list, which stays the same for as long as the column is there.</summary>
    /// <param name="texts">The texts of the list, which are kept.</param>
    public int CodeOf(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Intern([.. texts]);
    }

    /// <summary>Sets a list by its code: who meets the same list many times looks it up once.</summary>
    /// <param name="row">A row in use.</param>
    /// <param name="code">A code of this column, or 0 for null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is not in use, or the column has no such code.</exception>
    public void SetCode(int row, int code)
    {
        Require(row);
        ArgumentOutOfRangeException.ThrowIfNegative(code);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(code, _lists.Count);
        if (_codes[row] != code)
        {
            _codes[row] = code;
            Notify(row);
        }
    }

    /// <inheritdoc/>
    public override void Set(int row, FeelValue value) => this[row] = value switch
    {
        FeelList list => [.. list.Items.Select(item => item is FeelString text ? text.Value : throw WrongKind(item))],
        FeelNull => null,
        _ => throw WrongKind(value),
    };

    internal FeelValue ValueOf(int code) => _values[code];

    internal override FeelValue ValueAt(int row) => _values[_codes[row]];

    internal override long? CodeAt(int row) => _codes[row];

    internal override bool IsNull(int row) => _codes[row] == 0;

    internal override void Clear(int row) => _codes[row] = 0;

    internal override void ClearAll(int rows) => _codes.AsSpan(0, rows).Clear();

    internal override void Resize(int capacity) => Array.Resize(ref _codes, capacity);

    private int Intern(string[] texts)
    {
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(_codeOf, texts, out var known);
        if (!known)
        {
            code = _lists.Count;
            _lists.Add(texts);
            _values.Add(new FeelList([.. texts.Select(text => new FeelString(text))]));
        }

        return code;
    }

    private sealed class SameTexts : IEqualityComparer<string[]>
    {
        public bool Equals(string[]? x, string[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(string[] texts)
        {
            var hash = new HashCode();
            foreach (var text in texts)
            {
                hash.Add(text, StringComparer.Ordinal);
            }

            return hash.ToHashCode();
        }
    }
}
