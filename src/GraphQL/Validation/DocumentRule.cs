using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation;

/// <summary>
/// One rule over a document. It sees every node on the way down and on the way up; all rules see a node before any sees the next.
/// </summary>
internal abstract class DocumentRule
{
    private protected DocumentRule(ValidationContext context) => Context = context;

    /// <summary>The node below which the rule wants to see nothing; null while it sees everything.</summary>
    internal SyntaxNode? Skipped { get; set; }

    protected ValidationContext Context { get; }

    internal virtual void Enter(SyntaxNode node)
    {
    }

    internal virtual void Leave(SyntaxNode node)
    {
    }

    /// <summary>Called on entering a node: the rule sees neither what is inside the node nor its leaving.</summary>
    protected void Skip(SyntaxNode node) => Skipped = node;
}
