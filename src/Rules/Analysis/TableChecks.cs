using Platform.Rules.Dmn;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Index;

namespace Platform.Rules.Analysis;

/// <summary>Looks for overlaps, gaps, masked and impossible rules of one table, by the regions of its inputs.</summary>
internal sealed class TableChecks
{
    /// <summary>Pairs of rules of one kind that are reported for one table.</summary>
    private const int MaxPairs = 20;

    /// <summary>Words that the search for gaps, for masked rules and for overlaps may each look at.</summary>
    private const long MaxWords = 800_000;

    /// <summary>Of these, for one masked rule.</summary>
    private const long MaxWordsARule = 200_000;

    private readonly CompiledPolicy _policy;
    private readonly CompiledTable _compiled;
    private readonly DecisionTable _table;
    private readonly ColumnRegions[] _inputs;
    private readonly HashSet<int> _impossible;
    private readonly Lazy<IReadOnlyList<FeelValue>?[]> _outputs;

    internal TableChecks(CompiledPolicy policy, CompiledTable compiled)
    {
        _policy = policy;
        _compiled = compiled;
        _table = compiled.Table;
        _inputs = [.. compiled.Index.Columns.GroupBy(column => column.Slot).Select(group => new ColumnRegions(compiled.Index, [.. group]))];
        _impossible = [.. ImpossibleRules()];
        _outputs = new Lazy<IReadOnlyList<FeelValue>?[]>(ConstantOutputs);
    }

    internal IEnumerable<RuleProblem> Run() => Impossible().Concat(_table.HitPolicy switch
    {
        HitPolicy.Unique => Overlaps(RuleProblemKind.RulesOverlap, (_, _) => true).Concat(Gaps()),
        HitPolicy.Any => Overlaps(RuleProblemKind.RulesContradict, Disagree).Concat(Gaps()),
        HitPolicy.First => Masked().Concat(Gaps()),
        HitPolicy.Priority => Gaps(),
        _ => [],
    }).Concat(NeverGiven());

    private IEnumerable<RuleProblem> Impossible() =>
        _impossible.Order().Select(rule => Problem(RuleProblemKind.RuleNeverMatches, rule));

    private IEnumerable<int> ImpossibleRules()
    {
        foreach (var possible in _inputs.Select(input => input.Anywhere()))
        {
            for (var rule = 0; rule < _table.Rules.Count; rule++)
            {
                if (!RuleBits.Has(possible, rule))
                {
                    yield return rule;
                }
            }
        }
    }

    /// <summary>What comparing each rule with each region would cost.</summary>
    private long WordsOfAllRules => (long)_table.Rules.Count * _inputs.Sum(input => input.All.Count) * _compiled.WordsPerRow;

    private IEnumerable<RuleProblem> Overlaps(RuleProblemKind kind, Func<int, int, bool> matters)
    {
        if (WordsOfAllRules > 45 * MaxWords)
        {
            yield return TableProblem(RuleProblemKind.SearchGivenUp, _table.Id, _compiled.Decision.Name);
            yield break;
        }

        var overlaps = new RuleOverlaps(_inputs, _table.Rules.Count, _compiled.WordsPerRow);
        var pairs = Enumerable.Range(0, _table.Rules.Count).Where(rule => !_impossible.Contains(rule))
            .SelectMany(rule => overlaps.With(rule).Where(other => other > rule && !_impossible.Contains(other) && matters(rule, other)).Select(other => (rule, other)));
        foreach (var (rule, other) in pairs.Take(MaxPairs))
        {
            var regions = _inputs.Select(input => RuleOverlaps.Shared(input, rule, other)).ToList();
            var isSure = regions.All(region => region is not null && RuleBits.Has(region.Sure, rule) && RuleBits.Has(region.Sure, other));
            yield return Problem(isSure ? kind : RuleProblemKind.RulesMayOverlap, rule, other) with { Witness = Witness(regions) };
        }
    }

    private IEnumerable<RuleProblem> Gaps()
    {
        if (_table.Rules.Count == 0 || _table.Outputs.Any(output => output.Default is not null))
        {
            yield break;
        }

        var rules = Rules(Enumerable.Range(0, _table.Rules.Count));
        var known = Search([.. _inputs.Select(input => input.Known)], rules);
        var (end, chosen) = known.End == SearchEnd.None ? Search([.. _inputs.Select(input => input.All)], rules) : known;
        if (end == SearchEnd.Found)
        {
            var witness = Witness([.. chosen.Select((region, i) => region ?? _inputs[i].All[0])]);
            yield return TableProblem(RuleProblemKind.Gap, _table.Id, _compiled.Decision.Name, witness.ToString()) with { Witness = witness };
        }
        else if (end == SearchEnd.GivenUp)
        {
            yield return TableProblem(RuleProblemKind.SearchGivenUp, _table.Id, _compiled.Decision.Name);
        }
    }

    private static (SearchEnd End, IReadOnlyList<InputRegion?> Chosen) Search(IReadOnlyList<InputRegion>[] regions, ulong[] rules)
    {
        var search = new RegionSearch(regions, region => region.Possible, new SearchBudget(MaxWords));
        return (search.Run(rules), search.Chosen);
    }

    // A rule is masked where every combination that it passes surely passes a rule above it.
    private IEnumerable<RuleProblem> Masked()
    {
        if (WordsOfAllRules > 45 * MaxWords)
        {
            yield return TableProblem(RuleProblemKind.SearchGivenUp, _table.Id, _compiled.Decision.Name);
            yield break;
        }

        for (var rule = 1; rule < _table.Rules.Count; rule++)
        {
            if (_impossible.Contains(rule))
            {
                continue;
            }

            var box = _inputs.Select(input => (IReadOnlyList<InputRegion>)[.. input.All.Where(region => RuleBits.Has(region.Possible, rule))]).ToArray();
            var budget = new SearchBudget(Math.Min(MaxWordsARule, MaxWords / _table.Rules.Count));
            if (new RegionSearch(box, region => region.Sure, budget).Run(Rules(Enumerable.Range(0, rule))) == SearchEnd.None)
            {
                yield return Problem(RuleProblemKind.RuleMasked, rule);
            }
        }
    }

    private bool Disagree(int rule, int other) =>
        _outputs.Value[rule] is { } one && _outputs.Value[other] is { } two && !one.SequenceEqual(two);

    private IEnumerable<RuleProblem> NeverGiven()
    {
        for (var column = 0; column < _table.Outputs.Count; column++)
        {
            var output = _table.Outputs[column];
            if (output.Values?.Root is null || !_compiled.HasConstantOutputs)
            {
                continue;
            }

            var given = _outputs.Value.Where((_, rule) => !_impossible.Contains(rule)).OfType<IReadOnlyList<FeelValue>>().Select(outputs => outputs[column]).ToHashSet();
            var listed = CellShape.Of(output.Values.Root)?.Equated ?? [];
            foreach (var value in listed.Where(value => !given.Contains(value) && output.Default is null))
            {
                yield return TableProblem(RuleProblemKind.OutputNeverGiven, output.Values.Id, value.ToString());
            }
        }
    }

    private IReadOnlyList<FeelValue>?[] ConstantOutputs()
    {
        var frame = _policy.CreateFrame();
        return [.. Enumerable.Range(0, _table.Rules.Count).Select(rule => _compiled.IsConstantRule(rule) ? _compiled.MatchedRuleOf(frame, rule).Outputs : null)];
    }

    private ulong[] Rules(IEnumerable<int> rules)
    {
        var words = new ulong[_compiled.WordsPerRow];
        foreach (var rule in rules.Where(rule => !_impossible.Contains(rule)))
        {
            RuleBits.Set(words, rule);
        }

        return words;
    }

    private FeelContext Witness(List<InputRegion?> regions) => new(
        _inputs.Select((input, i) => KeyValuePair.Create(input.Label, regions[i]?.Value ?? FeelNull.Value)).DistinctBy(pair => pair.Key));

    private RuleProblem Problem(RuleProblemKind kind, params int[] rules) =>
        new(kind, _compiled.Decision.Id, _table.Rules[rules[0]].Id, default, [.. rules.Select(rule => $"{rule + 1}")])
        {
            RelatedParts = [.. rules.Select(rule => _table.Rules[rule].Id)],
        };

    private RuleProblem TableProblem(RuleProblemKind kind, string part, params string[] arguments) =>
        new(kind, _compiled.Decision.Id, part, default, arguments);
}
