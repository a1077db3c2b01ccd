using Platform.Rules.Session.Aggregates;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Session;

/// <summary>Works out which tables and aggregates look at which inputs, directly or not.</summary>
internal sealed class MarkTable(DependencyGraph graph, IReadOnlyList<CompiledDecision> deciders, IReadOnlyList<AggregateState> aggregates)
{
    /// <summary>What a changed column of the subjects concerns: what reads it, an elapsed input of it or an aggregate by it.</summary>
    internal ChangeMarks OfColumn(InputSlot column, Vocabulary vocabulary)
    {
        var elapsed = graph.Elapsed.Where(slot => slot.Input?.Source is ElapsedInput input && IsColumn(input.Event, column, vocabulary));
        var keyed = aggregates.Where(aggregate => KeyOf(aggregate).Any(key => IsColumn(key.Subject, column, vocabulary))).ToList();
        var marks = OfLeaves([column, .. elapsed, .. keyed.Select(aggregate => aggregate.Slot)]);
        return keyed.Aggregate(marks, (sum, aggregate) => sum.With(Own(aggregate)));
    }

    /// <summary>What looks at any of some inputs.</summary>
    internal ChangeMarks OfLeaves(IReadOnlyList<InputSlot> leaves)
    {
        var marks = default(ChangeMarks);
        for (var table = 0; table < deciders.Count; table++)
        {
            if (graph.LeavesOf(deciders[table].Slot).Overlaps(leaves))
            {
                marks = marks.With(new ChangeMarks(1UL << table, 0));
            }
        }

        return aggregates.Where(aggregate => graph.SourcesOf(aggregate.Slot).Overlaps(leaves)).Aggregate(marks, (sum, aggregate) => sum.With(Own(aggregate)));
    }

    private ChangeMarks Own(AggregateState aggregate) => new(0, 1UL << IndexOf(aggregate));

    private int IndexOf(AggregateState aggregate)
    {
        var index = 0;
        while (!ReferenceEquals(aggregates[index], aggregate))
        {
            index++;
        }

        return index;
    }

    private static IReadOnlyList<AggregateKey> KeyOf(AggregateState aggregate) => (aggregate.Slot.Input?.Source as AggregateInput)?.Key ?? [];

    private static bool IsColumn(string nameOrId, InputSlot column, Vocabulary vocabulary) => vocabulary.Find(nameOrId) == column.Input;
}
