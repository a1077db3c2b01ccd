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
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly Dictionary<string, SelectionSize> _measured = [];

    private OperationSize(DocumentNode document) =>
        _fragments = document.Fragments.GroupBy(fragment => fragment.Name.Value).ToDictionary(group => group.Key, group => group.Last());

    /// <summary>The limits that operations of a valid document exceed.</summary>
    internal static IEnumerable<GraphQLError> Check(DocumentNode document, GraphQLServerOptions options)
    {
        var size = new OperationSize(document);
        foreach (var operation in document.Operations)
        {
            var measured = size.Measure(operation.SelectionSet);
            var errors = new[]
            {
                Compare(RequestErrors.OperationTooDeep, operation, measured.Depth, options.MaxOperationDepth),
                Compare(RequestErrors.OperationTooLarge, operation, measured.Fields, options.MaxOperationFields),
                Compare(RequestErrors.TooManyRootFields, operation, measured.TopFields, options.MaxRootFields),
                Compare(RequestErrors.TooManyAliases, operation, measured.Aliases, options.MaxAliases),
                Compare(RequestErrors.TooManyDirectives, operation, measured.Directives + operation.Directives.Length, options.MaxDirectives),
                Compare(RequestErrors.IntrospectionTooDeep, operation, measured.IntrospectionDepth, options.MaxIntrospectionDepth),
            };
            foreach (var error in errors.OfType<GraphQLError>())
            {
                yield return error;
            }
        }
    }

    private static GraphQLError? Compare(ErrorDefinition error, OperationDefinitionNode operation, long actual, int limit) => actual > limit
        ? error.At(operation, ("actual", actual), ("limit", limit)).WithExtension("actual", actual).WithExtension("limit", limit)
        : null;

    private SelectionSize Measure(SelectionSetNode selectionSet)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var size = default(SelectionSize);
        foreach (var selection in selectionSet.Selections)
        {
            size = size.With(Measure(selection), selection.Directives.Length);
        }

        return size;
    }

    private SelectionSize Measure(SelectionNode selection) => selection switch
    {
        FieldNode field => SelectionSize.OfField(field, field.SelectionSet is { } below ? Measure(below) : default),
        InlineFragmentNode inline => Measure(inline.SelectionSet),
        FragmentSpreadNode spread => MeasureFragment(spread.Name.Value),
        _ => default,
    };

    private SelectionSize MeasureFragment(string name)
    {
        if (!_measured.TryGetValue(name, out var measured))
        {
            measured = _fragments.TryGetValue(name, out var fragment) ? Measure(fragment.SelectionSet) : default;
            _measured.Add(name, measured);
        }

        return measured;
    }
}
