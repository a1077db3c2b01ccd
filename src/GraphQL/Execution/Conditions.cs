using System.Collections.Immutable;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Execution;

/// <summary>
/// The variables that decide, through <c>@skip</c> and <c>@include</c>, what an operation selects. Their values make a mask,
/// and an operation is compiled once for each mask that occurs.
/// </summary>
internal sealed class Conditions
{
    internal const int MostVariables = 64;
    private readonly (int Index, VariableNode Node)[] _variables;

    private Conditions((int Index, VariableNode Node)[] variables) => _variables = variables;

    internal int Count => _variables.Length;

    /// <summary>Finds the conditions of an operation and of every fragment that it reaches.</summary>
    internal static Conditions Find(
        OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, OperationVariables variables)
    {
        var found = new Dictionary<string, VariableNode>();
        var pending = new Stack<SelectionSetNode>([operation.SelectionSet]);
        var visited = new HashSet<string>();
        while (pending.TryPop(out var selectionSet))
        {
            foreach (var selection in selectionSet.Selections)
            {
                Note(selection.Directives, found);
                if (Below(selection, fragments, visited) is { } below)
                {
                    pending.Push(below);
                }
            }
        }

        return new Conditions([.. found.Select(entry => (variables.IndexOf(entry.Key), entry.Value)).OrderBy(entry => entry.Item1)]);
    }

    /// <summary>The mask for the values of one request.</summary>
    /// <exception cref="GraphQLRequestException">A condition has no value, or null.</exception>
    internal ulong MaskOf(VariableValues values)
    {
        var mask = 0UL;
        for (var bit = 0; bit < _variables.Length; bit++)
        {
            var (index, node) = _variables[bit];
            var value = index < 0 ? InputValues.NotGiven : values[index];
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

    private bool Holds(DirectiveNode directive, ulong mask) => ConditionOf(directive) switch
    {
        BooleanValueNode constant => constant.Value,
        VariableNode variable => (mask & (1UL << Array.FindIndex(_variables, entry => entry.Node.Name.Value == variable.Name.Value))) != 0,
        _ => false,
    };

    private static ValueNode? ConditionOf(DirectiveNode directive) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value;

    private static void Note(ImmutableArray<DirectiveNode> directives, Dictionary<string, VariableNode> found)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value is "skip" or "include" && ConditionOf(directive) is VariableNode variable)
            {
                found.TryAdd(variable.Name.Value, variable);
            }
        }
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
