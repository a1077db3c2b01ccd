using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation;

/// <summary>Checks operations against a schema.</summary>
// https://spec.graphql.org/September2025/#sec-Validation
public static class DocumentValidator
{
    /// <summary>Applies the rules to a document.</summary>
    /// <param name="schema">A valid schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">Extent and limits.</param>
    /// <returns>The errors, in the order in which the document shows them; empty if it is valid.</returns>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        options ??= new ValidationOptions();
        var context = new ValidationContext(schema, document, options);
        Run(context, [.. options.Rules.Select(rule => DocumentRules.Create(rule, context))]);
        return options.Suggestions
            ? [.. context.Errors]
            : [.. context.Errors.Select(error => error.WithoutSuggestions())];
    }

    internal static void Run(ValidationContext context, DocumentRule[] rules)
    {
        try
        {
            new DocumentWalker(context, context.Types, rules).Walk(context.Document);
        }
        catch (InsufficientExecutionStackException)
        {
            context.Abort(ValidationErrors.TooDeep.At(context.Document));
        }
    }
}
