namespace Platform.Rules.Tables.Index;

/// <summary>A row of words a region: bit i stands for rule i.</summary>
internal sealed class RegionMasks
{
    private ulong[] _words;

    internal RegionMasks(int wordsPerRow, int rows = 0)
    {
        WordsPerRow = wordsPerRow;
        _words = new ulong[wordsPerRow * rows];
        Count = rows;
    }

    internal int WordsPerRow { get; }

    internal int Count { get; private set; }

    internal ReadOnlySpan<ulong> Words => _words.AsSpan(0, Count * WordsPerRow);

    /// <summary>The rows one after another; may be longer than they are, and is another array once a row was added.</summary>
    internal ulong[] Array => _words;

    internal Span<ulong> this[int region] => _words.AsSpan(region * WordsPerRow, WordsPerRow);

    /// <summary>Adds a row, a copy of another.</summary>
    internal int Add(ReadOnlySpan<ulong> row)
    {
        if ((Count + 1) * WordsPerRow > _words.Length)
        {
            System.Array.Resize(ref _words, Math.Max(4, Count * 2) * WordsPerRow);
        }

        row.CopyTo(_words.AsSpan(Count * WordsPerRow, WordsPerRow));
        return Count++;
    }
}

/// <summary>Sets of rules as words.</summary>
internal static class RuleBits
{
    internal static int WordsFor(int rules) => (rules + 63) >> 6;

    internal static bool Has(ReadOnlySpan<ulong> words, int rule) => (words[rule >> 6] & (1UL << rule)) != 0;

    internal static void Set(Span<ulong> words, int rule) => words[rule >> 6] |= 1UL << rule;

    internal static void Clear(Span<ulong> words, int rule) => words[rule >> 6] &= ~(1UL << rule);

    internal static void Flip(Span<ulong> words, int rule) => words[rule >> 6] ^= 1UL << rule;

    internal static bool IsEmpty(ReadOnlySpan<ulong> words) => !words.ContainsAnyExcept(0UL);

    /// <summary>The rules of a set in order.</summary>
    internal static IEnumerable<int> Of(ulong[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
            {
                yield return (i << 6) + System.Numerics.BitOperations.TrailingZeroCount(word);
            }
        }
    }

    internal static int Count(ReadOnlySpan<ulong> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += System.Numerics.BitOperations.PopCount(word);
        }

        return count;
    }
}
