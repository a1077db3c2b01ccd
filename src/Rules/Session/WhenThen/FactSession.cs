namespace Platform.Rules.Session.WhenThen;

/// <summary>
/// Facts of any classes and rules over them in C#, for what a table cannot say. Rules match as facts come and go, and
/// fire when <see cref="Fire"/> is called. Facts are told apart by reference; changing one takes effect with
/// <see cref="Update"/>. Matches are told apart by their values: facts that change should be classes, not records. For
/// one thread at a time.
/// </summary>
public sealed class FactSession
{
    private readonly HashSet<object> _facts = new(ReferenceEqualityComparer.Instance);
    private readonly List<IFactSink> _matches = [];
    private readonly List<ISettling> _settling = [];
    private readonly Agenda _agenda = new();

    /// <summary>Starts a rule. Facts that are already there match it too.</summary>
    /// <param name="name">What it is called in messages.</param>
    public RuleStart When(string name) => new(this, name);

    /// <summary>Adds a fact; one that is there already is updated.</summary>
    /// <param name="fact">The fact.</param>
    public void Insert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!_facts.Add(fact))
        {
            Update(fact);
            return;
        }

        foreach (var match in _matches)
        {
            match.Insert(fact);
        }
    }

    /// <summary>Says that a fact changed.</summary>
    /// <param name="fact">A fact that is there.</param>
    /// <exception cref="ArgumentException">It is not there.</exception>
    public void Update(object fact)
    {
        Require(fact);
        foreach (var match in _matches)
        {
            match.Update(fact);
        }
    }

    /// <summary>Takes a fact away, and with it the facts that rules concluded from it.</summary>
    /// <param name="fact">A fact that is there.</param>
    /// <exception cref="ArgumentException">It is not there.</exception>
    public void Retract(object fact)
    {
        Require(fact);
        _facts.Remove(fact);
        foreach (var match in _matches)
        {
            match.Retract(fact);
        }
    }

    /// <summary>All facts of a class, in no order.</summary>
    /// <typeparam name="T">The class.</typeparam>
    public IEnumerable<T> Facts<T>() => _facts.OfType<T>();

    /// <summary>
    /// Fires matches until none is left: those of the highest priority first, among these the oldest. Each fires once,
    /// unless it ceases to match and matches again or, for a rule that repeats, one of its facts is updated.
    /// </summary>
    /// <param name="limit">How many may fire; rules that go on causing each other stop here.</param>
    public FireResult Fire(int limit = 1_000_000)
    {
        var fired = 0;
        Settle();
        while (_agenda.Peek() is { } next)
        {
            if (fired == limit)
            {
                return new FireResult(fired, next.RuleName);
            }

            fired++;
            _agenda.Take();
            next.Fire();
            Settle();
        }

        return new FireResult(fired, null);
    }

    internal Agenda Agenda => _agenda;

    internal bool Contains(object fact) => _facts.Contains(fact);

    internal void Add(IFactSink match)
    {
        _matches.Add(match);
        foreach (var fact in _facts)
        {
            match.Insert(fact);
        }
    }

    internal void Add(ISettling node) => _settling.Add(node);

    // Nodes stand in the order in which they were made, each after those that feed it. Rules that retract what they
    // concluded may disturb earlier nodes, so this goes on until nothing moves.
    private void Settle()
    {
        var moved = true;
        while (moved)
        {
            moved = false;
            foreach (var node in _settling)
            {
                moved |= node.Settle();
            }
        }
    }

    private void Require(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!_facts.Contains(fact))
        {
            throw new ArgumentException("The fact is not there.", nameof(fact));
        }
    }
}
