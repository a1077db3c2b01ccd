using System.Collections.Immutable;
using System.Globalization;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Analysis;

/// <summary>What can be wrong with a tree, and with a table for it.</summary>
internal static class IndexTreeProblems
{
    internal static IReadOnlyList<IndicatorProblem> Of(ImmutableArray<IndexNode> nodes)
    {
        var problems = nodes.GroupBy(node => node.Code).Where(group => group.Count() > 1)
            .Select(group => DuplicateCode(group.Key)).ToList();
        if (problems.Count > 0)
        {
            return problems;
        }

        var parents = nodes.ToDictionary(node => node.Code, node => node.Parent);
        problems.AddRange(nodes.Where(node => !(node.Weight >= 0)).Select(node => BadWeight(node.Code, node.Weight)));
        problems.AddRange(nodes.Where(node => node.Parent is not null && !parents.ContainsKey(node.Parent))
            .Select(node => Orphan(node.Code, node.Parent ?? "")));
        problems.AddRange(nodes.Where(node => IsInCircle(node.Code, parents)).Select(node => Circle(node.Code)));
        var roots = nodes.Count(node => node.Parent is null);
        if (roots != 1)
        {
            problems.Add(NotOneRoot(roots));
        }

        return problems;
    }

    internal static IReadOnlyList<IndicatorProblem> Of(
        IEnumerable<IndexNode> leaves, ReferenceTable table, Aggregation aggregation)
    {
        var problems = new List<IndicatorProblem>();
        foreach (var leaf in leaves)
        {
            if (!table.Has(leaf.Code))
            {
                problems.Add(NoColumn(leaf.Code));
                continue;
            }

            var lowest = Distribution.Present(table[leaf.Code]).DefaultIfEmpty(0).Min();
            if (lowest < 0 && !WeightedMean.AllowsNegative(aggregation))
            {
                problems.Add(Negative(leaf.Code, lowest, aggregation));
            }
        }

        return problems;
    }

    private static bool IsInCircle(string code, Dictionary<string, string?> parents)
    {
        var at = parents[code];
        for (var step = 0; at is not null && at != code && step <= parents.Count; step++)
        {
            at = parents.GetValueOrDefault(at);
        }

        return at == code;
    }

    private static IndicatorProblem DuplicateCode(string code) =>
        new("duplicate-code", code, $"代码“{code}”重复。", $"The code '{code}' is taken already.");

    private static IndicatorProblem BadWeight(string code, double weight) =>
        new("bad-weight", code, $"“{code}”的权重 {Show(weight)} 不能为负或缺失。",
            $"The weight {Show(weight)} of '{code}' is negative or missing.");

    private static IndicatorProblem Orphan(string code, string parent) =>
        new("orphan", code, $"“{code}”的上级“{parent}”不存在。", $"'{code}' has the parent '{parent}', which is not there.");

    private static IndicatorProblem Circle(string code) =>
        new("circle", code, $"“{code}”是自己的上级。", $"'{code}' is above itself.");

    private static IndicatorProblem NotOneRoot(int roots) =>
        new("not-one-root", "", $"应当恰有一个根，现有 {roots} 个。", $"There must be one root; there are {roots}.");

    private static IndicatorProblem NoColumn(string code) =>
        new("no-column", code, $"表中没有“{code}”这一列。", $"The table has no column '{code}'.");

    private static IndicatorProblem Negative(string code, double value, Aggregation aggregation) =>
        new("negative-value", code, $"“{code}”含有负值 {Show(value)}，所选的平均方法不适用。",
            $"'{code}' has the negative value {Show(value)}, for which the {aggregation.GetType().Name} is not defined.");

    private static string Show(double value) => value.ToString(CultureInfo.InvariantCulture);
}
