namespace Platform.GraphQL.Execution.Subtrees;

/// <summary>Puts what a subtree resolver delivered into the result tree.</summary>
internal sealed class SubtreeCompleter : ValueCompleter<SubtreeResult>
{
    internal static SubtreeCompleter Instance { get; } = new();

    internal override void Complete(OperationRun run, SelectedField field, SubtreeResult value, ResultNode node, int slot)
    {
        switch (value)
        {
            case { Error: { } error }:
                run.Fail(error, field, node, slot);
                break;
            case { Json: { } json }:
                CompleteJson(run, field, json, node, slot);
                ReportInnerErrors(run, field, value, node, slot);
                break;
            case { Tree: { } tree }:
                CompleteTree(run, field, tree, node, slot);
                break;
            default:
                run.CompleteNull(field, node, slot);
                break;
        }
    }

    private static void CompleteJson(OperationRun run, SelectedField field, JsonPiece json, ResultNode node, int slot)
    {
        run.Own(json);
        if (json.Utf8.Span.SequenceEqual("null"u8))
        {
            run.CompleteNull(field, node, slot);
        }
        else
        {
            node[slot] = new ResultValue(ResultKind.Json, json);
        }
    }

    private static void ReportInnerErrors(OperationRun run, SelectedField field, SubtreeResult value, ResultNode node, int slot)
    {
        foreach (var error in value.InnerErrors)
        {
            var located = error.HasLocations ? error : error.WithNodes(field.Nodes);
            run.Report(located.WithPath([.. run.PathTo(node, slot), .. error.Path]));
        }
    }

    private static void CompleteTree(OperationRun run, SelectedField field, SubtreeBuilder tree, ResultNode node, int slot)
    {
        foreach (var piece in tree.Owned)
        {
            run.Own(piece);
        }

        if (tree.Root is not { } root)
        {
            run.CompleteNull(field, node, slot);
            return;
        }

        root.Attach(node, slot);
        node[slot] = new ResultValue(ResultKind.Node, root);
        tree.Complete(run);
    }
}
