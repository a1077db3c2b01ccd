using System.Runtime.InteropServices;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tables.Batches;

/// <summary>
/// Numbers for what decisions say: equal codes, equal values. Several <see cref="SubjectAnswers"/> may share them, so that what they say can be
/// compared by number. They grow with what is met. For one thread at a time.
/// </summary>
public sealed class AnswerCodes
{
    private const int Unknown = -1;

    private readonly List<FeelValue> _values = [];
    private readonly Dictionary<FeelValue, int> _plain = [];
    private readonly Dictionary<FeelValue, int> _met = new(ReferenceEqualityComparer.Instance);

    // Whatever consists of parts is a path of their codes; the code of the whole stands where the path ends.
    private readonly Dictionary<(int Node, ulong Step), int> _steps = [];
    private readonly List<int> _ends = [];
    private readonly int _lists;
    private readonly int _contexts;

    /// <summary>No values yet.</summary>
    public AnswerCodes()
    {
        _lists = Begin();
        _contexts = Begin();
    }

    /// <summary>How much is kept; by it the caller decides when to begin anew.</summary>
    public int Count => _steps.Count + _plain.Count;

    /// <summary>The value of a code.</summary>
    /// <param name="code">A code that was given here.</param>
    public FeelValue this[int code] => _values[code];

    /// <summary>The code of a value. Contexts with the same entries in another order may have another one.</summary>
    /// <param name="value">The value, which is kept.</param>
    public int Of(FeelValue value)
    {
        if (value is not (FeelList or FeelContext))
        {
            ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(_plain, value, out var isKnown);
            code = isKnown ? code : Keep(value);
            return code;
        }

        if (!_met.TryGetValue(value, out var known))
        {
            _met[value] = known = OfParts(value);
        }

        return known;
    }

    /// <summary>Begins paths that end at codes of their own.</summary>
    internal int Begin()
    {
        _ends.Add(Unknown);
        return _ends.Count - 1;
    }

    /// <summary>Where a path goes on.</summary>
    internal int Follow(int node, ulong step)
    {
        ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_steps, (node, step), out var isKnown);
        next = isKnown ? next : Begin();
        return next;
    }

    /// <summary>The code at the end of a path; null while there is none.</summary>
    internal int? EndOf(int node) => _ends[node] is var code and not Unknown ? code : null;

    internal int End(int node, int code) => _ends[node] = code;

    private int OfParts(FeelValue value)
    {
        var node = value is FeelList ? _lists : _contexts;
        foreach (var item in (value as FeelList)?.Items ?? [])
        {
            node = Follow(node, (ulong)Of(item));
        }

        foreach (var (name, entry) in (value as FeelContext)?.Entries ?? [])
        {
            node = Follow(Follow(node, (ulong)Of(new FeelString(name))), (ulong)Of(entry));
        }

        return EndOf(node) ?? End(node, Keep(value));
    }

    private int Keep(FeelValue value)
    {
        _values.Add(value);
        return _values.Count - 1;
    }
}
