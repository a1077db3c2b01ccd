namespace Platform.Rules.Session.WhenThen;

/// <summary>What a rule does with a match. The rule is in force from the first action on.</summary>
/// <typeparam name="T">What a match holds.</typeparam>
public sealed class Conclusion<T>
    where T : notnull
{
    private readonly FactSession _session;
    private readonly RuleNode<T> _rule;
    private readonly Action _start;
    private bool _isStarted;

    internal Conclusion(FactSession session, string name, Node<T> node, Action start, int priority, bool repeats)
    {
        _session = session;
        _start = start;
        _rule = new RuleNode<T>(session, name, priority, repeats);
        node.Add(_rule);
    }

    /// <summary>Does something when a match fires.</summary>
    /// <param name="action">What to do; may insert, update and retract facts.</param>
    public Conclusion<T> Do(Action<T> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        _rule.Actions.Add(action);
        return Started();
    }

    /// <summary>Concludes a fact, which retracts by itself when the match ceases. While the match lasts it follows it.</summary>
    /// <param name="fact">Makes the fact; while it gives an equal one the first is kept.</param>
    public Conclusion<T> Assert(Func<T, object> fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        _rule.Facts.Add(fact);
        return Started();
    }

    private Conclusion<T> Started()
    {
        if (!_isStarted)
        {
            _isStarted = true;
            _start();
            _session.Add((ISettling)_rule);
        }

        return this;
    }
}
