using System.Buffers;

namespace Platform.Api.Data.Planning;

/// <summary>
/// What a request gives to a planned field, taken apart: a key that says which conditions, orders and pages were asked
/// for, and the values in the order of their places. Requests with equal keys run the same statements.
/// </summary>
internal sealed class QueryShape
{
    private readonly ArrayBufferWriter<char> _key = new(128);
    private readonly List<object> _values = [];

    public ReadOnlySpan<char> Key => _key.WrittenSpan;

    public IReadOnlyList<object> Values => _values;

    public void Add(char mark)
    {
        _key.GetSpan(1)[0] = mark;
        _key.Advance(1);
    }

    public void Add(ReadOnlySpan<char> text) => _key.Write(text);

    public void AddValue(object value)
    {
        Add('?');
        _values.Add(value);
    }

    public void Add(RowRule rule)
    {
        Add(rule.Shape);
        foreach (var value in rule.Values)
        {
            AddValue(value);
        }
    }

    public void Clear()
    {
        _key.ResetWrittenCount();
        _values.Clear();
    }
}
