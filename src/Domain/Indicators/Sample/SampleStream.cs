namespace Platform.Domain.Indicators.Sample;

/// <summary>
/// Pseudo-random numbers (SplitMix64) that are the same on every machine and runtime. Each figure draws from a stream of
/// its own, so that a new figure changes no other.
/// </summary>
internal struct SampleStream
{
    private ulong _state;

    private SampleStream(ulong state) => _state = state;

    /// <summary>The stream of one purpose.</summary>
    internal static SampleStream Of(ulong seed, string purpose, int year = 0)
    {
        // FNV-1a, 64 bits.
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var letter in purpose)
        {
            hash = (hash ^ letter) * 1_099_511_628_211UL;
        }

        var stream = new SampleStream(seed ^ hash ^ ((ulong)year << 32));
        stream.Bits();
        return stream;
    }

    /// <summary>Uniform, from 0 to under 1.</summary>
    internal double Next() => (Bits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform between two ends.</summary>
    internal double Between(double from, double to) => from + ((to - from) * Next());

    /// <summary>Near 0: the sum of twelve uniforms less 6, which is as good as normal and never over 6.</summary>
    internal double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
        {
            sum += Next();
        }

        return sum;
    }

    /// <summary>How many of rare events happen: Poisson by Knuth's product, for a mean under 50; a rounded normal over it.</summary>
    internal double Events(double mean)
    {
        if (mean >= 50)
        {
            return Math.Max(0, Math.Round(mean + (Math.Sqrt(mean) * Normal())));
        }

        var (limit, product, events) = (Math.Exp(-mean), Next(), 0);
        while (product > limit)
        {
            product *= Next();
            events++;
        }

        return events;
    }

    private ulong Bits()
    {
        _state += 0x9E37_79B9_7F4A_7C15UL;
        var z = (_state ^ (_state >> 30)) * 0xBF58_476D_1CE4_E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EBUL;
        return z ^ (z >> 31);
    }
}
