using System.Collections.Immutable;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Execution;

/// <summary>
/// The variables that decide, through <c>@skip</c> and <c>@include</c>, what an operation selects, and through <c>@defer</c> and
/// <c>@stream</c>, when it is delivered. Their values make a mask,
/// and an operation is compiled once for each mask that occurs.
/// </summary>
internal sealed class Conditions
{
    internal const int MostVariables = 64;
    private readonly (int Index, VariableNode Node, bool IsOptional)[] _variables;

    private Conditions((int Index, VariableNode Node, bool IsOptional)[] variables, bool hasIncrementalParts)
    {
        _variables = variables;
        HasIncrementalParts = hasIncrementalParts;
    }

    internal int Count => _variables.Length;

    /// <summary>Whether the operation uses <c>@defer</c> or <c>@stream</c>.</summary>
    internal bool HasIncrementalParts { get; }

    /// <summary>Finds the conditions of an operation and of every fragment that it reaches.</summary>
    internal static Conditions Find(
        OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, OperationVariables variables)
    {
        var found = new Dictionary<string, (VariableNode Node, bool IsOptional)>();
        var hasIncrementalParts = false;
        var pending = new Stack<SelectionSetNode>([operation.SelectionSet]);
        var visited = new HashSet<string>();
        while (pending.TryPop(out var selectionSet))
        {
            foreach (var selection in selectionSet.Selections)
            {
                hasIncrementalParts |= Note(selection.Directives, found);
                if (Below(selection, fragments, visited) is { } below)
                {
                    pending.Push(below);
                }
            }
        }

        var entries = found.Select(entry => (Index: variables.IndexOf(entry.Key), entry.Value.Node, entry.Value.IsOptional));
        return new Conditions([.. entries.OrderBy(entry => entry.Index)], hasIncrementalParts);
    }

    /// <summary>The mask for the values of one request.</summary>
    /// <exception cref="GraphQLRequestException">A condition has no value, or null.</exception>
    internal ulong MaskOf(VariableValues values)
    {
        var mask = 0UL;
        for (var bit = 0; bit < _variables.Length; bit++)
        {
            var (index, node, isOptional) = _variables[bit];
            var value = index < 0 ? InputValues.NotGiven : values[index];
            value = isOptional && !InputValues.IsGiven(value) ? true : value;
            mask |= value is bool flag ? (flag ? 1UL << bit : 0) : throw Missing(node, value);
        }

        return mask;
    }

    /// <summary>Whether a selection counts under a mask.</summary>
    // https://spec.graphql.org/September2025/#sec--skip
    // https://spec.graphql.org/September2025/#sec--include
    internal bool IsIncluded(ImmutableArray<DirectiveNode> directives, ulong mask)
    {
        foreach (var directive in directives)
        {
            var isOpposed = directive.Name.Value switch
            {
                "skip" => Holds(directive, mask),
                "include" => !Holds(directive, mask),
                _ => false,
            };
            if (isOpposed)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a <c>@defer</c> or <c>@stream</c> is to be obeyed under a mask.</summary>
    internal bool IsActive(DirectiveNode directive, ulong mask) => ConditionOf(directive) is null || Holds(directive, mask);

    private bool Holds(DirectiveNode directive, ulong mask) => ConditionOf(directive) switch
    {
        BooleanValueNode constant => constant.Value,
        VariableNode variable => (mask & (1UL << Array.FindIndex(_variables, entry => entry.Node.Name.Value == variable.Name.Value))) != 0,
        _ => false,
    };

    private static ValueNode? ConditionOf(DirectiveNode directive) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value;

    // What decides about delivery alone is true unless it is given.
    private static bool Note(ImmutableArray<DirectiveNode> directives, Dictionary<string, (VariableNode Node, bool IsOptional)> found)
    {
        var isIncremental = false;
        foreach (var directive in directives)
        {
            var isDelivery = directive.Name.Value is "defer" or "stream";
            isIncremental |= isDelivery;
            if ((isDelivery || directive.Name.Value is "skip" or "include") && ConditionOf(directive) is VariableNode variable)
            {
                var isOptional = isDelivery && (!found.TryGetValue(variable.Name.Value, out var known) || known.IsOptional);
                found[variable.Name.Value] = (variable, isOptional);
            }
        }

        return isIncremental;
    }

    private static SelectionSetNode? Below(
        SelectionNode selection, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, HashSet<string> visited) => selection switch
    {
        FieldNode field => field.SelectionSet,
        InlineFragmentNode inline => inline.SelectionSet,
        FragmentSpreadNode spread when visited.Add(spread.Name.Value) => fragments.GetValueOrDefault(spread.Name.Value)?.SelectionSet,
        _ => null,
    };

    private static GraphQLRequestException Missing(VariableNode node, object? value) => new(value is null
        ? CoercionErrors.ArgumentNull.At(node, ("argument", "if"), ("type", "Boolean!"))
        : CoercionErrors.ArgumentVariableMissing.At(node, ("argument", "if"), ("type", "Boolean!"), ("variable", node.Name.Value)));
}
