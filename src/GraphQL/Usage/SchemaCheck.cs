using Platform.GraphQL.Language;
using Platform.GraphQL.Types;
using Platform.GraphQL.Types.Changes;
using Platform.GraphQL.Validation;

namespace Platform.GraphQL.Usage;

/// <summary>Judges a new version of a schema by the operations that clients really use.</summary>
public static class SchemaCheck
{
    /// <summary>Compares two schemas.</summary>
    /// <param name="from">The old schema.</param>
    /// <param name="to">The new schema.</param>
    /// <param name="operations">The operations in use. Those that were not valid before are passed over.</param>
    public static SchemaCheckReport Compare(Schema from, Schema to, IEnumerable<UsedOperation> operations)
    {
        var used = operations.Select(operation => (operation.Id, Document: Parse(operation.Document), operation.Name))
            .SelectMany(operation => operation.Document is { } document && DocumentValidator.Validate(from, document).IsEmpty
                ? [(operation.Id, Document: document, Touched: TouchedElements.Find(from, document, operation.Name))]
                : Array.Empty<(string Id, DocumentNode Document, TouchedElements Touched)>())
            .ToList();
        var changes = SchemaChanges.Find(from, to).Select(change => new CheckedChange(
            change, [.. used.Where(operation => operation.Touched.Concerns(change)).Select(operation => operation.Id)]));
        var broken = used.Select(operation => new BrokenOperation(operation.Id, DocumentValidator.Validate(to, operation.Document)))
            .Where(operation => !operation.Errors.IsEmpty);
        return new SchemaCheckReport([.. changes], [.. broken]);
    }

    private static DocumentNode? Parse(string document)
    {
        try
        {
            return GraphQLParser.Parse(document);
        }
        catch (GraphQLSyntaxException)
        {
            return null;
        }
    }
}
