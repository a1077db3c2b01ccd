using System.Diagnostics.CodeAnalysis;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation;

/// <summary>What the rules know about the document and where the walk through it stands.</summary>
internal sealed class ValidationContext
{
    private readonly List<GraphQLError> _errors = [];
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = [];
    private readonly List<SyntaxNode> _ancestors = [];

    internal ValidationContext(Schema? schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        Types = new TypeTracker(schema);
        References = new FragmentReferences(this);
        Variables = new VariableUsages(this);
        foreach (var fragment in document.Fragments)
        {
            _fragments[fragment.Name.Value] = fragment;
        }
    }

    /// <summary>The schema; for schema documents the one that they extend, if any.</summary>
    internal Schema? Schema { get; }

    internal DocumentNode Document { get; }

    internal ValidationOptions Options { get; }

    /// <summary>The types at the node where the walk stands.</summary>
    internal TypeTracker Types { get; }

    internal FragmentReferences References { get; }

    internal VariableUsages Variables { get; }

    /// <summary>Whether the limit of errors was exceeded, so that nothing more is recorded.</summary>
    internal bool IsAborted { get; private set; }

    internal IReadOnlyList<GraphQLError> Errors => _errors;

    [field: AllowNull, MaybeNull]
    internal IReadOnlyDictionary<string, KnownDirective> Directives => field ??= KnownDirective.Collect(Schema, Document);

    /// <summary>The node above the current one, or above that, and so on: 0 is the parent.</summary>
    internal SyntaxNode? Ancestor(int level) => _ancestors.Count > level ? _ancestors[^(level + 1)] : null;

    /// <summary>The definition that the walk is in.</summary>
    internal SyntaxNode? EnclosingDefinition => _ancestors.Count > 1 ? _ancestors[1] : null;

    internal void Push(SyntaxNode node) => _ancestors.Add(node);

    internal void Pop() => _ancestors.RemoveAt(_ancestors.Count - 1);

    internal FragmentDefinitionNode? FindFragment(string name) => _fragments.GetValueOrDefault(name);

    internal void Report(GraphQLError error)
    {
        if (IsAborted)
        {
            return;
        }

        IsAborted = _errors.Count >= Options.MaxErrors;
        _errors.Add(IsAborted ? ValidationErrors.TooManyErrors.Create() : error);
    }

    /// <summary>Records an error after which the rest of the document is not looked at.</summary>
    internal void Abort(GraphQLError error)
    {
        Report(error);
        IsAborted = true;
    }
}
