namespace Platform.Rules.Session.WhenThen;

/// <summary>The end of a rule: its matches, which of them fired, and what they concluded.</summary>
internal sealed class RuleNode<T>(FactSession session, string name, int priority, bool repeats) : ISink<T>, ISettling
    where T : notnull
{
    private readonly Dictionary<T, Match> _matches = [];
    private readonly HashSet<Match> _touched = [];

    internal List<Action<T>> Actions { get; } = [];

    internal List<Func<T, object>> Facts { get; } = [];

    public void Add(Entry<T> entry)
    {
        if (!_matches.TryGetValue(entry.Value, out var match))
        {
            _matches[entry.Value] = match = new Match(this, entry.Value);
        }

        match.Rows++;
        _touched.Add(match);
    }

    public void Remove(Entry<T> entry)
    {
        var match = _matches[entry.Value];
        match.Rows--;
        match.IsUpdated = true;
        _touched.Add(match);
    }

    // A match that left and came back in between was updated; one that only left is over.
    public bool Settle()
    {
        if (_touched.Count == 0)
        {
            return false;
        }

        Match[] touched = [.. _touched];
        _touched.Clear();
        foreach (var match in touched)
        {
            match.Settle();
        }

        return true;
    }

    private sealed class Match(RuleNode<T> rule, T value) : IFiring
    {
        private readonly List<object> _concluded = [];
        private long _ticket;
        private bool _hasFired;

        public string RuleName => rule.Name;

        /// <summary>How many rows hold this match.</summary>
        internal int Rows { get; set; }

        /// <summary>Whether one of its rows left since it was last settled.</summary>
        internal bool IsUpdated { get; set; }

        public bool Waits(long ticket) => ticket == _ticket;

        public void Fire()
        {
            _ticket = 0;
            _hasFired = true;
            Conclude();
            foreach (var action in rule.Actions)
            {
                action(value);
            }
        }

        internal void Settle()
        {
            if (Rows == 0)
            {
                End();
            }
            else if (_ticket == 0 && (!_hasFired || (IsUpdated && rule.Repeats)))
            {
                _ticket = rule.Session.Agenda.Add(this, rule.Priority);
            }
            else if (IsUpdated && _hasFired)
            {
                Conclude();
            }

            IsUpdated = false;
        }

        private void End()
        {
            _ticket = 0;
            rule._matches.Remove(value);
            foreach (var fact in _concluded.Where(rule.Session.Contains))
            {
                rule.Session.Retract(fact);
            }

            _concluded.Clear();
        }

        private void Conclude()
        {
            for (var i = 0; i < rule.Facts.Count; i++)
            {
                var fact = rule.Facts[i](value);
                if (i == _concluded.Count)
                {
                    _concluded.Add(fact);
                    rule.Session.Insert(fact);
                }
                else if (!_concluded[i].Equals(fact))
                {
                    Replace(i, fact);
                }
            }
        }

        private void Replace(int place, object fact)
        {
            var old = _concluded[place];
            _concluded[place] = fact;
            if (rule.Session.Contains(old))
            {
                rule.Session.Retract(old);
            }

            rule.Session.Insert(fact);
        }
    }

    private string Name => name;

    private int Priority => priority;

    private bool Repeats => repeats;

    private FactSession Session => session;
}
