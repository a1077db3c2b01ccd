using Platform.Rules.Feel.Values;

namespace Platform.Rules.Session.Aggregates;

/// <summary>The values in which subjects and facts of a group agree.</summary>
internal readonly struct GroupKey(FeelValue[] values) : IEquatable<GroupKey>
{
    private readonly FeelValue[] _values = values;

    public bool Equals(GroupKey other) => _values.AsSpan().SequenceEqual(other._values);

    public override bool Equals(object? obj) => obj is GroupKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in _values)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
