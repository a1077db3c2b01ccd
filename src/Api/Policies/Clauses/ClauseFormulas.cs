using Platform.Api.Policies.Checking;
using Platform.Rules.Feel;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies.Clauses;

/// <summary>The formulas of a clause, read once and applied to each worker.</summary>
internal sealed class ClauseFormulas
{
    /// <summary>Longest formula, in characters.</summary>
    public const int MaxLength = 2_000;

    /// <summary>Steps of all workers together.</summary>
    public const int MaxSteps = 5_000_000;

    private const int LeastSteps = 200;
    private const int MostSteps = 100_000;
    private static readonly FeelLimits Limits = new(MaxLength, 50, 200);
    private readonly IReadOnlyList<(ClausePart Part, FeelExpression Root)> _parts;

    private ClauseFormulas(IReadOnlyList<(ClausePart Part, FeelExpression Root)> parts) => _parts = parts;

    /// <summary>Reads the formulas.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="names">The names that they may use, with types.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <returns><see langword="null"/> if anything is.</returns>
    public static ClauseFormulas? Read(IEnumerable<ClausePart> parts, IEnumerable<KeyValuePair<string, FeelType>> names, List<PolicyFinding> findings)
    {
        var symbols = SymbolTable.BuiltIn.WithNames(names);
        var read = new List<(ClausePart, FeelExpression)>();
        var before = findings.Count;
        foreach (var part in parts)
        {
            var parsed = FeelParser.ParseExpression(part.Formula, symbols, Limits);
            if (parsed.Root is not { } root)
            {
                findings.AddRange(parsed.Error is { } problem ? [ClauseProblems.Of(problem, "formula", part.Id)] : []);
            }
            else if (NameUse.Of(root).Names is { } used && (used.Contains("today") || used.Contains("now")))
            {
                findings.Add(ClauseProblems.ClockRead);
            }
            else
            {
                read.Add((part, root));
            }
        }

        return findings.Count == before ? new ClauseFormulas(read) : null;
    }

    /// <summary>What one worker is paid, part by part; <see langword="null"/> where a part gives no amount.</summary>
    /// <param name="values">Parameters and columns by name.</param>
    /// <param name="row">The worker's row, from 0.</param>
    /// <param name="rows">How many there are.</param>
    /// <param name="findings">Receives why not.</param>
    public IReadOnlyList<PartAmount>? Apply(FeelContext values, int row, int rows, List<PolicyFinding> findings)
    {
        var options = new EvaluationOptions { Budget = EvaluationBudget.Default with { MaxSteps = Math.Clamp(MaxSteps / Math.Max(1, rows), LeastSteps, MostSteps), MaxWeight = MostSteps, MaxText = MostSteps } };
        var amounts = new List<PartAmount>();
        foreach (var (part, root) in _parts)
        {
            var outcome = FeelEvaluator.Evaluate(root, values, options);
            if (outcome.Value is not FeelNumber amount)
            {
                findings.Add(ClauseProblems.NoNumber(row, part.Id));
                findings.AddRange(outcome.Problems.Take(1).Select(problem => ClauseProblems.Of(problem, $"rows[{row}]", part.Id)));
                return null;
            }

            amounts.Add(new PartAmount(part.Id, amount.Value));
        }

        return amounts;
    }
}
