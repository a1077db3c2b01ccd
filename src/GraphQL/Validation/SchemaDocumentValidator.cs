using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation;

/// <summary>Checks schema documents before a schema is built of them.</summary>
// https://spec.graphql.org/September2025/#sec-Type-System
public static class SchemaDocumentValidator
{
    /// <summary>Applies the rules to documents that together make or extend a schema.</summary>
    /// <param name="documents">The documents; they are judged as one.</param>
    /// <param name="extended">The schema that they extend; <see langword="null"/> if they make a new one.</param>
    /// <param name="rules">The rules by name; <see cref="SchemaDocumentRules.Specified"/> by default.</param>
    /// <returns>The errors, in the order in which the documents show them; empty if they are valid.</returns>
    public static ImmutableArray<GraphQLError> Validate(
        ImmutableArray<DocumentNode> documents, Schema? extended = null, ImmutableArray<string>? rules = null)
    {
        if (documents.IsEmpty)
        {
            return [];
        }

        var whole = documents[0] with { Definitions = [.. documents.SelectMany(document => document.Definitions)] };
        var context = new ValidationContext(extended, whole, new ValidationOptions { MaxErrors = int.MaxValue });
        DocumentValidator.Run(
            context,
            [.. (rules ?? SchemaDocumentRules.Specified).Select(rule => SchemaDocumentRules.Create(rule, context))]);
        return [.. context.Errors];
    }
}
