using Platform.GraphQL.Execution;
using Platform.GraphQL.Execution.Subtrees;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests.Subtrees;

/// <summary>Fills a tree from rows and leaves to the executor what it does not know.</summary>
internal static class TreeWriter
{
    internal static void Fill(SubtreeBuilder tree, SelectedField field, List<object> rows)
    {
        var list = tree.SetRootList(rows.Count);
        FillItems(list, field, rows);
    }

    private static void FillItems(SubtreeNode list, SelectedField field, List<object> rows)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            FillObject(list.SetObject(index, (ObjectType)field.Definition.Type.Named), rows[index]);
        }
    }

    private static void FillObject(SubtreeNode node, object row)
    {
        var fields = node.Selections?.Fields ?? [];
        for (var slot = 0; slot < fields.Length; slot++)
        {
            FillField(node, slot, fields[slot], row);
        }
    }

    private static void FillField(SubtreeNode node, int slot, SelectedField field, object row)
    {
        if (field.Binding.Kind == FieldBindingKind.Method)
        {
            node.Defer(slot, row);
        }
        else if (field.Definition.Type.Nullable is ListType)
        {
            var children = Pages.Children(row, field).ToList();
            FillItems(node.SetList(slot, children.Count), field, children);
        }
        else
        {
            node.Set(slot, Pages.Value(row, field) switch
            {
                int number => LeafValue.FromInt64(number),
                string text => LeafValue.FromString(text),
                _ => LeafValue.Null,
            });
        }
    }
}
