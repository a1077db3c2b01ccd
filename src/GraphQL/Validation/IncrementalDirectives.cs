using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation;

/// <summary>The uses of <c>@defer</c> and <c>@stream</c> in a document.</summary>
internal static class IncrementalDirectives
{
    /// <summary>Whether the schema has them; else they are unknown directives, and nothing more is said about them.</summary>
    internal static bool AreDefined(ValidationContext context) => context.Schema?.Directives.Find("defer") is not null;

    internal static DirectiveNode? FindDefer(SelectionNode selection) => Find(selection, "defer");

    internal static DirectiveNode? FindStream(SelectionNode selection) => Find(selection, "stream");

    internal static DirectiveNode? Find(SelectionNode selection, string name) =>
        selection.Directives.FirstOrDefault(directive => directive.Name.Value == name);

    /// <summary>The condition of a directive; null if it has none.</summary>
    internal static ValueNode? Condition(DirectiveNode directive) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value;
}
