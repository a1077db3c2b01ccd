using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>A subscription selects one field at its root, unconditionally, and no introspection.</summary>
// https://spec.graphql.org/September2025/#sec-Single-Root-Field
internal sealed class SingleFieldSubscriptions : DocumentRule
{
    internal SingleFieldSubscriptions(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not OperationDefinitionNode { Operation: OperationType.Subscription } operation
            || Context.Schema?.SubscriptionType is not { } root)
        {
            return;
        }

        var collection = new RootFields(Context, root);
        collection.Collect(operation.SelectionSet);
        Report(operation, collection);
    }

    private void Report(OperationDefinitionNode operation, RootFields collection)
    {
        var subject = ValidationPhrases.Subscription(operation.Name?.Value);
        if (collection.Conditional is { } conditional)
        {
            Context.Report(ValidationErrors.SubscriptionConditional.At(conditional, ("subscription", subject)));
        }

        if (collection.Fields.Count > 1)
        {
            var surplus = collection.Fields.Skip(1).SelectMany(group => group.Nodes);
            Context.Report(ValidationErrors.SubscriptionFields.At(surplus, ("subscription", subject)));
        }

        foreach (var (_, nodes) in collection.Fields.Where(group => group.Nodes[0].Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            Context.Report(ValidationErrors.SubscriptionIntrospection.At(nodes, ("subscription", subject)));
        }
    }

    // https://spec.graphql.org/September2025/#CollectSubscriptionFields()
    private sealed class RootFields(ValidationContext context, ObjectType root)
    {
        private readonly HashSet<string> _visited = [];

        internal List<(string Name, List<FieldNode> Nodes)> Fields { get; } = [];

        /// <summary>The first directive that makes a selection depend on a variable or constant condition.</summary>
        internal DirectiveNode? Conditional { get; private set; }

        internal void Collect(SelectionSetNode selectionSet)
        {
            System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
            foreach (var selection in selectionSet.Selections)
            {
                Conditional ??= selection.Directives.FirstOrDefault(directive => directive.Name.Value is "skip" or "include");
                Collect(selection);
            }
        }

        private void Collect(SelectionNode selection)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition):
                    Collect(inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when _visited.Add(spread.Name.Value):
                    CollectFragment(context.FindFragment(spread.Name.Value));
                    break;
            }
        }

        private void CollectFragment(FragmentDefinitionNode? fragment)
        {
            if (fragment is not null && Applies(fragment.TypeCondition))
            {
                Collect(fragment.SelectionSet);
            }
        }

        private bool Applies(NamedTypeNode? condition) =>
            condition is null || (context.Schema?.Types.Find(condition.Name.Value) is CompositeType type && type.Includes(root));

        private void Add(FieldNode field)
        {
            var group = Fields.FirstOrDefault(candidate => candidate.Name == field.ResponseName).Nodes;
            if (group is null)
            {
                Fields.Add((field.ResponseName, [field]));
            }
            else
            {
                group.Add(field);
            }
        }
    }
}
