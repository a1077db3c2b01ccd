namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// Guards successive queries over the same enterprises: remembers every set whose figures were given out, and refuses a set
/// that together with them would let anyone compute the figures of fewer enterprises than may be published, by sums and
/// differences of the answers (how far it looks: <see cref="SmallSums"/>). Not thread-safe: one ledger for one population, asked under a lock.
/// </summary>
/// <param name="enterprises">Number of enterprises in the population.</param>
/// <param name="minimum">Fewest enterprises behind a published figure; over 1.</param>
public sealed class DisclosureLedger(int enterprises, int minimum)
{
    /// <summary>Most different sets that one ledger gives out; after them only sets that were given out before.</summary>
    public const int MostSets = 200;

    private readonly int[] _atomOf = new int[enterprises];
    private readonly List<int> _sizes = [enterprises];
    private readonly List<HashSet<int>> _given = [];

    /// <summary>Asks to publish the figures of a set of enterprises. What is granted is remembered.</summary>
    /// <param name="members">Rows of the enterprises, from 0; repeats count once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row that the population does not have.</exception>
    public DisclosureAnswer Ask(IEnumerable<int> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var rows = members.ToHashSet();
        ArgumentOutOfRangeException.ThrowIfNegative(rows.DefaultIfEmpty().Min());
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows.Count == 0 ? 0 : rows.Max() + 1, enterprises);
        if (rows.Count == 0)
        {
            return DisclosureAnswer.Granted;
        }

        if (rows.Count < minimum)
        {
            return DisclosureAnswer.TooFew;
        }

        var atoms = Refine(rows);
        if (LinearSpan.Of(_given.Select(Vector)).Contains(Vector(atoms)))
        {
            return DisclosureAnswer.Granted;
        }

        if (_given.Count >= MostSets)
        {
            return DisclosureAnswer.Exhausted;
        }

        if (Reveals([.. _given, atoms]))
        {
            return DisclosureAnswer.WouldReveal;
        }

        _given.Add(atoms);
        return DisclosureAnswer.Granted;
    }

    /// <summary>Splits the groups that no set has told apart so far, and gives the groups that make up this set.</summary>
    private HashSet<int> Refine(HashSet<int> rows)
    {
        var inside = rows.GroupBy(row => _atomOf[row]).ToList();
        var result = new HashSet<int>();
        foreach (var group in inside)
        {
            var atom = group.Key;
            var count = group.Count();
            result.Add(count == _sizes[atom] ? atom : Split(atom, group, count));
        }

        return result;
    }

    private int Split(int atom, IEnumerable<int> rows, int count)
    {
        var fresh = _sizes.Count;
        _sizes.Add(count);
        _sizes[atom] -= count;
        foreach (var row in rows)
        {
            _atomOf[row] = fresh;
        }

        foreach (var given in _given.Where(given => given.Contains(atom)))
        {
            given.Add(fresh);
        }

        return fresh;
    }

    /// <summary>Whether some combination of the given sums is about nothing but too few enterprises.</summary>
    private bool Reveals(List<HashSet<int>> given)
    {
        if (given.Exists(one => given.Exists(other => DiffersByFew(one, other))))
        {
            return true;
        }

        var order = Enumerable.Range(0, _sizes.Count).OrderBy(atom => _sizes[atom] < minimum).ToArray();
        var large = order.Count(atom => _sizes[atom] >= minimum);
        // Columns of large groups first: what is left behind them are the combinations about small groups only.
        var span = LinearSpan.Of(given.Select(set => order.Select(atom => set.Contains(atom) ? 1L : 0).ToArray()));
        var about = span.RowsFrom(large).ToList();
        int[] involved = [.. Enumerable.Range(large, order.Length - large).Where(column => about.Exists(row => row[column] != 0))];
        return new SmallSums(
            [.. about.Select(row => involved.Select(column => row[column]).ToArray())],
            [.. involved.Select(column => _sizes[order[column]])], minimum).Exist();
    }

    private bool DiffersByFew(HashSet<int> one, HashSet<int> other)
    {
        var rest = one.Except(other).Sum(atom => _sizes[atom]);
        return rest > 0 && rest < minimum && other.IsSubsetOf(one);
    }

    private long[] Vector(HashSet<int> atoms)
    {
        var vector = new long[_sizes.Count];
        foreach (var atom in atoms)
        {
            vector[atom] = 1;
        }

        return vector;
    }
}
