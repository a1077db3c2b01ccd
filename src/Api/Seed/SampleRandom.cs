namespace Platform.Api.Seed;

/// <summary>
/// The same numbers on every machine and in every version of the runtime (SplitMix64, Steele, Lea and Flood 2014), so that
/// the sample county is the same everywhere.
/// </summary>
internal sealed class SampleRandom(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>From 0 up to, not including, 1.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From <paramref name="from"/> up to, not including, <paramref name="to"/>.</summary>
    public int Next(int from, int to) => from + (int)(NextDouble() * (to - from));

    public bool Chance(double probability) => NextDouble() < probability;

    public T Pick<T>(IReadOnlyList<T> from) => from[Next(0, from.Count)];

    /// <summary>Standard normal, by Box and Muller.</summary>
    public double NextNormal() => Math.Sqrt(-2 * Math.Log(1 - NextDouble())) * Math.Cos(2 * Math.PI * NextDouble());
}
