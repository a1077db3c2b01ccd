using System.Runtime.CompilerServices;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Nothing at the root of a mutation or subscription is deferred or streamed.</summary>
// https://github.com/graphql/graphql-spec/pull/1110 Defer And Stream Directives Are Used On Valid Root Field
internal sealed class DeferStreamDirectiveOnRootField : DocumentRule
{
    private readonly HashSet<string> _valid = [];

    internal DeferStreamDirectiveOnRootField(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not OperationDefinitionNode { Operation: not OperationType.Query } operation
            || !IncrementalDirectives.AreDefined(Context)
            || Context.Schema?.RootType(operation.Operation) is not { } root)
        {
            return;
        }

        var walk = new RootWalk(this, Printer.Keyword(operation.Operation), root.Name);
        if (walk.Check(operation.SelectionSet))
        {
            _valid.UnionWith(walk.Visited);
        }
    }

    private sealed class RootWalk(DeferStreamDirectiveOnRootField rule, string operation, string type)
    {
        internal HashSet<string> Visited { get; } = [];

        internal bool Check(SelectionSetNode selectionSet)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            var isValid = true;
            foreach (var selection in selectionSet.Selections)
            {
                isValid &= Check(selection);
            }

            return isValid;
        }

        private bool Check(SelectionNode selection)
        {
            switch (selection)
            {
                case FieldNode field:
                    return Refuse(ValidationErrors.StreamOnRoot, IncrementalDirectives.FindStream(field));
                case InlineFragmentNode inline:
                    var isInlineValid = Refuse(ValidationErrors.DeferOnRoot, IncrementalDirectives.FindDefer(inline));
                    return Check(inline.SelectionSet) && isInlineValid;
                case FragmentSpreadNode spread when Visited.Add(spread.Name.Value)
                    && rule.Context.FindFragment(spread.Name.Value) is { } fragment:
                    var isSpreadValid = Refuse(ValidationErrors.DeferOnRoot, IncrementalDirectives.FindDefer(spread));
                    return (rule._valid.Contains(spread.Name.Value) || Check(fragment.SelectionSet)) && isSpreadValid;
                default:
                    return true;
            }
        }

        private bool Refuse(ErrorDefinition error, DirectiveNode? directive)
        {
            if (directive is not null)
            {
                rule.Context.Report(error.At(directive, ("operation", operation), ("type", type)));
            }

            return directive is null;
        }
    }
}
