using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Functions;

/// <summary>
/// FEEL equality for looking values up. Every comparison is paid for, so a list built to make all hashes collide ends
/// the evaluation instead of running on.
/// </summary>
internal sealed class ValueComparer(Arguments arguments) : IEqualityComparer<FeelValue>
{
    public bool Equals(FeelValue? x, FeelValue? y) =>
        x is not null && y is not null
        && arguments.Spend((int)Math.Min(int.MaxValue, Math.Min(x.Weight, y.Weight)))
        && Equality.AreEqual(x, y) == true;

    public int GetHashCode(FeelValue obj) => obj switch
    {
        FeelTime time => Timeline.Seconds(time).GetHashCode(),
        FeelDateTime moment => Timeline.Seconds(moment).GetHashCode(),
        FeelList list => HashCode.Combine(list.Items.Count, list.Items.Count > 0 ? Shallow(list.Items[0]) : 0),
        FeelContext context => context.Entries.Aggregate(context.Entries.Count, AddEntry),
        FeelRange or FeelFunction => 0,
        _ => obj.GetHashCode(),
    };

    // Contexts are equal whatever the order of their entries, so their hashes are added up.
    private int AddEntry(int hash, KeyValuePair<string, FeelValue> entry) =>
        hash + HashCode.Combine(entry.Key, Shallow(entry.Value));

    private int Shallow(FeelValue value) => value is FeelList or FeelContext ? 0 : GetHashCode(value);
}
