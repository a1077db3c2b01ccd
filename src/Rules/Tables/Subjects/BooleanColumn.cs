using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tables.Subjects;

/// <summary>Truth values.</summary>
public sealed class BooleanColumn : SubjectColumn
{
    /// <summary>The code of null.</summary>
    internal const byte Null = 0;

    /// <summary>The code of false.</summary>
    internal const byte False = 1;

    /// <summary>The code of true.</summary>
    internal const byte True = 2;

    private byte[] _codes;

    internal BooleanColumn(SubjectTable table, VocabularyInput input, int ordinal, int capacity)
        : base(table, input, ordinal)
    {
        _codes = new byte[capacity];
    }

    /// <summary>The codes of all rows.</summary>
    internal ReadOnlySpan<byte> Codes => _codes;

    /// <summary>The truth value of a row; null for none.</summary>
    /// <param name="row">A row in use.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is not in use.</exception>
    public bool? this[int row]
    {
        get
        {
            Require(row);
            return At(row);
        }

        set
        {
            Require(row);
            var code = CodeOf(value);
            if (_codes[row] != code)
            {
                _codes[row] = code;
                Notify(row);
            }
        }
    }

    /// <inheritdoc/>
    public override void Set(int row, FeelValue value) => this[row] = value switch
    {
        FeelBoolean truth => truth.Value,
        FeelNull => null,
        _ => throw WrongKind(value),
    };

    internal static byte CodeOf(bool? value) => value switch { null => Null, false => False, true => True };

    internal bool? At(int row) => _codes[row] == Null ? null : _codes[row] == True;

    internal override FeelValue ValueAt(int row) => At(row) is { } truth ? FeelBoolean.Of(truth) : FeelNull.Value;

    internal override long? CodeAt(int row) => _codes[row];

    internal override bool IsNull(int row) => _codes[row] == Null;

    internal override void Clear(int row) => _codes[row] = Null;

    internal override void ClearAll(int rows) => _codes.AsSpan(0, rows).Clear();

    internal override void Resize(int capacity) => Array.Resize(ref _codes, capacity);
}
