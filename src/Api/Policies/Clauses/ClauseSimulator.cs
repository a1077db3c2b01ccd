using System.Text.Json;
using Platform.Api.Policies.Checking;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies.Clauses;

/// <summary>Applies a clause, or a formula of the caller, to workers of whom nothing is kept.</summary>
internal sealed class ClauseSimulator(Clause? clause, SimulateClauseInput input)
{
    /// <summary>Most workers.</summary>
    public const int MaxRows = 10_000;

    private const string Formula = "formula";
    private readonly List<PolicyFinding> _findings = [];

    /// <summary>Simulates; nothing is thrown for any input.</summary>
    /// <param name="findings">What is wrong; nothing was reckoned if there is anything.</param>
    public ClauseSimulation? Run(out IReadOnlyList<PolicyFinding> findings)
    {
        findings = _findings;
        if (input.Rows.Count > MaxRows)
        {
            _findings.Add(ClauseProblems.TooMuch("rows", MaxRows));
            return null;
        }

        var parameters = clause is null ? ClauseValues.Members(input.Parameters, "parameters", _findings) : ClauseValues.Parameters(clause, input.Parameters, _findings);
        var rows = Rows();
        if (_findings.Count > 0 || FormulasFor(parameters, rows) is not { } formulas)
        {
            return null;
        }

        return Apply(formulas, parameters, rows) is { } amounts
            ? ClauseSimulation.Of(amounts, input.ExtraCostPercent ?? 0, clause, clause is null ? null : TextOf(clause, parameters))
            : null;
    }

    // The first row that is wrong is enough: a thousand more would say the same.
    private List<Dictionary<string, FeelValue>> Rows()
    {
        var rows = new List<Dictionary<string, FeelValue>>(input.Rows.Count);
        for (var place = 0; place < input.Rows.Count && _findings.Count == 0; place++)
        {
            rows.Add(clause is null ? ClauseValues.Members(input.Rows[place], $"rows[{place}]", _findings) : ClauseValues.Row(clause, input.Rows[place], place, _findings));
        }

        return rows;
    }

    private ClauseFormulas? FormulasFor(Dictionary<string, FeelValue> parameters, List<Dictionary<string, FeelValue>> rows)
    {
        if (clause is not null)
        {
            return ClauseFormulas.Read(clause.Parts, NamesOf(clause), _findings);
        }

        var names = parameters.Concat(rows.SelectMany(row => row)).GroupBy(entry => entry.Key)
            .Select(group => KeyValuePair.Create(group.Key, ClauseValues.TypeOf(group.First().Value)));
        return ClauseFormulas.Read([new ClausePart(Formula, "公式", "Formula", input.Formula ?? "")], names, _findings);
    }

    private List<WorkerAmount>? Apply(ClauseFormulas formulas, Dictionary<string, FeelValue> parameters, List<Dictionary<string, FeelValue>> rows)
    {
        var amounts = new List<WorkerAmount>(rows.Count);
        for (var place = 0; place < rows.Count; place++)
        {
            var values = new FeelContext(parameters.Where(entry => !rows[place].ContainsKey(entry.Key)).Concat(rows[place]));
            if (formulas.Apply(values, place, rows.Count, _findings) is not { } parts)
            {
                return null;
            }

            if (!TrySum(parts, out var amount))
            {
                _findings.Add(ClauseProblems.NoNumber(place, ""));
                return null;
            }

            amounts.Add(new WorkerAmount(place, amount, parts));
        }

        return amounts;
    }

    /// <summary>The names that the formulas of a clause may use.</summary>
    public static IEnumerable<KeyValuePair<string, FeelType>> NamesOf(Clause clause) =>
        clause.Parameters.Select(parameter => KeyValuePair.Create<string, FeelType>(parameter.Zh, FeelType.Number))
            .Concat(clause.Columns.Select(column => KeyValuePair.Create(column.Zh, ClauseValues.TypeOf(column.Type))));

    // A thousand million yuan for one worker is no amount; it also keeps the sums within what a decimal holds.
    private static bool TrySum(IReadOnlyList<PartAmount> parts, out decimal amount)
    {
        const decimal Most = 1_000_000_000;
        amount = 0;
        foreach (var part in parts)
        {
            if (Math.Abs(part.Amount) > Most)
            {
                return false;
            }

            amount += part.Amount;
        }

        return true;
    }

    private static string TextOf(Clause clause, Dictionary<string, FeelValue> parameters) => parameters.Aggregate(
        clause.Text, (text, parameter) => text.Replace($"{{{parameter.Key}}}", parameter.Value.ToString(), StringComparison.Ordinal));
}

/// <summary>A clause or formula with the agreed numbers and the workers.</summary>
public sealed record SimulateClauseInput(
    string Division, string? ClauseId, string? Formula, JsonElement? Parameters, IReadOnlyList<JsonElement> Rows, decimal? ExtraCostPercent);
