using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation;

/// <summary>Where variables are used and which type each place expects; remembered for the whole validation.</summary>
internal sealed class VariableUsages
{
    private readonly ValidationContext _context;
    private readonly Dictionary<SyntaxNode, IReadOnlyList<Usage>> _usages = new(ReferenceEqualityComparer.Instance);

    internal VariableUsages(ValidationContext context) => _context = context;

    /// <summary>The usages in an operation and in every fragment that it reaches.</summary>
    internal IEnumerable<Usage> ReachedFrom(OperationDefinitionNode operation) =>
        _context.References.ReachedFrom(operation).Cast<ExecutableDefinitionNode>().Prepend(operation)
            .SelectMany(UsagesIn)
            .TakeWhile(_ => !_context.IsAborted);

    private IReadOnlyList<Usage> UsagesIn(ExecutableDefinitionNode definition)
    {
        if (!_usages.TryGetValue(definition, out var usages))
        {
            var types = new TypeTracker(_context.Schema);
            var collector = new Collector(_context, types);
            new DocumentWalker(_context, types, [collector]).Walk(definition);
            usages = collector.Usages;
            _usages.Add(definition, usages);
        }

        return usages;
    }

    /// <param name="Node">The variable where it is used.</param>
    /// <param name="Type">The type expected there; null where the document is wrong.</param>
    /// <param name="HasDefault">Whether the place has a default of its own.</param>
    /// <param name="ParentType">The list or input object around it, if any.</param>
    internal readonly record struct Usage(VariableNode Node, GraphQLType? Type, bool HasDefault, GraphQLType? ParentType);

    private sealed class Collector : DocumentRule
    {
        private readonly TypeTracker _types;

        internal Collector(ValidationContext context, TypeTracker types)
            : base(context) => _types = types;

        internal List<Usage> Usages { get; } = [];

        internal override void Enter(SyntaxNode node)
        {
            switch (node)
            {
                case VariableDefinitionNode:
                    Skip(node);
                    break;
                case VariableNode variable:
                    Usages.Add(new Usage(variable, _types.InputType, _types.HasDefault, _types.ParentInputType));
                    break;
            }
        }
    }
}
