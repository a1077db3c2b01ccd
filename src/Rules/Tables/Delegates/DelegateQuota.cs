namespace Platform.Rules.Tables.Delegates;

/// <summary>How many delegates one policy may still compile: each costs a fraction of a millisecond and some memory.</summary>
internal sealed class DelegateQuota(int count)
{
    private int _left = count;

    internal bool TryTake() => Interlocked.Decrement(ref _left) >= 0;
}
