using System.Data.Common;
using System.Text;

namespace Platform.Api.Evaluation;

/// <summary>Some enterprises with the inputs that they were judged by: keys, and JSON as UTF-8 in one piece of memory.</summary>
public sealed class JudgedBatch
{
    /// <summary>Enterprises in a full batch.</summary>
    public const int Size = 8_192;

    private const int UsualLength = 1_024;
    private readonly List<long> _ids = new(Size);
    private readonly List<int> _ends = new(Size);
    private byte[] _texts = new byte[Size * UsualLength];

    public int Count => _ids.Count;

    public bool IsFull => Count == Size;

    public long this[int place] => _ids[place];

    /// <summary>The inputs of an enterprise, as <see cref="RuleInputs.Snapshot"/> writes them.</summary>
    public ReadOnlySpan<byte> Inputs(int place)
    {
        var start = place == 0 ? 0 : _ends[place - 1];
        return _texts.AsSpan(start, _ends[place] - start);
    }

    public void Add(long enterpriseId, string inputs)
    {
        var start = Room(Encoding.UTF8.GetMaxByteCount(inputs.Length));
        _ids.Add(enterpriseId);
        _ends.Add(start + Encoding.UTF8.GetBytes(inputs, _texts.AsSpan(start)));
    }

    /// <summary>Adds an enterprise with inputs that are UTF-8 already.</summary>
    public void Add(long enterpriseId, ReadOnlySpan<byte> inputs)
    {
        var start = Room(inputs.Length);
        inputs.CopyTo(_texts.AsSpan(start));
        _ids.Add(enterpriseId);
        _ends.Add(start + inputs.Length);
    }

    /// <summary>Adds an enterprise with inputs that a database hands out as UTF-8, without a text in between.</summary>
    /// <param name="enterpriseId">Its key.</param>
    /// <param name="row">The row that is read.</param>
    /// <param name="column">The column of the inputs.</param>
    public void Add(long enterpriseId, DbDataReader row, int column)
    {
        var length = (int)row.GetBytes(column, 0, null, 0, 0);
        var start = Room(length);
        row.GetBytes(column, 0, _texts, start, length);
        _ids.Add(enterpriseId);
        _ends.Add(start + length);
    }

    private int Room(int bytes)
    {
        var start = Count == 0 ? 0 : _ends[^1];
        if (start + bytes > _texts.Length)
        {
            Array.Resize(ref _texts, Math.Max(start + bytes, _texts.Length * 2));
        }

        return start;
    }

    /// <summary>Makes room for other enterprises in the same memory.</summary>
    public void Clear()
    {
        _ids.Clear();
        _ends.Clear();
    }
}
