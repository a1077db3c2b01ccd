using System.Runtime.CompilerServices;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Requests;

/// <summary>
/// Measures operations with their fragments spread. Each fragment is measured once, so a document whose spread form would be
/// enormous is measured as fast as any other.
/// </summary>
internal sealed class OperationSize
{
    private const long Enormous = long.MaxValue / 4;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly Dictionary<string, (long Fields, int Depth)> _measured = [];

    private OperationSize(DocumentNode document) =>
        _fragments = document.Fragments.GroupBy(fragment => fragment.Name.Value).ToDictionary(group => group.Key, group => group.Last());

    /// <summary>The operations of a valid document that exceed a limit.</summary>
    internal static IEnumerable<GraphQLError> Check(DocumentNode document, GraphQLServerOptions options)
    {
        var size = new OperationSize(document);
        foreach (var operation in document.Operations)
        {
            var (fields, depth) = size.Measure(operation.SelectionSet);
            if (depth > options.MaxOperationDepth)
            {
                yield return RequestErrors.OperationTooDeep.At(operation, ("actual", depth), ("limit", options.MaxOperationDepth));
            }

            if (fields > options.MaxOperationFields)
            {
                yield return RequestErrors.OperationTooLarge.At(operation, ("actual", fields), ("limit", options.MaxOperationFields));
            }
        }
    }

    private (long Fields, int Depth) Measure(SelectionSetNode selectionSet)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var (fields, depth) = (0L, 0);
        foreach (var selection in selectionSet.Selections)
        {
            var measured = Measure(selection);
            fields = Math.Min(fields + measured.Fields, Enormous);
            depth = Math.Max(depth, measured.Depth);
        }

        return (fields, depth);
    }

    private (long Fields, int Depth) Measure(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode { SelectionSet: { } below }:
                var (fields, depth) = Measure(below);
                return (fields + 1, depth + 1);
            case InlineFragmentNode inline:
                return Measure(inline.SelectionSet);
            case FragmentSpreadNode spread:
                return MeasureFragment(spread.Name.Value);
            default:
                return (1, 1);
        }
    }

    private (long Fields, int Depth) MeasureFragment(string name)
    {
        if (!_measured.TryGetValue(name, out var measured))
        {
            measured = _fragments.TryGetValue(name, out var fragment) ? Measure(fragment.SelectionSet) : (0, 0);
            _measured.Add(name, measured);
        }

        return measured;
    }
}
