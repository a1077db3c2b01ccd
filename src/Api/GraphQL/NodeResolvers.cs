using System.Globalization;
using Platform.Api.Data.Planning;
using Platform.GraphQL.Execution.Subtrees;

namespace Platform.Api.GraphQL;

/// <summary><c>Query.node</c>: any object by its id.</summary>
internal sealed class NodeResolver(PlannedReading reading) : SubtreeResolver
{
    public override ValueTask<SubtreeResult> ResolveAsync(SubtreeContext context)
    {
        context.Arguments.TryGet("id", out var id);
        return NodeIds.RootOf(id as string) is { } root
            ? reading.ResolveAsync(context, root)
            : ValueTask.FromResult(SubtreeResult.Null);
    }
}

/// <summary><c>Query.nodes</c>: several objects by their ids, one statement a type.</summary>
internal sealed class NodesResolver(PlannedReading reading) : SubtreeResolver
{
    private const int Most = 50;

    public override async ValueTask<SubtreeResult> ResolveAsync(SubtreeContext context)
    {
        context.Arguments.TryGet("ids", out var given);
        var ids = (given as object?[] ?? []).Cast<string?>().ToList();
        if (ids.Count > Most)
        {
            return SubtreeResult.Failed(PlanningErrors.PageSize("ids", ids.Count, Most));
        }

        var tree = context.NewTree();
        var list = tree.SetRootList(ids.Count);
        var known = ids.Select(id => GlobalId.Parse(id) is { } parsed && NodeIds.IsNode(parsed.TypeName) ? parsed : (GlobalId?)null).ToList();
        foreach (var group in known.OfType<GlobalId>().Distinct().GroupBy(id => id.TypeName))
        {
            var slots = Enumerable.Range(0, known.Count).Where(slot => known[slot] is { } id && id.TypeName == group.Key).ToList();
            await reading.ReadByKeysAsync(context, group.Key, slots.ConvertAll(slot => (slot, known[slot]?.Key ?? "")), list);
        }

        return SubtreeResult.FromTree(tree);
    }
}

/// <summary>Which types have global ids, and how one is found by its id.</summary>
internal static class NodeIds
{
    public static bool IsNode(string type) =>
        PlannedFields.Catalogue.Contains(type) && PlannedFields.Roots.Values.Any(root => root.TypeName == type);

    public static PlannedRoot? RootOf(string? text)
    {
        if (GlobalId.Parse(text) is not { } id || !IsNode(id.TypeName))
        {
            return null;
        }

        object? key = PlannedFields.Catalogue[id.TypeName].Key.ReturnType == typeof(string) ? id.Key
            : long.TryParse(id.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : null;
        return key is null ? null : new KeyRoot(id.TypeName, key);
    }
}
