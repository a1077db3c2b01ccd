namespace Platform.Rules.Session.WhenThen;

/// <summary>A rule that has no conditions yet.</summary>
public sealed class RuleStart
{
    private readonly FactSession _session;
    private readonly string _name;

    internal RuleStart(FactSession session, string name)
    {
        _session = session;
        _name = name;
    }

    /// <summary>Matches each fact of a class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="where">What must hold for the fact; null for every one.</param>
    public Pattern<T> Match<T>(Func<T, bool>? where = null)
        where T : class
    {
        var node = new MatchNode<T>(where);
        return new Pattern<T>(_session, _name, node, () => _session.Add(node));
    }
}
