using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>What a policy says of each kind of enterprise, by their marks; asked once for each.</summary>
internal sealed class PolicyKinds
{
    private readonly Dictionary<ulong[], int> _numbers = new(ContentComparer<ulong>.Instance);
    private readonly List<IReadOnlyList<KeyValuePair<string, FeelValue>>> _says = [];

    public int Count => _says.Count;

    /// <summary>What is said, each thing under the name that people know it by.</summary>
    public IReadOnlyList<KeyValuePair<string, FeelValue>> this[int kind] => _says[kind];

    /// <summary>The number of a kind.</summary>
    /// <param name="marks">The marks of the enterprise.</param>
    /// <param name="ask">Asks what is said of it.</param>
    public int Of(ReadOnlySpan<ulong> marks, Func<IEnumerable<KeyValuePair<string, FeelValue>>> ask)
    {
        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<ulong>>();
        if (!numbers.TryGetValue(marks, out var kind))
        {
            kind = _says.Count;
            _says.Add([.. ask()]);
            numbers[marks] = kind;
        }

        return kind;
    }
}
