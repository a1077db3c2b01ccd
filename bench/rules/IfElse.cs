namespace Platform.Bench.Rules;

/// <summary>
/// The made-up table of <see cref="Measurements.Rules"/> rules as a programmer would write it, the ceiling without an
/// engine. The lines are printed by <c>Platform.Bench.Rules ifelse</c>; a run fails if they are not those of the table.
/// </summary>
internal sealed class IfElse(Columns columns)
{
    private readonly double[] _d0 = Doubles(columns, 0);
    private readonly double[] _d1 = Doubles(columns, 1);
    private readonly double[] _d2 = Doubles(columns, 2);
    private readonly double[] _d3 = Doubles(columns, 3);
    private readonly double[] _d4 = Doubles(columns, 4);
    private readonly double[] _d5 = Doubles(columns, 5);
    private readonly int[] _t6 = columns.Values[6];
    private readonly int[] _t7 = columns.Values[7];
    private readonly bool[] _b8 = [.. columns.Values[8].Select(value => value == 1)];
    private readonly bool[] _b9 = [.. columns.Values[9].Select(value => value == 1)];

    internal void Match(ulong[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Match(i);
        }
    }

    private ulong Match(int i)
    {
        var bits = 0UL;
        bits |= _d2[i] < 88 && _d3[i] >= 176 && _d5[i] >= 160 && !_b9[i] ? 1UL << 0 : 0;
        bits |= _d0[i] < 22647 && _d3[i] >= 22 && _d5[i] >= 17 && _t6[i] == 0 && _b8[i] ? 1UL << 1 : 0;
        bits |= _d0[i] < 6 && _d4[i] >= 174 && _d5[i] < 182 ? 1UL << 2 : 0;
        bits |= _d2[i] >= 164 && _t6[i] == 2 && !_b8[i] && _b9[i] ? 1UL << 3 : 0;
        bits |= _d3[i] >= 38 && _d4[i] >= 99 && _t6[i] == 7 && _b9[i] ? 1UL << 4 : 0;
        bits |= _d5[i] < 89 && _t6[i] == 1 && !_b8[i] ? 1UL << 5 : 0;
        bits |= _d0[i] >= 1 && _d3[i] >= 164 && _t7[i] == 1 && _b9[i] ? 1UL << 6 : 0;
        bits |= _d4[i] < 88 && _t6[i] == 1 && !_b9[i] ? 1UL << 7 : 0;
        bits |= _d2[i] < 68 && _t7[i] == 1 && !_b8[i] ? 1UL << 8 : 0;
        bits |= _d0[i] >= 590 && _d1[i] >= 536 && _d2[i] < 186 && _d5[i] >= 173 && _b8[i] ? 1UL << 9 : 0;
        bits |= _d2[i] < 184 && _d4[i] >= 171 && _t6[i] == 1 ? 1UL << 10 : 0;
        bits |= _d0[i] < 220666 && _d4[i] >= 191 && _d5[i] >= 95 && _t7[i] == 2 && !_b9[i] ? 1UL << 11 : 0;
        bits |= _d4[i] >= 15 && _d5[i] >= 47 && _t6[i] == 6 && _b9[i] ? 1UL << 12 : 0;
        bits |= _d2[i] >= 180 && _d4[i] >= 21 && _t7[i] == 5 ? 1UL << 13 : 0;
        bits |= _d2[i] >= 8 && _d3[i] >= 116 && _t7[i] == 5 && _b8[i] ? 1UL << 14 : 0;
        bits |= _d1[i] >= 70617 && _d2[i] >= 113 && _d3[i] < 170 ? 1UL << 15 : 0;
        bits |= _d1[i] >= 5 && _d3[i] < 78 && _d4[i] < 104 && _b8[i] && !_b9[i] ? 1UL << 16 : 0;
        bits |= _d1[i] >= 5 && _d3[i] >= 38 && _t7[i] == 4 && _b8[i] && !_b9[i] ? 1UL << 17 : 0;
        bits |= _d4[i] < 108 && _t6[i] == 2 && _t7[i] == 1 ? 1UL << 18 : 0;
        bits |= _d0[i] < 13 && _d1[i] >= 4 && _d2[i] < 45 && _d3[i] < 42 ? 1UL << 19 : 0;
        bits |= _d0[i] >= 46149 && _d1[i] < 112459 && _d3[i] < 19 && _d4[i] < 52 ? 1UL << 20 : 0;
        bits |= _d1[i] >= 118 && _d2[i] >= 66 && _d3[i] < 10 && _d5[i] >= 60 && !_b9[i] ? 1UL << 21 : 0;
        bits |= _d0[i] >= 2 && _d2[i] < 161 && _d5[i] < 18 ? 1UL << 22 : 0;
        bits |= _d1[i] >= 256882 && _d2[i] < 92 && _t7[i] == 6 ? 1UL << 23 : 0;
        bits |= _d2[i] >= 11 && _d3[i] >= 80 && _d4[i] >= 110 && _b9[i] ? 1UL << 24 : 0;
        bits |= _d1[i] >= 80259 && _d2[i] >= 4 && _d3[i] >= 85 ? 1UL << 25 : 0;
        bits |= _d0[i] >= 62309 && _d4[i] >= 152 && _t7[i] == 7 && !_b8[i] && _b9[i] ? 1UL << 26 : 0;
        bits |= _d2[i] < 131 && _d4[i] >= 167 && _t7[i] == 7 ? 1UL << 27 : 0;
        bits |= _d0[i] >= 190071 && _d3[i] >= 44 && _d5[i] >= 148 && _t6[i] == 5 && _b8[i] ? 1UL << 28 : 0;
        bits |= _d1[i] < 274102 && _t6[i] == 4 && _t7[i] == 7 && !_b8[i] ? 1UL << 29 : 0;
        bits |= _d0[i] >= 9 && _d4[i] >= 65 && _d5[i] < 6 && !_b9[i] ? 1UL << 30 : 0;
        bits |= _d0[i] < 1122 && _d1[i] < 347531 && _t7[i] == 5 ? 1UL << 31 : 0;
        bits |= _d1[i] >= 1 && _d4[i] >= 178 && _t7[i] == 6 && _b9[i] ? 1UL << 32 : 0;
        bits |= _d2[i] < 135 && _d3[i] >= 117 && _t6[i] == 3 && _b8[i] ? 1UL << 33 : 0;
        bits |= _d2[i] < 138 && _d5[i] >= 63 && _t6[i] == 1 && _t7[i] == 7 ? 1UL << 34 : 0;
        bits |= _d1[i] >= 2240 && _d4[i] < 151 && _t7[i] == 4 ? 1UL << 35 : 0;
        bits |= _d0[i] < 1474 && _d1[i] < 431138 && _d2[i] < 71 && _t7[i] == 5 ? 1UL << 36 : 0;
        bits |= _d2[i] < 126 && _d3[i] < 40 && _t6[i] == 7 ? 1UL << 37 : 0;
        bits |= _d3[i] < 50 && _d4[i] >= 90 && _t7[i] == 0 ? 1UL << 38 : 0;
        bits |= _d3[i] >= 183 && _t6[i] == 2 && !_b9[i] ? 1UL << 39 : 0;
        bits |= _d1[i] < 8210 && _d2[i] < 84 && _d3[i] >= 56 && _d5[i] < 100 && _t6[i] == 5 ? 1UL << 40 : 0;
        bits |= _d0[i] < 2 && _d4[i] >= 137 && _t7[i] == 5 && _b8[i] && _b9[i] ? 1UL << 41 : 0;
        bits |= _d0[i] >= 90644 && _d3[i] >= 83 && _d5[i] < 111 && _t6[i] == 4 && _b8[i] ? 1UL << 42 : 0;
        bits |= _d1[i] >= 8691 && _d2[i] >= 113 && _d3[i] < 39 && _d4[i] >= 19 && _t7[i] == 5 ? 1UL << 43 : 0;
        bits |= _d0[i] < 4 && _t6[i] == 5 && _b8[i] ? 1UL << 44 : 0;
        bits |= _d1[i] >= 27652 && _d5[i] >= 101 && _t6[i] == 1 && _b8[i] && !_b9[i] ? 1UL << 45 : 0;
        bits |= _d1[i] >= 49121 && _d2[i] >= 191 && _d5[i] < 115 && _t6[i] == 2 && !_b8[i] ? 1UL << 46 : 0;
        bits |= _d2[i] >= 198 && _d3[i] < 39 && _t7[i] == 1 && _b8[i] ? 1UL << 47 : 0;
        bits |= _d3[i] >= 62 && _d5[i] >= 146 && _t7[i] == 1 ? 1UL << 48 : 0;
        bits |= _d0[i] < 32 && !_b8[i] && !_b9[i] ? 1UL << 49 : 0;
        return bits;
    }

    private static double[] Doubles(Columns columns, int input) => [.. columns.Values[input].Select(value => (double)value)];
}
