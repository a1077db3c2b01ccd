using System.Numerics;
using Platform.Api.Policies;
using Platform.Api.Policies.Life.Impact;
using Platform.Rules.Tables.Batches;

namespace Platform.Bench.Rules;

/// <summary>Counts the rows that apply to a batch of enterprises, in all tables of some policies.</summary>
internal sealed class PopulationCensus(PolicyPack pack, IReadOnlyList<string> policies, PopulationTable population)
{
    private readonly int _rows = population.Table.Extent;

    internal long Run() => policies.Sum(policy =>
    {
        var batch = new SubjectBatch(pack.Policies[policy].Compiled, population.Table);
        return pack.Policies[policy].Compiled.Tables.Sum(table =>
        {
            var words = new ulong[_rows * table.WordsPerRow];
            batch.Match(table, 0, _rows, words);
            return words.Sum(word => (long)BitOperations.PopCount(word));
        });
    });
}
