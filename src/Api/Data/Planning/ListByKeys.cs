using Platform.GraphQL.Execution.Subtrees;

namespace Platform.Api.Data.Planning;

/// <summary>Puts rows that were read by their keys into a list, in the caller's order.</summary>
internal sealed class ListByKeys(PlanExecution execution, LevelPlan plan, bool hasDeferred)
{
    public void Fill(SubtreeNode list, IEnumerable<(int Slot, RowKey Key)> wanted)
    {
        if (hasDeferred)
        {
            FillTree(list, wanted);
        }
        else
        {
            FillJson(list, wanted);
        }
    }

    private void FillTree(SubtreeNode list, IEnumerable<(int Slot, RowKey Key)> wanted)
    {
        var assembler = new TreeAssembler(execution);
        foreach (var (slot, key) in wanted)
        {
            assembler.WriteByKey(plan, list, slot, key);
        }

        assembler.End();
    }

    private void FillJson(SubtreeNode list, IEnumerable<(int Slot, RowKey Key)> wanted)
    {
        var output = new JsonBuffer();
        var assembler = new JsonAssembler(execution, output);
        var places = new List<(int Slot, int Start, int End)>();
        foreach (var (slot, key) in wanted)
        {
            var start = output.Length;
            assembler.WriteByKey(plan, key);
            places.Add((slot, start, output.Length));
        }

        // The list keeps the memory until the response is written.
        IDisposable? owner = output;
        foreach (var (slot, start, end) in places)
        {
            list.SetJson(slot, output.Memory[start..end], owner);
            owner = null;
        }

        owner?.Dispose();
        execution.Dispose();
    }
}
