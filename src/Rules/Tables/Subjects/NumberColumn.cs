using System.Runtime.InteropServices;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tables.Subjects;

/// <summary>
/// Numbers. Each is kept as a whole number of units of the input's scale; one that has more decimal places or is too
/// large stands beside the column, exact as well.
/// </summary>
public sealed class NumberColumn : SubjectColumn
{
    /// <summary>The code of null.</summary>
    internal const long Null = long.MinValue;

    /// <summary>The code of a number that stands beside the column.</summary>
    internal const long Wide = long.MinValue + 1;

    /// <summary>The largest magnitude of a code that is a number; leaves room for differences of two codes.</summary>
    internal const long MaxCode = 1L << 61;

    private static readonly long[] Powers =
        [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    private readonly Dictionary<int, decimal> _wide = [];
    private readonly long _mostWhole;
    private long[] _codes;

    internal NumberColumn(SubjectTable table, VocabularyInput input, int ordinal, int capacity)
        : base(table, input, ordinal)
    {
        UnitsPerOne = Powers[input.Scale];
        _mostWhole = MaxCode / UnitsPerOne;
        _codes = Filled(capacity);
    }

    /// <summary>The codes of all rows.</summary>
    internal ReadOnlySpan<long> Codes => _codes;

    /// <summary>How many units make 1.</summary>
    internal long UnitsPerOne { get; }

    /// <summary>The number of a row; null for none.</summary>
    /// <param name="row">A row in use.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is not in use.</exception>
    public decimal? this[int row]
    {
        get
        {
            Require(row);
            return At(row);
        }

        set
        {
            Require(row);
            Store(row, value is { } number ? CodeOf(number, Input.Scale) : Null, value ?? 0);
        }
    }

    /// <summary>Sets a whole number without the detour over <see cref="decimal"/>.</summary>
    /// <param name="row">A row in use.</param>
    /// <param name="whole">The number.</param>
    public void SetWhole(int row, long whole)
    {
        Require(row);
        var fits = whole <= _mostWhole && whole >= -_mostWhole;
        Store(row, fits ? whole * UnitsPerOne : Wide, whole);
    }

    /// <inheritdoc/>
    public override void Set(int row, FeelValue value) => this[row] = value switch
    {
        FeelNumber number => number.Value,
        FeelNull => null,
        _ => throw WrongKind(value),
    };

    /// <summary>The code of a number at a scale: <see cref="Wide"/> where it has no exact one.</summary>
    internal static long CodeOf(decimal number, int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var places = (bits[3] >> 16) & 0xFF;
        var magnitude = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        if (bits[2] != 0 || places > scale || magnitude > (ulong)(MaxCode / Powers[scale - places]))
        {
            return CodeOfUnusual(number, scale);
        }

        var code = (long)magnitude * Powers[scale - places];
        return bits[3] < 0 ? -code : code;
    }

    internal decimal? At(int row) => _codes[row] switch
    {
        Null => null,
        Wide => _wide[row],
        var code => new decimal((int)Math.Abs(code), (int)(Math.Abs(code) >> 32), 0, code < 0, (byte)Input.Scale),
    };

    internal override FeelValue ValueAt(int row) => At(row) is { } number ? new FeelNumber(number) : FeelNull.Value;

    internal override long? CodeAt(int row) => _codes[row] == Wide ? null : _codes[row];

    internal override bool IsNull(int row) => _codes[row] == Null;

    internal override void Clear(int row)
    {
        _codes[row] = Null;
        _wide.Remove(row);
    }

    internal override void ClearAll(int rows)
    {
        _codes.AsSpan(0, rows).Fill(Null);
        _wide.Clear();
    }

    internal override void Resize(int capacity)
    {
        var grown = Filled(capacity);
        _codes.CopyTo(grown, 0);
        _codes = grown;
    }

    // More digits than usual: trailing zeros may still bring it down to the scale.
    private static long CodeOfUnusual(decimal number, int scale)
    {
        var limit = (decimal)MaxCode / Powers[scale];
        if (number > limit || number < -limit)
        {
            return Wide;
        }

        var units = number * Powers[scale];
        return units == decimal.Truncate(units) && units / Powers[scale] == number ? (long)units : Wide;
    }

    private void Store(int row, long code, decimal number)
    {
        ref var stored = ref _codes[row];
        if (stored == code && (code != Wide || _wide[row] == number))
        {
            return;
        }

        if (stored == Wide)
        {
            _wide.Remove(row);
        }

        stored = code;
        if (code == Wide)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_wide, row, out _) = number;
        }

        Notify(row);
    }

    private static long[] Filled(int capacity)
    {
        var codes = new long[capacity];
        Array.Fill(codes, Null);
        return codes;
    }
}
