namespace Platform.Rules.Analysis;

/// <summary>A 128-bit digest of sets of rules, so that searches need not keep the sets that they have seen.</summary>
internal static class RuleSetKey
{
    private const ulong FirstPrime = 0x9E3779B97F4A7C15;
    private const ulong SecondPrime = 0xC2B2AE3D27D4EB4F;

    internal static UInt128 Of(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second, ulong seed = 0)
    {
        var high = seed ^ FirstPrime;
        var low = seed + SecondPrime;
        Mix(first, ref high, ref low);
        Mix(second, ref high, ref low);
        return new UInt128(high, low);
    }

    private static void Mix(ReadOnlySpan<ulong> words, ref ulong high, ref ulong low)
    {
        foreach (var word in words)
        {
            high = Scramble(high ^ word) * FirstPrime;
            low = Scramble(low + word) * SecondPrime;
        }
    }

    private static ulong Scramble(ulong value)
    {
        value ^= value >> 32;
        value *= 0xD6E8FEB86659FD93;
        return value ^ (value >> 29);
    }
}
