using Platform.Domain.Enterprises;

namespace Platform.Api.Seed;

/// <summary>What departments would have delivered about an enterprise: plausible, made up, and marked so.</summary>
internal static class SampleFacts
{
    /// <summary>Facts by vocabulary id, with the department that they would come from.</summary>
    public static IEnumerable<(string Id, FactValue Value, string Source)> For(int number, EnterpriseProfile profile)
    {
        var random = new SampleRandom(0xFAC75EEDUL + (ulong)number);
        yield return ("certificateShare", Share(random, 12, 60), "人社");
        yield return ("highSkilledShare", Share(random, 2, 35), "人社");
        yield return ("trainingHours", FactValue.Of(random.Next(0, 60)), "人社");
        yield return ("collegeShare", Share(random, 5, 45), "教育");
        yield return ("insuranceCoverage", Share(random, 70, 100), "社保");
        yield return ("revenueGrowth", Share(random, -12, 22), "税务");
        yield return ("wageGrowth", Share(random, -2, 12), "税务");
        yield return ("safetySurvey", FactValue.Of(random.Next(55, 99)), "应急管理");
        if (random.Chance(0.05))
        {
            yield return ("wageArrearsAlert", FactValue.Of(true), "人社");
        }

        if (random.Chance(0.04))
        {
            yield return ("safetyAccidents", FactValue.Of(random.Next(1, 3)), "应急管理");
        }

        if (profile.Industry.Section == 'C' && random.Chance(0.3))
        {
            yield return ("hazardousPosts", FactValue.Of(true), "卫健");
            yield return ("healthExamRate", Share(random, 50, 100), "卫健");
        }

        if (random.Chance(0.08))
        {
            yield return ("openDisputes", FactValue.Of(random.Next(1, 5)), "人社");
        }

        if (profile.Industry.Division == "60")
        {
            yield return ("lossRateAbovePeers", Share(random, -20, 60), "邮政管理");
            yield return ("trafficViolations", FactValue.Of(Math.Round((decimal)random.NextDouble() * 4, 1)), "公安");
            yield return ("pieceRatePay", FactValue.Of(true), "企业");
        }
    }

    private static FactValue Share(SampleRandom random, int from, int to) =>
        FactValue.Of(Math.Round(from + ((decimal)random.NextDouble() * (to - from)), 1));
}
