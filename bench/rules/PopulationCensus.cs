using System.Numerics;
using Platform.Api.Policies;
using Platform.Api.Policies.Life.Impact;
using Platform.Rules.Tables.Batches;

namespace Platform.Bench.Rules;

/// <summary>Counts the rows that apply to the enterprises at hand, in all tables of some policies.</summary>
internal sealed class PopulationCensus(PolicyPack pack, IReadOnlyList<string> policies, PopulationTable population)
{
    private readonly SubjectBatch[] _batches = [.. policies.Select(policy => new SubjectBatch(pack.Policies[policy].Compiled, population.Table))];
    private ulong[] _words = [];

    internal long Run() => policies.Zip(_batches).Sum(pair => pack.Policies[pair.First].Compiled.Tables.Sum(table =>
    {
        var rows = population.Table.Extent;
        _words = _words.Length < rows * table.WordsPerRow ? new ulong[rows * table.WordsPerRow] : _words;
        pair.Second.Match(table, 0, rows, _words);
        return _words.Take(rows * table.WordsPerRow).Sum(word => (long)BitOperations.PopCount(word));
    }));
}
