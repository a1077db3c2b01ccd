using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Each kind of operation has one root type.</summary>
// https://spec.graphql.org/September2025/#sec-Root-Operation-Types
internal sealed class UniqueOperationTypes : DocumentRule
{
    private readonly Dictionary<OperationType, OperationTypeNode> _types = [];

    internal UniqueOperationTypes(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not SchemaNode schema)
        {
            return;
        }

        foreach (var type in schema.OperationTypes)
        {
            Check(type);
        }

        Skip(node);
    }

    private void Check(OperationTypeNode type)
    {
        var operation = Printer.Keyword(type.Operation);
        if (Context.Schema?.RootType(type.Operation) is not null)
        {
            Context.Report(SchemaDocumentErrors.OperationTypeExists.At(type, ("operation", operation)));
        }
        else if (!_types.TryAdd(type.Operation, type))
        {
            Context.Report(SchemaDocumentErrors.OperationTypeTwice.At([_types[type.Operation], type], ("operation", operation)));
        }
    }
}
