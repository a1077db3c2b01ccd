using System.Runtime.InteropServices;
using Platform.Rules.Dmn;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Batches;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>
/// What of each enterprise decides how a policy comes out for it: the rows that match in every table, and the inputs that
/// texts outside of cells read. Enterprises with equal marks are decided alike, so each kind is decided once.
/// </summary>
internal sealed class RowMarks
{
    private readonly CompiledPolicy _policy;
    private readonly SubjectBatch _batch;
    private readonly PopulationTable _population;
    private readonly IReadOnlyList<string> _read;
    private readonly bool _isUnknown;
    private readonly Dictionary<string, ulong> _codes;

    /// <param name="policy">The policy.</param>
    /// <param name="population">The enterprises.</param>
    /// <param name="codes">A code for each value that texts read; shared by what is compared.</param>
    public RowMarks(CompiledPolicy policy, PopulationTable population, Dictionary<string, ulong> codes)
    {
        (_policy, _population, _codes) = (policy, population, codes);
        _batch = new SubjectBatch(policy, population.Table);
        var texts = policy.Decisions.SelectMany(decision => Texts(decision.Element.Logic)).ToList();
        var named = policy.Vocabulary.Inputs.Where(input => texts.Exists(text => text.Contains(input.Name, StringComparison.Ordinal))).ToList();
        _read = [.. named.Select(input => input.Name)];
        _isUnknown = policy.Decisions.Any(decision => !IsLookedInto(decision.Element.Logic)) || named.Exists(input => population.Table.Find(input.Name) is null);
        Width = policy.Tables.Sum(table => table.WordsPerRow) + _read.Count + (_isUnknown ? 1 : 0);
    }

    /// <summary>Marks an enterprise has.</summary>
    public int Width { get; }

    /// <summary>Whether something decides that the marks cannot tell, so that each enterprise has marks of its own.</summary>
    public bool IsUnknown => _isUnknown;

    /// <summary>Writes the marks of all enterprises, each at its place among the marks of several policies.</summary>
    /// <param name="marks">Receives them.</param>
    /// <param name="stride">Marks of an enterprise of all policies together.</param>
    /// <param name="offset">The first mark of this policy.</param>
    public void Write(Span<ulong> marks, int stride, int offset)
    {
        var rows = _population.Table.Extent;
        foreach (var table in _policy.Tables)
        {
            var words = new ulong[rows * table.WordsPerRow];
            _batch.Match(table, 0, rows, words);
            for (var row = 0; row < rows; row++)
            {
                words.AsSpan(row * table.WordsPerRow, table.WordsPerRow).CopyTo(marks[((row * stride) + offset)..]);
            }

            offset += table.WordsPerRow;
        }

        for (var row = 0; row < rows; row++)
        {
            WriteInputs(marks[((row * stride) + offset)..], row);
        }
    }

    private void WriteInputs(Span<ulong> marks, int row)
    {
        for (var input = 0; input < _read.Count; input++)
        {
            var value = _population.Table.Find(_read[input])?.Value(row).ToString() ?? "";
            ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(_codes, value, out var isKnown);
            code = isKnown ? code : (ulong)_codes.Count;
            marks[input] = code;
        }

        if (_isUnknown)
        {
            marks[_read.Count] = (ulong)row;
        }
    }

    /// <summary>Whether two policies differ in nothing but the cells of their tables, so that equal marks mean equal decisions.</summary>
    public static bool SaysTheSame(CompiledPolicy one, CompiledPolicy other) => Shape(one).SequenceEqual(Shape(other));

    private static IEnumerable<object> Shape(CompiledPolicy policy) => policy.Decisions.SelectMany(decision => Texts(decision.Element.Logic)
        .Concat(decision.Element.Logic is DecisionTable table
            ? [$"{table.HitPolicy} {table.Aggregation}", .. table.Rules.Select(rule => rule.Id), .. table.Outputs.Select(output => $"{output.Name} {output.Values?.Text} {output.Default?.Text}")]
            : [])
        .Prepend(decision.Element.Id))
        .Concat<object>(policy.Model.Elements.Where(element => element is not (Decision or InputData or KnowledgeSource)))
        .Concat(policy.Decisions.Where(decision => !IsLookedInto(decision.Element.Logic)));

    // Every enterprise is decided by itself where there is other logic.
    private static bool IsLookedInto(BoxedExpression? logic) => logic is null or BoxedLiteral or DecisionTable;

    private static IEnumerable<string> Texts(BoxedExpression? logic) => logic switch
    {
        BoxedLiteral literal => [literal.Expression.Text],
        DecisionTable table => table.Rules.SelectMany(rule => rule.Entries).Concat(table.Outputs.Select(output => output.Default).OfType<ExpressionText>())
            .Select(text => text.Text),
        _ => [],
    };
}
