namespace Platform.Rules.Session.WhenThen;

/// <summary>What agrees in a key. Two are equal if their keys are, so that a rule follows a group as it grows and shrinks.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="T">What is grouped.</typeparam>
public sealed class FactGroup<TKey, T> : IEquatable<FactGroup<TKey, T>>
    where TKey : notnull
{
    internal FactGroup(TKey key, IReadOnlyCollection<T> items)
    {
        Key = key;
        Items = items;
    }

    /// <summary>The key.</summary>
    public TKey Key { get; }

    /// <summary>What agrees in it, at least one, in no order. Shows the group as it is when it is read.</summary>
    public IReadOnlyCollection<T> Items { get; }

    /// <inheritdoc/>
    public bool Equals(FactGroup<TKey, T>? other) => other is not null && EqualityComparer<TKey>.Default.Equals(Key, other.Key);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactGroup<TKey, T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode();
}
