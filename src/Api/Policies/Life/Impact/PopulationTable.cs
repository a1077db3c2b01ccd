using System.Buffers.Binary;
using Platform.Api.Evaluation;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Subjects;
using RuleVocabulary = Platform.Rules.Tables.Inputs.Vocabulary;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>
/// Enterprises as columns, filled from the inputs that they were judged by. One table serves batch after batch, so that texts that
/// occur everywhere are read once; it grows with the distinct texts that it meets.
/// </summary>
internal sealed class PopulationTable
{
    private readonly CountedDaysOn _counts;
    private readonly PopulationColumn[] _columns;

    // Length and first bytes of each id, side by side, so that looking for one touches no other.
    private readonly ulong[] _beginnings;
    private int _next;

    /// <param name="vocabulary">The inputs.</param>
    /// <param name="counts">Counts what grows by itself.</param>
    /// <param name="isWanted">The inputs, by id and name, that anybody reads; the others stay without values.</param>
    public PopulationTable(RuleVocabulary vocabulary, CountedDaysOn counts, Func<string, string, bool> isWanted)
    {
        _counts = counts;
        Table = new SubjectTable(vocabulary);
        _columns = [.. Table.Columns.Select(column => new PopulationColumn(column, isWanted(column.Input.Id, column.Input.Name)))];
        _beginnings = [.. _columns.Select(column => BeginningOf(column.Id))];
    }

    public SubjectTable Table { get; }

    /// <summary>Puts the enterprises of a batch in the place of those before; each has the row of its place.</summary>
    public void Fill(JudgedBatch batch)
    {
        Table.Clear();
        for (var place = 0; place < batch.Count; place++)
        {
            Add(batch.Inputs(place));
        }
    }

    /// <summary>All inputs of an enterprise under their names.</summary>
    /// <param name="snapshot">As <see cref="RuleInputs.Snapshot"/> writes it, in UTF-8.</param>
    public FeelContext Read(ReadOnlySpan<byte> snapshot)
    {
        Table.Clear();
        return Table.Snapshot(Add(snapshot));
    }

    // Inputs that the vocabulary does not know are left out.
    private int Add(ReadOnlySpan<byte> snapshot)
    {
        var row = Table.Add();
        var reader = new SnapshotReader(snapshot);
        _next = 0;
        while (reader.Read())
        {
            Find(reader.Id)?.Read(row, reader.Value, _counts);
        }

        return row;
    }

    // Inputs are written in the order of the vocabulary, so that the wanted column is one of the next.
    private PopulationColumn? Find(ReadOnlySpan<byte> id)
    {
        var beginning = BeginningOf(id);
        for (var step = 0; step < _beginnings.Length; step++)
        {
            var place = _next + step < _beginnings.Length ? _next + step : _next + step - _beginnings.Length;
            if (_beginnings[place] == beginning && id.SequenceEqual(_columns[place].Id))
            {
                _next = place + 1;
                return _columns[place];
            }
        }

        return null;
    }

    private static ulong BeginningOf(ReadOnlySpan<byte> id)
    {
        var beginning = (ulong)id.Length << 56;
        if (id.Length >= sizeof(ulong))
        {
            return beginning | (BinaryPrimitives.ReadUInt64LittleEndian(id) & (ulong.MaxValue >> 8));
        }

        for (var place = 0; place < id.Length; place++)
        {
            beginning |= (ulong)id[place] << (place * 8);
        }

        return beginning;
    }
}
