using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation;

/// <summary>Leads rules through a document, in source order.</summary>
internal sealed partial class DocumentWalker
{
    private readonly ValidationContext _context;
    private readonly TypeTracker _types;
    private readonly DocumentRule[] _rules;

    internal DocumentWalker(ValidationContext context, TypeTracker types, DocumentRule[] rules)
    {
        _context = context;
        _types = types;
        _rules = rules;
    }

    internal void Walk(SyntaxNode node)
    {
        if (_context.IsAborted)
        {
            return;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        _types.Enter(node);
        foreach (var rule in _rules)
        {
            if (rule.Skipped is null)
            {
                rule.Enter(node);
            }
        }

        _context.Push(node);
        WalkChildren(node);
        _context.Pop();
        Leave(node);
        _types.Leave(node);
    }

    private void Leave(SyntaxNode node)
    {
        foreach (var rule in _rules)
        {
            if (rule.Skipped is null)
            {
                rule.Leave(node);
            }
            else if (ReferenceEquals(rule.Skipped, node))
            {
                rule.Skipped = null;
            }
        }
    }

    private void WalkAll<TNode>(ImmutableArray<TNode> nodes)
        where TNode : SyntaxNode
    {
        foreach (var node in nodes)
        {
            Walk(node);
        }
    }

    private void WalkOptional(SyntaxNode? node)
    {
        if (node is not null)
        {
            Walk(node);
        }
    }

    private void WalkChildren(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                WalkAll(document.Definitions);
                break;
            case ExecutableDefinitionNode definition:
                WalkDefinition(definition);
                break;
            case VariableDefinitionNode variable:
                WalkVariableDefinition(variable);
                break;
            case SelectionSetNode selectionSet:
                WalkAll(selectionSet.Selections);
                break;
            case SelectionNode selection:
                WalkSelection(selection);
                break;
            case DirectiveNode directive:
                WalkAll(directive.Arguments);
                break;
            case ArgumentNode argument:
                Walk(argument.Value);
                break;
            case ListValueNode list:
                WalkAll(list.Items);
                break;
            case ObjectValueNode fields:
                WalkAll(fields.Fields);
                break;
            case ObjectFieldNode field:
                Walk(field.Value);
                break;
            case ListTypeNode list:
                Walk(list.Item);
                break;
            case NonNullTypeNode nonNull:
                Walk(nonNull.Inner);
                break;
            default:
                WalkTypeSystemChildren(node);
                break;
        }
    }

    private void WalkDefinition(ExecutableDefinitionNode definition)
    {
        WalkAll(definition.Variables);
        WalkOptional((definition as FragmentDefinitionNode)?.TypeCondition);
        WalkAll(definition.Directives);
        Walk(definition.SelectionSet);
    }

    private void WalkVariableDefinition(VariableDefinitionNode variable)
    {
        Walk(variable.Variable);
        Walk(variable.Type);
        WalkOptional(variable.DefaultValue);
        WalkAll(variable.Directives);
    }

    private void WalkSelection(SelectionNode selection)
    {
        if (selection is FieldNode { Arguments: var arguments })
        {
            WalkAll(arguments);
        }

        WalkOptional((selection as InlineFragmentNode)?.TypeCondition);
        WalkAll(selection.Directives);
        WalkOptional((selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet);
    }
}
