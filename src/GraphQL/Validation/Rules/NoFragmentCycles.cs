using System.Runtime.CompilerServices;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>No fragment spreads itself, directly or through others.</summary>
// https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles
internal sealed class NoFragmentCycles : DocumentRule
{
    private readonly HashSet<string> _visited = [];
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _startsInPath = [];

    internal NoFragmentCycles(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is FragmentDefinitionNode fragment)
        {
            DetectCycle(fragment);
        }

        if (node is ExecutableDefinitionNode)
        {
            Skip(node);
        }
    }

    private void DetectCycle(FragmentDefinitionNode fragment)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var name = fragment.Name.Value;
        if (!_visited.Add(name))
        {
            return;
        }

        _startsInPath[name] = _path.Count;
        foreach (var spread in Context.References.SpreadsIn(fragment.SelectionSet))
        {
            _path.Add(spread);
            Follow(spread);
            _path.RemoveAt(_path.Count - 1);
        }

        _startsInPath.Remove(name);
    }

    private void Follow(FragmentSpreadNode spread)
    {
        var name = spread.Name.Value;
        if (_startsInPath.TryGetValue(name, out var start))
        {
            var via = _path[start..^1].Select(step => step.Name.Value).ToList();
            Context.Report(ValidationErrors.FragmentCycle.At(_path[start..], ("fragment", name), ("via", ValidationPhrases.Via(via))));
        }
        else if (Context.FindFragment(name) is { } fragment)
        {
            DetectCycle(fragment);
        }
    }
}
