using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;
using Platform.Domain.Indicators.Sample;

namespace Platform.Api.Seed;

/// <summary>An enterprise whose figures are made up.</summary>
/// <param name="Division">Its town.</param>
/// <param name="JoinedIn">Year of its first agreement; <see langword="null"/> without one.</param>
internal sealed record SampleFirm(long Id, string CreditCode, char Section, int Employees, string Division, int? JoinedIn);

/// <summary>Made-up yearly figures of the sample enterprises, and what of them a department would have counted by the end of a period.</summary>
internal sealed class SampleFigures
{
    // Counts of events and of time add up from 1 January on; heads and sums of money stand as they are at the period's end.
    private static readonly HashSet<string> Cumulated = ["件", "起", "次", "小时", "人月"];

    // The generator's enterprises grow better year by year; this puts the middle of the last years where a county's would lie.
    private const double Start = -0.1;
    private const double TownDeviation = 0.1;

    private readonly List<IReadOnlyList<GeneratedYear>> _histories;
    private readonly int _firstYear;

    /// <param name="catalogue">Whose figures.</param>
    /// <param name="firms">The enterprises.</param>
    /// <param name="firstYear">The first year.</param>
    /// <param name="lastYear">The last year.</param>
    public SampleFigures(IndicatorCatalogue catalogue, IReadOnlyList<SampleFirm> firms, int firstYear, int lastYear)
    {
        (Firms, _firstYear) = (firms, firstYear);
        _histories = [.. firms.AsParallel().AsOrdered().Select(firm => History(catalogue, firm, firstYear, lastYear - firstYear + 1))];
    }

    public IReadOnlyList<SampleFirm> Firms { get; }

    /// <summary>Red lines that an enterprise crossed, bit i for the catalogue's i-th.</summary>
    public ulong RedLinesOf(int firm) => _histories[firm][^1].RedLines;

    /// <summary>What a department counted about an enterprise by the end of a period; gaps are absent.</summary>
    public IEnumerable<(string Code, double Value)> Of(int firm, DeliveryTemplate template, DeliveryPeriod period)
    {
        var figures = _histories[firm][period.Year - _firstYear].Figures;
        var part = period.LastDay.Month / 12.0;
        foreach (var column in template.Columns)
        {
            if (column.Kind != DeliveryColumnKind.Rate && figures.TryGetValue(column.Code, out var value))
            {
                yield return (column.Code, column.Unit is { } unit && Cumulated.Contains(unit.Code) ? Part(value, part, unit) : value);
            }
        }
    }

    private static IReadOnlyList<GeneratedYear> History(IndicatorCatalogue catalogue, SampleFirm firm, int firstYear, int years)
    {
        var seed = SeedOf(firm.CreditCode);
        var lift = Start + (TownDeviation * new SampleRandom(SeedOf(firm.Division)).NextNormal());
        var made = SampleGenerator.History(catalogue, firm.Section, firm.Employees, seed, years, lift);
        return firm.JoinedIn is { } joined ? SampleEffect.After(joined - firstYear, made, new SampleRandom(seed)) : made;
    }

    private static double Part(double value, double part, Unit unit) => Math.Round(value * part, unit.IsWhole ? 0 : 2, MidpointRounding.AwayFromZero);

    private static ulong SeedOf(string code) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.ASCII.GetBytes(code)));
}
