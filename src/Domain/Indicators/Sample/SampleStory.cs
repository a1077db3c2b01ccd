namespace Platform.Domain.Indicators.Sample;

/// <summary>The sizes and amounts of a generated enterprise in one year, from which its other counts follow.</summary>
internal sealed class SampleStory
{
    /// <summary>The id that stands for the enterprise itself.</summary>
    internal const string One = "1";

    private readonly Dictionary<string, double> _counts = new(StringComparer.Ordinal) { [One] = 1 };

    /// <param name="section">Section letter of GB/T 4754.</param>
    /// <param name="employees">At the end of the year.</param>
    /// <param name="quality">How good an enterprise it is, 0 to 1.</param>
    /// <param name="seed">Of the enterprise.</param>
    /// <param name="year">0 for the first.</param>
    /// <param name="prior">The year before; null for the first.</param>
    internal SampleStory(char section, int employees, double quality, ulong seed, int year, SampleStory? prior)
    {
        Employees = employees;
        Sizes(seed, quality, prior);
        var stream = SampleStream.Of(seed, "money", year);
        Money(section, quality, ref stream, prior);
    }

    internal int Employees { get; }

    internal double this[string id] => _counts[id];

    internal bool Knows(string id) => _counts.ContainsKey(id);

    internal void Set(string id, double value) => _counts[id] = value;

    private void Sizes(ulong seed, double quality, SampleStory? prior)
    {
        var stream = SampleStream.Of(seed, "sizes");
        double workers = Employees;
        _counts["workers"] = _counts["contracts_due"] = _counts["insurable_workers"] = workers;
        _counts["engaged_workers"] = Math.Ceiling(workers * stream.Between(1, 1.1));
        _counts["frontline_workers"] = Math.Ceiling(workers * stream.Between(0.55, 0.8));
        _counts["skilled_workers"] = Math.Ceiling(workers * stream.Between(0.3, 0.5));
        _counts["health_examinations_due"] = Math.Ceiling(workers * stream.Between(0.1, 0.4));
        _counts["raises_due"] = Math.Ceiling(workers * stream.Between(0.6, 0.95));
        _counts["survey_answers"] = Math.Ceiling(workers * stream.Between(0.2, 0.6));
        _counts["eligible_votes"] = workers < 100 ? workers : Math.Ceiling(workers * 0.15) + 30;
        _counts["opening_workers"] = prior?.Employees ?? workers;
        foreach (var months in new[] { "months_payable", "months_worked", "overtime_worker_months" })
        {
            _counts[months] = 12 * workers;
        }

        _counts["worker_negotiators"] = workers < 100 ? 3 : 7;
        _counts["disclosable_items"] = 12;
        _counts["documents_due"] = 10;
        _counts["requests_received"] = 1 + Math.Floor(stream.Between(0, 3));
        _counts["contracts_signed"] = _counts["contracts_in_force"] = 1 + Math.Floor(stream.Between(0, 2));
        _counts["negotiation_rounds"] = 1;
        _counts["negotiation_days"] = Math.Round(130 - (quality * 95));
    }

    private void Money(char section, double quality, ref SampleStream stream, SampleStory? prior)
    {
        var workers = Math.Round(((prior?.Employees ?? Employees) + Employees) / 2.0, 1);
        var frontline = Math.Round(workers * 0.68, 1);
        var (baseWage, labourShare) = Industry(section);
        var wageRise = stream.Between(-0.01, 0.05) + (quality * 0.07);
        var wage = prior is null ? baseWage * (0.85 + (0.3 * quality)) : prior["payroll"] / prior["average_workers"] * (1 + wageRise);
        var frontlineWage = prior is null
            ? wage * (0.62 + (0.3 * quality))
            : prior["frontline_payroll"] / prior["frontline_average_workers"] * (1 + wageRise + stream.Between(-0.02, 0.03));
        var productivity = prior is null
            ? wage * 2.1
            : prior["value_added"] / prior["average_workers"] * (1 + (wageRise * stream.Between(0.6, 1.5)) + 0.002);
        var revenue = prior is null
            ? wage * workers * 1.28 / (labourShare * stream.Between(0.7, 1.4))
            : prior["revenue"] * (1 + stream.Between(-0.1, 0.08) + (quality * 0.16));
        Yearly("average_workers", workers, prior);
        Yearly("frontline_average_workers", frontline, prior);
        Yearly("payroll", wage * workers, prior);
        Yearly("frontline_payroll", frontlineWage * frontline, prior);
        Yearly("value_added", productivity * workers, prior);
        Yearly("revenue", revenue, prior);
        _counts["labour_cost"] = Math.Round(wage * workers * 1.28, 2);
        _counts["skill_allowance_payroll"] = Math.Round(wage * workers * 0.3, 2);
        _counts["price_rise_workers"] = Math.Round(0.4 * workers, 2);
    }

    private void Yearly(string id, double value, SampleStory? prior)
    {
        _counts[id] = Math.Round(value, 2);
        _counts[$"{id}_prior"] = prior?[id] ?? _counts[id];
    }

    /// <summary>A year's wage in yuan, and labour cost as a share of revenue.</summary>
    private static (double Wage, double LabourShare) Industry(char section) => section switch
    {
        'E' => (72_000, 0.2),
        'F' => (64_000, 0.07),
        'G' => (80_000, 0.28),
        'H' => (54_000, 0.27),
        'I' or 'M' => (138_000, 0.4),
        'C' => (76_000, 0.17),
        _ => (70_000, 0.3),
    };
}
