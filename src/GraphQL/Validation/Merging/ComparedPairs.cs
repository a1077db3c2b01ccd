namespace Platform.GraphQL.Validation.Merging;

/// <summary>
/// Pairs that were already compared. A pair compared as mutually exclusive was held to the weaker demand; a pair compared
/// without that was held to both.
/// </summary>
internal sealed class ComparedPairs<TLeft>
    where TLeft : notnull
{
    private readonly Dictionary<(TLeft Left, string Right), bool> _pairs = [];


    /// <summary>Notes a pair and says whether it still has to be compared.</summary>
    internal bool Add(TLeft left, string right, bool areMutuallyExclusive)
    {
        if (_pairs.TryGetValue((left, right), out var wereExclusive) && (areMutuallyExclusive || !wereExclusive))
        {
            return false;
        }

        _pairs[(left, right)] = areMutuallyExclusive;
        return true;
    }
}
